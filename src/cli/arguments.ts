import {parseArgs} from 'node:util'
import {expectedOf} from '../diagnostics/near.ts'
import {type Call, WrongCall} from './call.ts'
import type {Command, Option} from './command.ts'

export type Asked =
  | {readonly kind: 'help'; readonly about: Command | undefined}
  | {readonly kind: 'version'}
  | {readonly kind: 'run'; readonly command: Command; readonly call: Call}

const everywhere: readonly Option[] = [
  {kind: 'flag', name: 'help', about: ''},
  {kind: 'flag', name: 'version', about: ''}
]
const shorts: Readonly<Record<string, string>> = {h: 'help', v: 'version'}

/** Reads the words after `dossier`. Throws `WrongCall`. */
export function readCall(argv: readonly string[], commands: readonly Command[]): Asked {
  // Not strict, since our own messages know what was probably meant.
  const tokens = tokensOf(argv, commands)
  const [name, ...operands] = tokens.flatMap((it) => (it.kind === 'positional' ? [it.value] : []))
  const names = commands.map((it) => it.name)
  const command = commands.find((it) => it.name === name)
  if (name !== undefined && command === undefined) refuse('command', name, names)
  const known = [...everywhere, ...(command?.options ?? [])]
  const written = tokens.flatMap((it) => (it.kind === 'option' ? [checked(it, known)] : []))
  checkOnce(written)
  const call = callOf(operands, written)
  if (call.has('help')) return {kind: 'help', about: command}
  if (call.has('version')) return {kind: 'version'}
  if (command === undefined) {
    const list = names.map((it) => `\`${it}\``).join(', ')
    throw new WrongCall(`Unexpected end of the call, expected one of ${list}`)
  }
  checkOperands(command, operands)
  return {kind: 'run', command, call}
}

/** Which options take a value has to be known of all commands before the command is known. */
function tokensOf(argv: readonly string[], commands: readonly Command[]) {
  const all = [...everywhere, ...commands.flatMap((it) => it.options)]
  const options = Object.fromEntries(
    all.map(({kind, name}) => {
      const short = Object.keys(shorts).find((it) => shorts[it] === name)
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const)
      return [name, {type, multiple: true, ...(short !== undefined && {short})}]
    })
  )
  const config = {args: [...argv], options, allowPositionals: true, strict: false, tokens: true}
  return parseArgs({...config, tokens: true}).tokens
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value was written as in `--out=-x`. */
  readonly inlineValue?: boolean | undefined
}

interface Written {
  readonly option: Option
  readonly value: string
}

function checked({name, rawName, value, inlineValue}: OptionToken, known: readonly Option[]) {
  const option = known.find((it) => it.name === name)
  if (option === undefined) {
    const names = known.map((it) => `--${it.name}`)
    return refuse('option', rawName, names)
  }
  if (option.kind === 'flag') {
    if (value === undefined) return {option, value: ''}
    throw new WrongCall(`Unexpected value \`${value}\` of \`${rawName}\`, expected none`)
  }
  if (value === undefined || isOption(value, inlineValue)) {
    throw new WrongCall(`Unexpected end of \`${rawName}\`, expected a value`)
  }
  const values = option.kind === 'text' ? [value] : value.split(',').map((it) => it.trim())
  if (values.includes('')) throw new WrongCall(`Unexpected empty \`--${name}\`, expected a value`)
  return {option, value}
}

const isOption = (value: string, inline: boolean | undefined) =>
  inline !== true && value.length > 1 && value.startsWith('-')

/** Of two values for one option, the first would be lost in silence. */
function checkOnce(written: readonly Written[]): void {
  const once = written.flatMap(({option}) => (option.kind === 'text' ? [option.name] : []))
  const twice = once.find((name, index) => once.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new WrongCall(`Unexpected second \`--${twice}\`, expected it once`)
  }
}

function checkOperands({name, takes}: Command, operands: readonly string[]): void {
  if (operands.includes('')) throw new WrongCall('Unexpected empty source, expected a path')
  const [first] = operands
  if (takes === '' && first !== undefined) {
    throw new WrongCall(`Unexpected \`${first}\` after \`${name}\`, expected nothing`)
  }
}

function callOf(operands: readonly string[], written: readonly Written[]): Call {
  const valuesOf = (name: string) =>
    written.flatMap(({option, value}) => (option.name === name ? [value] : []))
  return {
    operands,
    has: (flag) => valuesOf(flag).length > 0,
    text: (option) => valuesOf(option)[0],
    names: (option) => {
      const values = valuesOf(option)
      if (values.length === 0) return undefined
      return values.flatMap((it) => it.split(',').map((name) => name.trim()))
    }
  }
}

function refuse(what: string, name: string, known: readonly string[]): never {
  throw new WrongCall(`Unexpected ${what} \`${name}\`, ${expectedOf(name, known)}`)
}
