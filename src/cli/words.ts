import {cac} from 'cac'
import type {Option} from './command.ts'

/** The words after `dossier`, taken apart. */
export interface Words {
  /** Words that are no option and no value of one, up to `--`. */
  readonly operands: readonly string[]
  /** Words after `--`, whatever they begin with. */
  readonly literal: readonly string[]
  /** One for each time that the option was given: its value, undefined where it has none. */
  readonly valuesOf: (option: Option) => readonly (string | undefined)[]
}

/** Takes words apart by the options that there are. Others are lost: look for them in the words. */
export function wordsOf(argv: readonly string[], options: readonly Option[]): Words {
  const program = cac('dossier')
  for (const it of options) {
    for (const name of namesOf(it)) {
      program.option(it.kind === 'flag' ? name : `${name} <value>`, '', {type: []})
    }
  }
  const {before, after} = splitAt(argv)
  const {args, options: found} = program.parse(['', '', ...before.map(guarded)], {run: false})
  const all = new Map<string, unknown>(Object.entries(found))
  return {
    // What is written as in `--quiet=yes`, of an option that takes no value, is not an operand.
    operands: args.filter((it) => it.startsWith('=')).map(bare),
    literal: after,
    valuesOf: (option) => namesOf(option).flatMap((it) => given(all.get(keyOf(it)), it))
  }
}

/** Words that can be options, and those behind `--`, which cannot. */
export function splitAt(argv: readonly string[]) {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  return {before: argv.slice(0, end), after: argv.slice(end + 1)}
}

/** A lone `-` is a value or an operand. */
export const isOption = (word: string): boolean => word.length > 1 && word.startsWith('-')

/** `--out`, and `-o` as an option of its own: of an alias, cac drops what the other name was given. */
const namesOf = ({name, shorts = []}: Option): readonly string[] => [
  `--${name}`,
  ...shorts.map((it) => `-${it}`)
]

/** What cac files it under: `--no-attachment` by what it denies, `--dry-run` as `dryRun`. */
const keyOf = (name: string): string =>
  name
    .replace(/^--?(no-)?/, '')
    .replace(/([a-z])-([a-z])/g, (_, last: string, first: string) => last + first.toUpperCase())

/** A flag that denies is `false` where it is given, and `true` where it is not. */
function given(values: unknown, name: string): readonly (string | undefined)[] {
  if (!Array.isArray(values)) return []
  const listed: readonly unknown[] = values
  return listed
    .filter((it) => !name.startsWith('--no-') || it === false)
    .map((it) => (typeof it === 'string' ? bare(it) : undefined))
}

/** So that no word or value is a number, empty or a lone `-`: cac makes something else of those. */
const guarded = (word: string): string => (isOption(word) ? word.replace('=', '=:') : `=${word}`)
const bare = (word: string): string => word.slice(1)
