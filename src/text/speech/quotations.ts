import {lettered} from '../lettered.ts'
import type {Span} from '../sentences.ts'

/** Words between quotation marks, the marks included; an unclosed one runs to the end. */
type Quotation = Span

/**
 * Finds the quotations of a paragraph, in order, none inside another. A straight mark opens one
 * where a blank or a bracket stands before it, so that `6"` opens none. One that is never closed
 * goes on to the end: so does each paragraph but the last of a long quotation.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Span[] = []
  let open: number | undefined
  for (const {0: mark, index} of text.matchAll(/["“”„«»]|''|``/g)) {
    if (open === undefined) {
      if (opensAt(text, mark, index)) open = index
    } else if (closesAt(text, mark, index)) {
      found.push({start: open, end: index + mark.length})
      open = undefined
    }
  }
  if (open !== undefined) found.push({start: open, end: text.length})
  return withSingle(text, found)
}

/** The same at both ends; two apostrophes are what some wires send for one. */
const straight = new Set(['"', "''"])

const opensAt = (text: string, mark: string, at: number) =>
  /[“„«`]/.test(mark) ||
  (straight.has(mark) &&
    /[\s([{—–-]/.test(text[at - 1] ?? ' ') &&
    /\S/.test(text[at + mark.length] ?? ' '))

const closesAt = (text: string, mark: string, at: number) =>
  /[”»]/.test(mark) ||
  (straight.has(mark) &&
    !(/\s/.test(text[at - 1] ?? '') && /\S/.test(text[at + mark.length] ?? ' ')))

// An apostrophe inside a word does not close; `(?<!…)` keeps `'` of `workers'` from opening.
const single = lettered(
  String.raw`(?<![\p{L}\p{N}.,!?])['‘](?=\p{L})(?:[^'’‘"“”]|['’](?=\p{L})){1,1000}?['’](?=$|[\s.,;:?!)—–])`,
  'gu'
)

/** British single quotation marks, where no double ones surround them. */
function withSingle(text: string, doubles: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  let from = 0
  const gaps = [...doubles, {start: text.length, end: text.length}]
  for (const double of gaps) {
    const gap = text.slice(from, double.start)
    for (const {0: words, index} of gap.matchAll(single(gap))) {
      result.push({start: from + index, end: from + index + words.length})
    }
    if (double.end > double.start) result.push(double)
    from = double.end
  }
  return result
}

/** Whether these words in quotation marks are speech and not just a term: four words, or a stop. */
export function isSpeech(quotation: string): boolean {
  const inner = quotation.replace(/^["“„«'‘`]+|["”»'’]+$/gu, '').trim()
  if (/[.,!?…]$/.test(inner)) return true
  return inner.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length >= 4
}

const marks = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»']
] as const

/**
 * A stretch of a text without the mark of a quotation that opens at its start and closes elsewhere,
 * or closes at its end and opened elsewhere: half a pair tells nothing.
 */
export function withoutHalfPairs(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  for (const [open, close] of marks) {
    const count = countOf(words, open) + (open === close ? 0 : countOf(words, close))
    if (count % 2 === 0) continue
    if (words.startsWith(open)) return {start: start + open.length, end}
    if (words.endsWith(close)) return {start, end: end - close.length}
  }
  return {start, end}
}

const countOf = (text: string, mark: string) => text.split(mark).length - 1
