import {type Command, everywhere, type Offer, type Option} from '../command.ts'
import type {AllOffered} from './offers.ts'

/** What a script of completion is made from. */
export interface Table {
  readonly commands: readonly Command[]
  /** What is meant where no command is named. */
  readonly unnamed: Command
  readonly offered: AllOffered
}

export type Script = (table: Table) => string

/** Options of a command, with those of every one. */
export const optionsOf = (command: Command): readonly Option[] => [
  ...command.options,
  ...everywhere
]

/** Each option of any command once: one of the same name is the same everywhere. */
export function allOptions(commands: readonly Command[]): readonly Option[] {
  return [...new Map(commands.flatMap(optionsOf).map((it) => [it.name, it])).values()]
}

/** `-o` and `--out`. */
export const writtenAs = ({name, shorts = []}: Option): readonly string[] => [
  ...shorts.map((it) => `-${it}`),
  `--${name}`
]

/** What is offered as the value of an option; undefined for a flag. */
export const offersOf = (option: Option): readonly Offer[] | undefined =>
  option.kind === 'flag' ? undefined : option.offers

/** A word that no shell takes for more than its letters. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
