import {type Call, UnknownName, WrongCall} from './call.ts'
import {type Command, everywhere, type Option} from './command.ts'
import {isOption, splitAt, type Words, wordsOf} from './words.ts'

export type Asked =
  | {readonly kind: 'help'; readonly about: Command | undefined}
  | {readonly kind: 'version'}
  | {readonly kind: 'run'; readonly command: Command; readonly call: Call}

export interface Known {
  readonly commands: readonly Command[]
  /** What a call means that names none of them. */
  readonly unnamed: Command
  readonly exists: (path: string) => boolean
}

/** Reads the words after `dossier`. Throws `WrongCall`. */
export function readCall(argv: readonly string[], {commands, unnamed, exists}: Known): Asked {
  // Which options take a value has to be known of all commands before the command is known.
  const words = wordsOf(argv, [...everywhere, ...commands.flatMap((it) => it.options)])
  const [first] = words.operands
  const named = commands.find((it) => it.name === first)
  if (named === undefined && first !== undefined && isWord(first) && !exists(first)) {
    const names = commands.map((it) => it.name)
    throw new UnknownName('command', first, names)
  }
  const command = named ?? unnamed
  const known = [...everywhere, ...command.options]
  for (const it of splitAt(argv).before) {
    if (isOption(it)) checkOption(it, known, commands)
  }
  for (const it of known) checkValues(it, words)
  const operands = [...words.operands.slice(named === undefined ? 0 : 1), ...words.literal]
  const call = callOf(operands, known, words)
  if (call.has('help')) return {kind: 'help', about: named}
  if (call.has('version')) return {kind: 'version'}
  checkOperands(command, operands)
  return {kind: 'run', command, call}
}

/** What has neither a folder nor an ending was meant for a command, not for a file. */
const isWord = (operand: string): boolean => /^[^./\\*]+$/.test(operand)

/** Looks whether there is such an option, and no value where it takes none. */
function checkOption(word: string, known: readonly Option[], commands: readonly Command[]): void {
  const [written = ''] = word.split('=', 1)
  // Short ones may share their dash: `-qo`.
  const names = written.startsWith('--') ? [written] : [...written.slice(1)].map((it) => `-${it}`)
  const options = names.map((it) => known.find((option) => isCalled(option, it)))
  if (options.includes(undefined)) {
    const longs = known.map((it) => `--${it.name}`)
    const others = commands.filter((it) => it.options.some((option) => isCalled(option, written)))
    if (others.length > 0) {
      const names = others.map((it) => `\`${it.name}\``).join(', ')
      throw new WrongCall(`Unexpected option \`${written}\`, expected only with ${names}`)
    }
    throw new UnknownName('option', written, longs)
  }
  if (written !== word && options.at(-1)?.kind === 'flag') {
    const value = word.slice(written.length + 1)
    throw new WrongCall(`Unexpected value \`${value}\` of \`${written}\`, expected none`)
  }
}

const isCalled = ({name, shorts = []}: Option, written: string) =>
  written === `--${name}` || shorts.some((it) => written === `-${it}`)

function checkValues(option: Option, {valuesOf}: Words): void {
  if (option.kind === 'flag') return
  const values = valuesOf(option)
  const name = `--${option.name}`
  if (values.includes(undefined)) {
    throw new WrongCall(`Unexpected end of \`${name}\`, expected a value`)
  }
  if (partsOf(option, values).includes('')) {
    throw new WrongCall(`Unexpected empty \`${name}\`, expected a value`)
  }
  // Of two values for one option, the first would be lost in silence.
  if (option.kind === 'text' && values.length > 1) {
    throw new WrongCall(`Unexpected second \`${name}\`, expected it once`)
  }
}

function checkOperands({name, takes}: Command, operands: readonly string[]): void {
  if (operands.includes('')) throw new WrongCall('Unexpected empty source, expected a path')
  const [first] = operands
  if (takes === '' && first !== undefined) {
    throw new WrongCall(`Unexpected \`${first}\` after \`${name}\`, expected nothing`)
  }
}

function callOf(operands: readonly string[], known: readonly Option[], {valuesOf}: Words): Call {
  const optionOf = (name: string) => known.find((it) => it.name === name)
  const given = (name: string) => {
    const option = optionOf(name)
    return option === undefined ? [] : partsOf(option, valuesOf(option))
  }
  return {
    operands,
    has: (flag) => given(flag).length > 0,
    text: (option) => given(option)[0],
    names: (option) => (given(option).length === 0 ? undefined : given(option))
  }
}

/** What is set apart by commas counts for itself where several are taken. */
const partsOf = (option: Option, values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((it = '') =>
    option.kind === 'names' ? it.split(',').map((name) => name.trim()) : [it]
  )
