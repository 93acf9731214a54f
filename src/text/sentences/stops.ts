import {numbering} from '../abbreviations.ts'
import type {Span} from './span.ts'
import {lengthAt} from './sticky.ts'

/** Marks that may end a sentence, with what closes behind them: quotation marks, brackets, notes. */
export interface Stop extends Span {
  readonly mark: string
  /** Whether a quotation mark or a bracket closes behind it. */
  readonly closed: boolean
}

/** `[...]` stands for words left out; it is matched to be skipped. */
const marks = /\[\s?\.\s?\.\s?\.\s?\]|(?:\s?\.){3,}|[.!?…]+/g

/** Every place of a text where a sentence may end, in order. */
export function* stopsIn(text: string): Generator<Stop> {
  for (const {0: found, index} of text.matchAll(marks)) {
    if (found.startsWith('[')) continue
    const mark = withoutOmission(text, found, index)
    const after = index + mark.length
    const closing = after + lengthAt(text, after, /["'”’»)\]]*/y)
    const end = closing + lengthAt(text, closing, /(?:\[\d{1,3}\])+/y)
    const noted = end === after ? end + noteAt(text, index, after) : end
    yield {mark, start: index, end: noted, closed: closing > after}
  }
}

/** In `over. . . . It`, words before `It` were left out: the first dot is the full stop. */
function withoutOmission(text: string, found: string, index: number): string {
  if (!/^\.(?:\s\.){3}$|^\.\s\.{3}$/.test(found)) return found
  return /^\s+["'“‘]?\p{L}/u.test(text.slice(index + found.length, index + found.length + 8))
    ? '.'
    : found
}

/** Length of the number of a note right behind a full stop, as in `the consultation.11 The`. */
function noteAt(text: string, stop: number, after: number): number {
  const before = /(?<!\S)\p{Ll}{3,}$|\)$/u.exec(text.slice(Math.max(0, stop - 25), stop))?.[0]
  if (before === undefined || numbering.has(before)) return 0
  return lengthAt(text, after, /\d{1,2}(?:,?\s\d{1,2})*(?=\s+["“‘]?\p{Lu}\p{Ll})/uy)
}
