import type {Line, Piece} from '../reading.ts'
import {mostLines, Unreadable} from '../reading.ts'
import {seen} from '../signs.ts'

/** Where a line stands: what a reader hands down. */
export type Surroundings = Omit<Line, 'pieces' | 'kind'> & {readonly kind?: Line['kind']}

/** A line that is being read. */
export interface Draft {
  /** Place in the list. */
  readonly index: number
  readonly pieces: Piece[]
  around: Surroundings
}

/** Lines in the order in which they are read; the current one takes what comes next. */
export class Sink {
  readonly drafts: Draft[] = []
  #current: Draft | undefined

  /** Where the next line will stand in the list. */
  get next(): number {
    return this.drafts.length
  }

  /** Index of the line that is being read, or of the next. */
  get index(): number {
    return this.#current?.index ?? this.next
  }

  open(around: Surroundings): Draft {
    if (this.drafts.length >= mostLines) {
      throw new Unreadable(`Unexpected file of more than ${mostLines} lines`)
    }
    const draft: Draft = {index: this.next, pieces: [], around}
    this.drafts.push(draft)
    this.#current = draft
    return draft
  }

  close(): void {
    this.#current = undefined
  }

  get current(): Draft | undefined {
    return this.#current
  }

  resume(draft: Draft | undefined): void {
    this.#current = draft
  }

  add(piece: Piece, around: Surroundings): void {
    const draft = this.#current ?? this.open(around)
    draft.pieces.push(piece)
  }
}

/** A line as it is told. */
export const lineOfDraft = ({pieces, around}: Draft): Line => ({
  ...around,
  kind: around.kind ?? 'text',
  pieces
})

/** Whether a line shows anything. */
export const isShown = ({pieces, around}: Draft): boolean =>
  around.label !== undefined || pieces.some((it) => it.kind !== 'words' || seen.test(it.text))
