import type {Call} from './call.ts'
import type {Host} from './host.ts'

/**
 * One command: what help, completion and docs say about it, what may follow its name, and what it
 * does. Its file loads nothing that reads or writes documents before it runs, so that help is there
 * at once.
 */
export interface Command {
  readonly name: string
  readonly group: CommandGroup
  /** What follows the name: `[source…]`. Empty for nothing, and then nothing may. */
  readonly takes: string
  /** What a shell offers for what follows the name. */
  readonly offers: readonly Offer[]
  /** What it does, in a line of the general help. */
  readonly does: string
  /** What it does, in its own help: sentences without line breaks, which are the terminal's. */
  readonly about: string
  /** At least one. */
  readonly examples: readonly Example[]
  readonly options: readonly Option[]
  /** Resolves with the exit code. May throw `WrongCall`. */
  readonly run: (call: Call, host: Host) => Promise<number>
}

/** What somebody wants who looks for a command, in the order of the general help. */
export const commandGroups = {
  start: 'Start',
  make: 'Make documents',
  ask: 'Ask about sources and documents',
  tools: 'Set up the tools'
} as const
export type CommandGroup = keyof typeof commandGroups

export interface Example {
  /** Words behind `dossier`, as one would type them. */
  readonly call: string
  readonly does: string
}

export type Option =
  | Flag
  /** `text` takes one value, once; `names` several, with commas or again and again. */
  | (Omit<Flag, 'kind'> & {
      readonly kind: 'text' | 'names'
      /** What help calls the value: `folder`. */
      readonly value: string
      /** What a shell offers as the value; empty for what nobody can know. */
      readonly offers: readonly Offer[]
    })

interface Flag {
  readonly kind: 'flag'
  /** Without its dashes. An option of one name takes a value in every command, or in none. */
  readonly name: string
  /** Letters that stand for it behind one dash, the same in every command. */
  readonly shorts?: readonly string[]
  readonly group: OptionGroup
  /** What it does, without line breaks and a full stop. */
  readonly about: string
}

/** What an option is about, in the order of a command's help. */
export const optionGroups = {
  documents: 'Which documents, and how they look',
  places: 'Where',
  checks: 'How strictly',
  printed: 'What is printed',
  help: 'Help'
} as const
export type OptionGroup = keyof typeof optionGroups

/** What a shell can offer while one types: see `completion/offers.ts`. */
export type Offer =
  | 'command'
  | 'document'
  | 'emitted'
  | 'file'
  | 'folder'
  | 'format'
  | 'pack'
  | 'reporter'
  | 'rule'
  | 'schema'
  | 'settings'
  | 'shell'
  | 'source'
  | 'template'
  | 'theme'
  | 'word'

/** Options of every command. */
export const everywhere: readonly Option[] = [
  {kind: 'flag', name: 'help', shorts: ['h'], group: 'help', about: 'Show this'},
  {
    kind: 'flag',
    name: 'version',
    shorts: ['v', 'V'],
    group: 'help',
    about: 'Show the version'
  }
]
