import type {Command, Offer, Option} from '../command.ts'
import type {Offered} from './offers.ts'
import {
  allOptions,
  offersOf,
  optionsOf,
  quoted,
  type Script,
  type Table,
  writtenAs
} from './table.ts'

/** Works with bash 3.2, as of macOS, and needs no package of completions. */
export const bash: Script = (
  table
) => `# Completion of dossier for bash, made by: dossier completion bash
# shellcheck shell=bash disable=SC2207

# Those of the names that the word begins; in a list, behind its last comma.
_dossier_names() {
  local name before=
  if [ -n "$list" ]; then
    case $cur in *,*) before=\${cur%,*}, ;; esac
  fi
  for name; do
    case $before$name in "$cur"*) COMPREPLY+=("$before$name") ;; esac
  done
}

# Names of the files in a folder that have an ending.
_dossier_shelf() {
  local file
  for file in "$1"/*"$2"; do
    [ -e "$file" ] || continue
    file=\${file##*/}
    _dossier_names "\${file%"$2"}"
  done
}

# Folders, and files that have one of the endings.
_dossier_files() {
  local file ending
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    if [ -d "$file" ]; then
      COMPREPLY+=("$file")
      continue
    fi
    for ending; do
      case $file in *"$ending") COMPREPLY+=("$file") ;; esac
    done
  done < <(compgen -f -- "$cur")
}

_dossier_offer() {
  case $1 in
${cases(Object.entries(table.offered).map(([offer, offered]) => [[offer], offerLine(offered)]))}
  esac
}

_dossier() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= list= ended= word i
  COMPREPLY=()
  # bash makes three words of \`--out=folder\`.
  if [ "$cur" = = ]; then
    cur=
  elif [ "$prev" = = ]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      --) ended=1 && break ;;
      ${table.commands.map((it) => it.name).join(' | ')}) command=$word && break ;;
    esac
  done
  for (( ; i < COMP_CWORD; i++)); do
    if [ "\${COMP_WORDS[i]}" = -- ]; then ended=1; fi
  done
  if [ -z "$ended" ]; then
    case $prev in
${cases(allOptions(table.commands).flatMap(valueCase), 6)}
    esac
    case $cur in
      -*)
        case $command in
${cases(byCommand(table, optionLine), 10)}
        esac
        return
        ;;
    esac
    if [ -z "$command" ]; then _dossier_offer command; fi
  fi
  case $command in
${cases(byCommand(table, ({offers}) => offersLine(offers)))}
  esac
}

complete -F _dossier dossier
`

type Case = readonly [patterns: readonly string[], line: string]

const cases = (all: readonly Case[], indent = 4): string =>
  all
    .map(([patterns, line]) => `${' '.repeat(indent)}${patterns.join(' | ')}) ${line} ;;`)
    .join('\n')

/** One case for each command; the one that is meant where none is named stands for none, too. */
const byCommand = (
  {commands, unnamed}: Table,
  line: (command: Command) => string
): readonly Case[] => commands.map((it) => [it === unnamed ? [it.name, "''"] : [it.name], line(it)])

const optionLine = (command: Command): string =>
  `_dossier_names ${optionsOf(command)
    .map((it) => `--${it.name}`)
    .join(' ')}`

function valueCase(option: Option): readonly Case[] {
  const offers = offersOf(option)
  if (offers === undefined) return []
  const list = option.kind === 'names' ? 'list=1 && ' : ''
  return [[writtenAs(option), `${list}${offersLine(offers)}; return`]]
}

const offersLine = (offers: readonly Offer[]): string =>
  offers.length === 0 ? ':' : offers.map((it) => `_dossier_offer ${it}`).join('; ')

function offerLine({names, shelf, files, folders}: Offered): string {
  const lines = [
    ...(names.length > 0 ? [`_dossier_names ${names.map(quoted).join(' ')}`] : []),
    ...(shelf ? [`_dossier_shelf ${quoted(shelf.folder)} ${quoted(shelf.ending)}`] : []),
    ...(files ? [`_dossier_files ${(files.length > 0 ? files : ['']).map(quoted).join(' ')}`] : []),
    ...(folders ? ['_dossier_files'] : [])
  ]
  return lines.join('; ')
}
