import type {Command, Offer, Option} from '../command.ts'
import type {Offered} from './offers.ts'
import {optionsOf, type Script, type Table} from './table.ts'

export const fish: Script = (
  table
) => `# Completion of dossier for fish, made by: dossier completion fish

# The command of the call, or none.
function __dossier_command
    for word in (commandline -opc)[2..-1]
        switch $word
            case --
                break
            case ${table.commands.map((it) => it.name).join(' ')}
                echo $word
                return
        end
    end
    echo none
end

function __dossier_is
    contains -- (__dossier_command) $argv
end

# What stands behind the name of the option.
function __dossier_value
    commandline -ct | string replace -r -- '^-[^=]*=' ''
end

# Names of a list, each behind what is written before its last comma.
function __dossier_list
    set -l before (__dossier_value | string match -r -- '^.*,')
    printf '%s\\n' "$before"$argv
end

# Names of the files in a folder that have an ending.
function __dossier_shelf
    for file in $argv[1]/*$argv[2]
        string replace -r -- '^.*/' '' $file | string replace -- $argv[2] ''
    end
end

# Folders, and files that have one of the endings.
function __dossier_files
    set -l endings (string escape --style=regex -- $argv | string join '|')
    __fish_complete_path (__dossier_value) | string match -r -- "^[^\\t]*(?:/|$endings)(?:\\t.*)?\\$"
end

${Object.entries(table.offered)
  .map(([offer, offered]) => offerFunction(offer, offered))
  .join('\n\n')}

complete -c dossier -f
${table.commands.map((it) => `complete -c dossier -n '__dossier_is none' -a ${it.name} -d ${quoted(it.does)}`).join('\n')}
${table.commands.map((it) => commandLines(it, table)).join('\n')}
`

function commandLines(command: Command, {unnamed}: Table): string {
  const names = command === unnamed ? `none ${command.name}` : command.name
  const head = `complete -c dossier -n '__dossier_is ${names}'`
  const operands = command.offers.map((it) => `${head} -a '(${functionOf(it)})'`)
  return [...operands, ...optionsOf(command).map((it) => `${head} ${optionSwitches(it)}`)].join(
    '\n'
  )
}

function optionSwitches(option: Option): string {
  const {name, shorts = [], about} = option
  const names = [...shorts.map((it) => `-s ${it}`), `-l ${name}`]
  return [...names, ...valueSwitches(option), `-d ${quoted(about)}`].join(' ')
}

function valueSwitches(option: Option): readonly string[] {
  if (option.kind === 'flag') return []
  const calls = option.offers.map((it) =>
    option.kind === 'names' ? `(__dossier_list (${functionOf(it)}))` : `(${functionOf(it)})`
  )
  return calls.length === 0 ? ['-x'] : ['-x', `-a '${calls.join(' ')}'`]
}

function offerFunction(offer: string, {names, shelf, files, folders}: Offered): string {
  const lines = [
    ...(names.length > 0 ? [`printf '%s\\n' ${names.map(quoted).join(' ')}`] : []),
    ...(shelf ? [`__dossier_shelf ${quoted(shelf.folder)} ${quoted(shelf.ending)}`] : []),
    ...(files
      ? [
          ['__dossier_files', ...(files.length > 0 ? files : [''])]
            .map((it) => (it === '' ? "''" : it))
            .join(' ')
        ]
      : []),
    ...(folders ? ['__dossier_files /'] : [])
  ]
  return `function __dossier_offer_${offer}\n${lines.map((it) => `    ${it}`).join('\n')}\nend`
}

const functionOf = (offer: Offer): string => `__dossier_offer_${offer}`

/** A word of fish, which knows other escapes than other shells. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
