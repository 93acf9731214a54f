import {parseArgs} from 'node:util'
import {expectedOf} from '../diagnostics/near.ts'
import type {Format} from '../model/node.ts'
import {formatNames} from '../render/registry.ts'

export type Call =
  | {readonly kind: 'help'; readonly about: 'general' | CommandName}
  | {readonly kind: 'version'}
  | (Settings & {readonly kind: 'build'; readonly out: string; readonly attachSource: boolean})
  | (Settings & {readonly kind: 'check'})
  | {
      readonly kind: 'emit'
      readonly what: Emitted
      readonly source: string
      readonly template: string
    }
  | {readonly kind: 'explain'; readonly source: string}

export interface Settings {
  /** Empty for all of `sources/`. */
  readonly sources: readonly string[]
  readonly templates?: readonly string[]
  readonly formats?: readonly Format[]
  readonly theme?: string
  readonly reference?: string
  readonly strict: boolean
}

export type CommandName = 'build' | 'check' | 'explain'
export type Emitted = 'document' | 'report' | 'facts'
const emitted: readonly Emitted[] = ['document', 'report', 'facts']

/** A call that cannot be understood: the message says what was found and what was expected. */
export class WrongCall extends Error {}

const string = {type: 'string'} as const
const list = {type: 'string', multiple: true} as const
const flag = {type: 'boolean'} as const
const options = {
  out: string,
  emit: string,
  template: list,
  format: list,
  theme: string,
  reference: string,
  'no-attachment': flag,
  strict: flag,
  help: {...flag, short: 'h'},
  version: {...flag, short: 'v'}
} as const

/** Options of each command, beside `--help` and `--version`. */
const optionsOf: Readonly<Record<CommandName, readonly string[]>> = {
  build: ['out', 'emit', 'template', 'format', 'theme', 'reference', 'no-attachment', 'strict'],
  check: ['template', 'format', 'theme', 'reference', 'strict'],
  explain: []
}
const commands: readonly string[] = Object.keys(optionsOf)
const isCommand = (name: string): name is CommandName => Object.hasOwn(optionsOf, name)

/** Reads the words after `dossier`. Throws {@link WrongCall}. */
export function readCall(argv: readonly string[]): Call {
  const args = [...argv]
  // Not strict at first, since our own messages know what was probably meant.
  const loose = parseArgs({args, options, allowPositionals: true, strict: false, tokens: true})
  const [name, ...sources] = loose.positionals
  const command = name === undefined || isCommand(name) ? name : refuse('command', name, commands)
  const known = ['help', 'version', ...(command === undefined ? [] : optionsOf[command])]
  for (const token of loose.tokens) {
    if (token.kind === 'option') checkOption(token, known)
  }
  checkOnce(loose.tokens.flatMap((it) => (it.kind === 'option' ? [it.name] : [])))
  if (sources.includes('')) throw new WrongCall('Unexpected empty source, expected a path')
  const {values} = parseArgs({args, options, allowPositionals: true})
  if (values.help === true) return {kind: 'help', about: command ?? 'general'}
  if (values.version === true) return {kind: 'version'}
  if (command === undefined) {
    throw new WrongCall('Unexpected end of the call, expected `build`, `check` or `explain`')
  }
  if (command === 'explain') return {kind: 'explain', source: onlySource('explain', sources)}
  const templates = namesIn('template', values.template)
  const formats = namesIn('format', values.format)?.map(formatNamed)
  if (values.emit !== undefined) return emitCall(values.emit, sources, templates, values)
  const strict = values.strict === true
  const theme = notEmpty('theme', values.theme)
  const reference = notEmpty('reference', values.reference)
  const settings = {
    sources,
    strict,
    ...(templates && {templates}),
    ...(formats && {formats}),
    ...(theme !== undefined && {theme}),
    ...(reference !== undefined && {reference})
  }
  if (command === 'check') return {kind: 'check', ...settings}
  const attachSource = values['no-attachment'] !== true
  return {kind: 'build', ...settings, attachSource, out: notEmpty('out', values.out) ?? 'out'}
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  /** Whether the value was written as in `--out=-x`. */
  readonly inlineValue: boolean | undefined
}

const isOption = (value: string, inline: boolean | undefined) =>
  inline !== true && value.length > 1 && value.startsWith('-')

function checkOption(
  {name, rawName, value, inlineValue}: OptionToken,
  known: readonly string[]
): void {
  const option = Object.entries(options).find(([it]) => it === name && known.includes(it))?.[1]
  if (option === undefined) {
    refuse(
      'option',
      rawName,
      known.map((it) => `--${it}`)
    )
  } else if (option.type === 'string' && (value === undefined || isOption(value, inlineValue))) {
    throw new WrongCall(`Unexpected end of \`${rawName}\`, expected a value`)
  } else if (option.type === 'boolean' && value !== undefined) {
    throw new WrongCall(`Unexpected value \`${value}\` of \`${rawName}\`, expected none`)
  }
}

/** Of two values for one option, the first would be lost in silence. */
function checkOnce(names: readonly string[]): void {
  for (const name of ['out', 'emit', 'theme', 'reference']) {
    if (names.indexOf(name) !== names.lastIndexOf(name)) {
      throw new WrongCall(`Unexpected second \`--${name}\`, expected it once`)
    }
  }
}

function refuse(what: string, name: string, known: readonly string[]): never {
  throw new WrongCall(`Unexpected ${what} \`${name}\`, ${expectedOf(name, known)}`)
}

function notEmpty(option: string, value: string | undefined): string | undefined {
  if (value === '') throw new WrongCall(`Unexpected empty \`--${option}\`, expected a value`)
  return value
}

/** Names of an option that may be given more than once, or once with commas. */
function namesIn(
  option: string,
  values: readonly string[] | undefined
): readonly string[] | undefined {
  return values?.flatMap((it) => it.split(',').map((name) => notEmpty(option, name.trim()) ?? ''))
}

function formatNamed(name: string): Format {
  return formatNames.find((it) => it === name) ?? refuse('format', name, formatNames)
}

function onlySource(what: string, [source, ...others]: readonly string[]): string {
  if (source !== undefined && others.length === 0) return source
  const count = source === undefined ? 0 : others.length + 1
  throw new WrongCall(`Unexpected ${count} sources for \`${what}\`, expected exactly one`)
}

function emitCall(
  emit: string,
  sources: readonly string[],
  templates: readonly string[] | undefined,
  values: {
    readonly out?: string | undefined
    readonly format?: unknown
    readonly theme?: string | undefined
    readonly reference?: string | undefined
    readonly 'no-attachment'?: boolean | undefined
    readonly strict?: boolean | undefined
  }
): Call {
  const what = emitted.find((it) => it === emit) ?? refuse('value of --emit', emit, emitted)
  const source = onlySource('--emit', sources)
  const few = what === 'report' ? 1 : 0
  if ((templates?.length ?? 0) > few) {
    const expected = few === 0 ? 'none: only a report has one' : 'exactly one'
    throw new WrongCall(`Unexpected \`--template\` for \`--emit ${what}\`, expected ${expected}`)
  }
  for (const option of [
    'out',
    'format',
    'theme',
    'reference',
    'no-attachment',
    'strict'
  ] as const) {
    if (values[option] === undefined) continue
    throw new WrongCall(`Unexpected \`--${option}\` for \`--emit\`, which writes no file`)
  }
  return {kind: 'emit', what, source, template: templates?.[0] ?? 'brief'}
}
