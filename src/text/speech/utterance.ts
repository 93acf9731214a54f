import type {Span} from '../sentences.ts'
import {type Word, wordAt, wordsOf} from './words.ts'

/** A sentence, cut into words, that knows which of them stand in quotation marks. */
export interface Utterance {
  readonly text: string
  readonly words: readonly Word[]
  /** Quotations, as far as they lie in the sentence. */
  readonly quotations: readonly Span[]
  /** Whether the word at an index stands inside a quotation, its marks included. */
  readonly isQuoted: (index: number) => boolean
  /** The quotation that begins with the word at an index. */
  readonly opening: (index: number) => Span | undefined
  /** The quotation that ends with the word at an index. */
  readonly closing: (index: number) => Span | undefined
  /** Index of the first word that starts at or after an offset. */
  readonly indexAt: (offset: number) => number
}

/** `quotations` are in order, in offsets of `text`. */
export function utteranceOf(text: string, quotations: readonly Span[]): Utterance {
  const words = wordsOf(text)
  const indexAt = (offset: number) => firstFrom(words, offset)
  if (quotations.length === 0) {
    // Written out: a spread with more fields gives each utterance a hidden class of its own.
    return {text, words, quotations, isQuoted: never, opening: none, closing: none, indexAt}
  }
  const quoted = new Set<number>()
  const opening = new Map<number, Span>()
  const closing = new Map<number, Span>()
  for (const quotation of quotations) {
    const first = indexAt(quotation.start)
    if (first < words.length) opening.set(first, quotation)
    for (let index = first; wordAt(words, index).end <= quotation.end; index += 1) {
      if (index >= words.length) break
      quoted.add(index)
      if (wordAt(words, index).end === quotation.end) closing.set(index, quotation)
    }
  }
  return {
    text,
    words,
    quotations,
    isQuoted: (index) => quoted.has(index),
    opening: (index) => opening.get(index),
    closing: (index) => closing.get(index),
    indexAt
  }
}

const never = () => false
const none = () => undefined

/** Halves the words until one is left. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (wordAt(words, middle).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
