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
  const quoted = new Set<number>()
  const opening = new Map<number, Span>()
  const closing = new Map<number, Span>()
  const indexOf = new Map<number, number>()
  let next = 0
  for (const [index, word] of words.entries()) {
    indexOf.set(word.start, index)
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= word.start) next += 1
    const quotation = quotations[next]
    if (quotation === undefined || word.end <= quotation.start) continue
    quoted.add(index)
    if (!quoted.has(index - 1) || wordAt(words, index).start === quotation.start) {
      opening.set(index, quotation)
    }
    if (word.end === quotation.end) closing.set(index, quotation)
  }
  return {
    text,
    words,
    quotations,
    isQuoted: (index) => quoted.has(index),
    opening: (index) => opening.get(index),
    closing: (index) => closing.get(index),
    indexAt: (offset) => indexOf.get(offset) ?? words.findIndex(({start}) => start >= offset)
  }
}
