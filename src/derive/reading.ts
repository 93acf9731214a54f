import type {Document} from '../model/document.ts'
import type {Passage} from '../model/fact.ts'
import type {Inline} from '../model/node.ts'
import {walk} from '../model/walk.ts'
import {sentences} from '../text/sentences.ts'
import {placesOf} from './places.ts'

/** The running text of a document as its derivers see it. */
export interface Reading {
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly ReadParagraph[]
  /** The stretch of a sentence between two UTF-16 offsets in {@link Sentence.text}. */
  readonly passage: (sentence: Sentence, start: number, end: number) => Passage
  /** A whole sentence. */
  readonly whole: (sentence: Sentence) => Passage
}

export interface ReadParagraph {
  readonly ordinal: number
  /** Without marks, calls of notes and citations. */
  readonly text: string
  /** Its sentences: `reading.sentences.slice(first, last)`. */
  readonly first: number
  readonly last: number
  /** Depth of the widest section that it opens; past 6 when it opens none. */
  readonly opens: number
}

export interface Sentence {
  /** In {@link Reading.sentences}. */
  readonly index: number
  readonly text: string
  readonly paragraph: ReadParagraph
  /** UTF-16 offset in the text of the paragraph. */
  readonly start: number
  /**
   * Whether it is short enough to be searched. A longer one is no sentence of prose, and patterns
   * must not meet a text of unlimited length.
   */
  readonly searched: boolean
}

/** UTF-16 length past which a sentence is not searched for facts. */
export const longestSentence = 2000

/** Reads the numbered paragraphs of a document into sentences with their places. */
export function read(document: Document): Reading {
  const all: Sentence[] = []
  const paragraphs: ReadParagraph[] = []
  const placeIn = new Map<number, ReturnType<typeof placesOf>>()
  for (const {ordinal, children, opens} of numberedIn(document)) {
    const place = placesOf(children)
    placeIn.set(ordinal, place)
    const {text} = place
    const spans = sentences(text)
    const first = all.length
    const paragraph: ReadParagraph = {ordinal, text, first, last: first + spans.length, opens}
    paragraphs.push(paragraph)
    for (const {start, end} of spans) {
      const searched = end - start <= longestSentence
      all.push({index: all.length, text: text.slice(start, end), paragraph, start, searched})
    }
  }
  const passage: Reading['passage'] = ({index, paragraph, start: from}, start, end) => {
    const {ordinal, text} = paragraph
    const span = {start: from + start, end: from + end}
    const origin = placeIn.get(ordinal)?.at(span.start, span.end)
    if (origin === undefined || start >= end) {
      throw new RangeError(`No passage from ${start} to ${end} in sentence ${index}`)
    }
    return {
      text: text.slice(span.start, span.end),
      paragraph: ordinal,
      sentence: index,
      ...span,
      origin
    }
  }
  const whole = (sentence: Sentence) => passage(sentence, 0, sentence.text.length)
  return {sentences: all, paragraphs, passage, whole}
}

interface Numbered extends Pick<ReadParagraph, 'ordinal' | 'opens'> {
  readonly children: readonly Inline[]
}

/** Paragraphs of running text, each with what it opens. */
function numberedIn(document: Document): readonly Numbered[] {
  const result: Numbered[] = []
  let opens = 0
  for (const node of walk(document.children)) {
    if (node.type === 'section') opens = Math.min(opens, node.depth)
    if (node.type !== 'paragraph' || node.ordinal === undefined) continue
    result.push({ordinal: node.ordinal, children: node.children, opens})
    opens = 7
  }
  return result
}
