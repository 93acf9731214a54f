import type {Command, Offer, Option} from '../command.ts'
import type {Offered} from './offers.ts'
import {optionsOf, quoted, type Script, type Table, writtenAs} from './table.ts'

/** Works as a file `_dossier` in `fpath`, and where it is sourced. */
export const zsh: Script = (table) => `#compdef dossier
# Completion of dossier for zsh, made by: dossier completion zsh

${Object.entries(table.offered)
  .map(([offer, offered]) => offerFunction(offer, offered, table))
  .join('\n\n')}

_dossier() {
  local command= at
  for ((at = 2; at < CURRENT; at++)); do
    case $words[at] in
      (--) break ;;
      (${table.commands.map((it) => it.name).join('|')})
        command=$words[at]
        words=("\${(@)words[1,at-1]}" "\${(@)words[at+1,-1]}")
        ((CURRENT--))
        break
        ;;
    esac
  done
  case $command in
${table.commands.map((it) => `    (${it.name}) ${argumentsOf(it)} ;;`).join('\n')}
    (*) ${argumentsOf(table.unnamed, [`'1: :${actionOf(['command', ...table.unnamed.offers])}'`])} ;;
  esac
}

if [ "$funcstack[1]" = _dossier ]; then
  _dossier "$@"
else
  compdef _dossier dossier
fi
`

function offerFunction(offer: string, offered: Offered, {commands}: Table): string {
  const {names, shelf, files, folders} = offered
  const described = commands.map(({name, does}) => quoted(`${name}:${does}`)).join(' ')
  const lines = [
    ...(offer === 'command' ? [`local all=(${described})`, `_describe command all`] : []),
    ...(offer !== 'command' && names.length > 0
      ? [`compadd "$@" -- ${names.map(quoted).join(' ')}`]
      : []),
    // (N) for no complaint where there is none, :t:r for the name without folder and ending.
    ...(shelf ? [`compadd "$@" -- ${shelf.folder}/*${shelf.ending}(N:t:r)`] : []),
    ...(files?.length === 0 ? ['_files "$@"'] : []),
    ...(files && files.length > 0 ? [`_files "$@" -g '*(${files.join('|')})'`] : []),
    ...(folders ? ['_files "$@" -/'] : [])
  ]
  return `_dossier_${offer}() {\n${lines.map((it) => `  ${it}`).join('\n')}\n}`
}

function argumentsOf(command: Command, before: readonly string[] = []): string {
  const {takes, offers} = command
  const operands = takes === '' ? [] : [`'*: :${actionOf(offers)}'`]
  const specs = [...optionsOf(command).map(optionSpec), ...before, ...operands]
  return ['_arguments -s -S', ...specs].join(' \\\n      ')
}

/** As in `'(-o --out)'{-o,--out=}'[Where packs are]:folder:_dossier_folder'`. */
function optionSpec(option: Option): string {
  const names = writtenAs(option)
  const value = option.kind === 'flag' ? '' : `:${escaped(option.value)}:${valueAction(option)}`
  const heads = names.map((it) => (option.kind !== 'flag' && it.startsWith('--') ? `${it}=` : it))
  const tail = quoted(`[${escaped(option.about)}]${value}`)
  const head = heads.length > 1 ? `{${heads.join(',')}}` : heads.join('')
  return `${option.kind === 'names' ? "'*'" : `'(${names.join(' ')})'`}${head}${tail}`
}

const valueAction = (option: Exclude<Option, {kind: 'flag'}>): string =>
  option.kind === 'names'
    ? `_sequence -s , ${functionsOf(option.offers)[0] ?? '_message value'}`
    : actionOf(option.offers)

const actionOf = (offers: readonly Offer[]): string =>
  offers.length === 0 ? ' ' : `{${functionsOf(offers).join('; ')}}`

const functionsOf = (offers: readonly Offer[]) => offers.map((it) => `_dossier_${it}`)

const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')
