import type {Call} from './call.ts'
import type {Host} from './host.ts'

/**
 * One command: what help says about it, what may follow its name, and what it does. Its file loads
 * nothing that reads or writes documents before it runs, so that help is there at once.
 */
export interface Command {
  readonly name: string
  /** What follows the name: `[source…]`. Empty for nothing, and then nothing may. */
  readonly takes: string
  /** What it does, in a line of the general help. */
  readonly does: string
  /** What it does, in its own help; lines of at most 90 columns. */
  readonly about: string
  readonly options: readonly Option[]
  /** Resolves with the exit code. May throw `WrongCall`. */
  readonly run: (call: Call, host: Host) => Promise<number>
}

export type Option =
  | Named
  /** `text` takes one value, once; `names` several, with commas or again and again. */
  | (Omit<Named, 'kind'> & {
      readonly kind: 'text' | 'names'
      /** What help calls the value: `folder`. */
      readonly value: string
    })

interface Named {
  readonly kind: 'flag'
  /** Without its dashes. An option of one name takes a value in every command, or in none. */
  readonly name: string
  /** Letters that stand for it behind one dash. */
  readonly shorts?: readonly string[]
  readonly about: string
}

/** Options of every command. */
export const everywhere: readonly Option[] = [
  {kind: 'flag', name: 'help', shorts: ['h'], about: 'Show this'},
  {kind: 'flag', name: 'version', shorts: ['v', 'V'], about: 'Show the version'}
]
