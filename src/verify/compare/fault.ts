import type {ExpectedLine, Unit} from '../expected/expected.ts'

/** What of a report is counted and found again. */
export const aspects = [
  'words',
  'headings',
  'lists',
  'tables',
  'notes',
  'links',
  'images',
  'citations',
  'metadata'
] as const

export type Aspect = (typeof aspects)[number]

/** Something in a finished file that is not as the report has it. */
export interface Fault {
  readonly aspect: Aspect
  /** In a reader's words: what is there, what was expected. */
  readonly what: string
  /** The block that it is of; none where the file has something that the report does not. */
  readonly unit?: Unit
  /** The line of it. */
  readonly line?: ExpectedLine
  /** How many words were lost, of words. */
  readonly count?: number
}

/** At most this much of a text in a message. */
const longest = 60

/** A text as a message quotes it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > longest ? `${[...line].slice(0, longest).join('')}…` : line}”`
}
