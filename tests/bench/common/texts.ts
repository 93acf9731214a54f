import {sentences} from './sentences.ts'

/** A stretch of a paragraph: words, or a mark that a reader follows. */
export type Piece =
  | string
  | {readonly kind: 'strong' | 'emphasis'; readonly text: string}
  | {readonly kind: 'citation'; readonly paragraph: number}
  | {readonly kind: 'note'; readonly text: string}

/** What a text is made of, before it is anybody's markup. */
export type Part =
  | {readonly kind: 'paragraph'; readonly ordinal: number; readonly pieces: readonly Piece[]}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[]}
  | {readonly kind: 'quote'; readonly text: string}
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface BenchSection {
  readonly depth: 2 | 3
  readonly title: string
  readonly parts: readonly Part[]
}

export interface BenchText {
  readonly title: string
  readonly sections: readonly BenchSection[]
  readonly words: number
}

/** Numbers in [0, 1) that are the same for one seed everywhere: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const starts = ['Ash', 'Brook', 'Cal', 'Dun', 'East', 'Fern', 'Glen', 'Harrow', 'Kings', 'Long']
const ends = ['bridge', 'bury', 'combe', 'field', 'ford', 'ham', 'ley', 'mouth', 'stead', 'wick']

/**
 * A text of about so many words, another for each seed: sentences of real English in an order of
 * their own, with names and figures of their own, headings, notes, citations, lists and tables.
 */
export function textOf(words: number, seed: number): BenchText {
  const writer = new Writer(seed)
  return writer.write(words)
}

class Writer {
  readonly #random: () => number
  #parts: Part[] = []
  #words = 0
  #paragraphs = 0

  constructor(seed: number) {
    this.#random = randomOf(seed * 7919 + 1)
  }

  write(words: number): BenchText {
    const title = `${this.#place()} and its neighbours in ${this.#year()}`
    const sections: BenchSection[] = []
    for (let round = 0; this.#words < words; round += 1) {
      this.#parts = []
      const heading = `What ${this.#place()} reported in ${this.#year()}`
      sections.push({depth: round % 3 === 0 ? 2 : 3, title: heading, parts: this.#parts})
      this.#paragraph(true)
      this.#paragraph(false)
      if (round % 2 === 0) this.#table()
      this.#paragraph(true)
      if (round % 3 === 1) this.#list()
      if (round % 4 === 2) this.#add({kind: 'quote', text: this.#sentence()})
      this.#paragraph(false)
    }
    return {title, sections, words: this.#words}
  }

  #add(part: Part): void {
    this.#parts.push(part)
    this.#words += JSON.stringify(part).split(' ').length
  }

  #paragraph(marked: boolean): void {
    this.#paragraphs += 1
    const ordinal = this.#paragraphs
    const paragraph = this.#below(ordinal) + 1
    const pieces: readonly Piece[] = marked
      ? [
          `${this.#sentence()} ${this.#sentence()}`,
          {kind: 'citation', paragraph},
          ` In ${this.#year()}, `,
          {kind: 'strong', text: this.#place()},
          ` counted ${this.#below(90_000)} visitors`,
          {kind: 'note', text: this.#sentence()},
          ` and ${this.#below(900)} boats. ${this.#sentence()}`
        ]
      : [
          `${this.#sentence()} `,
          {kind: 'emphasis', text: `In ${this.#place()} it was otherwise.`},
          ` ${this.#sentence()} ${this.#sentence()}`
        ]
    this.#add({kind: 'paragraph', ordinal, pieces})
  }

  #list(): void {
    const items = Array.from({length: 4}, () => this.#sentence())
    this.#add({kind: 'list', ordered: this.#random() < 0.5, items})
  }

  #table(): void {
    const rows = Array.from({length: 4 + this.#below(9)}, () => [
      this.#place(),
      `${this.#sentence().split(' ').slice(0, 8).join(' ')}`,
      String(this.#below(90_000)),
      `${this.#below(100)}%`
    ])
    this.#add({kind: 'table', head: ['Town', 'What it reported', 'Visitors', 'Share'], rows})
  }

  #sentence(): string {
    return sentences[this.#below(sentences.length)] ?? ''
  }

  #place(): string {
    return `${starts[this.#below(starts.length)]}${ends[this.#below(ends.length)]}`
  }

  #year(): number {
    return 1950 + this.#below(75)
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }
}
