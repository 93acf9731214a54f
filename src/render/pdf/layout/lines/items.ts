import {clustersOf} from '../../fonts/clusters.ts'
import type {Hyphenate} from './hyphenate.ts'
import {changedBox, type Glue, type Item, infinite, type Penalty} from './item.ts'
import {joined} from './joining.ts'
import type {Look, StyledText} from './line.ts'
import {type KnownWords, knownWords, settingOf, widthIn} from './setting.ts'
import {tieBetween} from './ties.ts'
import {
  boxOf,
  forcedEnd,
  graphemePenalty,
  type Places,
  placesIn,
  type Word,
  wordOf,
  wordWithBreaks
} from './words.ts'

export interface ItemOptions {
  readonly hyphenate: Hyphenate
  /** The narrowest line: text that is wider may break between any two graphemes. */
  readonly measure: number
  readonly justify: boolean
  /** Whether lines end at sense: articles and prepositions stay with what they lead to. */
  readonly heading?: boolean
}

/** Items of a paragraph, and the look of each. */
export interface Items {
  readonly items: readonly Item[]
  readonly looks: readonly Look[]
  /** Width of the widest box, with its hyphen, before what is wider than the measure is broken. */
  readonly widest: number
}

/** Text and forced breaks (`undefined`) to boxes, glue and penalties, with the breaks of UAX 14. */
export function itemize(texts: readonly (StyledText | undefined)[], options: ItemOptions): Items {
  const itemizer = new Itemizer(options)
  for (const styled of texts) {
    if (styled === undefined) itemizer.endLine()
    else itemizer.add(styled)
  }
  itemizer.endLine()
  return itemizer
}

class Itemizer implements Items {
  readonly items: Item[] = []
  readonly looks: Look[] = []
  widest = 0
  readonly #hyphenate: Hyphenate
  readonly #measure: number
  readonly #justify: boolean
  readonly #heading: boolean
  /** What has been read of a word that goes on in another look. */
  #parts: StyledText[] = []
  /** Look of a space that is set if a word follows. */
  #space: Look | undefined
  #traits = 0
  /** Words of the look that was read last: most words are of the look of the one before. */
  #known: {readonly look: Look; readonly words: KnownWords} | undefined
  /** The space that was set last: most are like the one before. */
  #glue: {readonly look: Look; readonly glue: Glue} | undefined

  constructor({hyphenate, measure, justify, heading = false}: ItemOptions) {
    this.#hyphenate = hyphenate
    this.#measure = measure
    this.#justify = justify
    this.#heading = heading
  }

  add({text, look}: StyledText): void {
    let start = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isSpace(code) && code !== noBreakSpace) continue
      this.#endWord(at > start ? {text: text.slice(start, at), look} : undefined)
      if (code === noBreakSpace) this.#addNoBreakSpace(look)
      else this.#space ??= look
      start = at + 1
    }
    if (start < text.length) this.#addPart({text: text.slice(start), look})
  }

  /** Neighbours of one look are one text, so that kerning crosses. */
  #addPart(part: StyledText): void {
    const last = this.#parts.at(-1)
    if (last?.look !== part.look) this.#parts.push(part)
    else this.#parts[this.#parts.length - 1] = {text: last.text + part.text, look: part.look}
  }

  endLine(): void {
    this.#endWord()
    this.#space = undefined
    this.#traits = 0
    const look = this.looks.at(-1)
    if (look !== undefined) this.#push(forcedEnd, look)
  }

  #push(item: Item, look: Look): void {
    this.items.push(item)
    this.looks.push(look)
  }

  /** Ends a word, after a part of it that most words are all of. */
  #endWord(part?: StyledText): void {
    if (this.#parts.length === 0) {
      if (part !== undefined) this.#addSpaceAndWord(this.#wordOf(part), part)
      return
    }
    if (part !== undefined) this.#addPart(part)
    const [first, ...others] = this.#parts
    if (first !== undefined && others.length === 0) {
      this.#addSpaceAndWord(this.#wordOf(first), first)
    } else {
      this.#addWordOfLooks(this.#parts)
    }
    this.#parts = []
  }

  /** A change of look is no place for a line to end unless UAX 14 has one there. */
  #addWordOfLooks(parts: readonly StyledText[]): void {
    const places = placesIn(parts.map(({text}) => text).join(''))
    const shown = joined(parts)
    let offset = 0
    let known = 0
    for (const [index, {text}] of parts.entries()) {
      const part = shown[index]
      if (part === undefined) break
      const end = offset + text.length
      const offsets: number[] = []
      let between = false
      for (; (places.offsets[known] ?? end) < end; known++) {
        const at = (places.offsets[known] ?? 0) - offset
        if (at > 0) offsets.push(at)
        else between = true
      }
      const word = this.#wordOf(part, {...places, offsets})
      // A raised mark belongs to the word before it, and tells nothing of the next.
      if (offset === 0) this.#addSpaceAndWord(word, part)
      else {
        this.#push(between && !isMark(part.look) ? betweenLooks : lastResort, part.look)
        if (part.look.rise > 0) this.#addMark(word, part)
        else this.#addWord(word, part)
        if (!isMark(part.look)) this.#traits = word.traits
      }
      offset = end
    }
  }

  #wordOf({text, look}: StyledText, places?: Places): Word {
    const hyphenate = this.#hyphenate
    if (this.#known?.look !== look) this.#known = {look, words: knownWords(look, hyphenate)}
    return wordOf(text, look, hyphenate, this.#known.words, places)
  }

  #addSpaceAndWord(word: Word, styled: StyledText): void {
    if (this.#space !== undefined && this.items.at(-1)?.kind === 'box') {
      const cost = tieBetween(this.#traits, word.traits, this.#heading)
      this.#push(this.#spaceIn(this.#space, cost ?? infinite), this.#space)
    }
    this.#space = undefined
    this.#traits = word.traits
    this.#addWord(word, styled)
  }

  #addWord(word: Word, {text, look}: StyledText): void {
    const measure = this.#measure
    if (word.widest > this.widest) this.widest = word.widest
    // A hash that takes most of a line leaves a hole in the one before.
    const half = measure * longNumber
    const most = this.#justify && word.widest > half && /\p{Nd}/u.test(text) ? half : measure
    if (word.widest <= most) {
      for (const item of word.items) this.#push(item, look)
      return
    }
    // Rather than run over: with hyphens though it is a name, then anywhere.
    const urgent = (it: string): readonly string[] => this.#hyphenate(it, true)
    const room = most - widthIn(look, '-')
    for (const item of wordWithBreaks(text, look, urgent, placesIn(text)).items) {
      if (item.kind !== 'box') this.#push(item, look)
      else if (item.width > room) this.#addGraphemes(item.text, look)
      else {
        // Its items may become more here than `whole` counts.
        this.#push(changedBox(item, item.width, undefined), look)
      }
    }
  }

  /** A small room before a raised mark, which would touch the letter before it. */
  #addMark(word: Word, styled: StyledText): void {
    const at = this.items.length
    this.#addWord(word, styled)
    const first = this.items[at]
    if (first?.kind === 'box') {
      this.items[at] = changedBox(first, first.width + roomBefore(styled.look), first.whole)
    }
  }

  /** A text wider than the line: it may break between any two graphemes, rather than run over. */
  #addGraphemes(text: string, look: Look): void {
    let first = true
    for (const cluster of clustersOf(text)) {
      if (!first) this.#push(graphemePenalty, look)
      this.#push(boxOf(cluster, look), look)
      first = false
    }
  }

  #addNoBreakSpace(look: Look): void {
    const last = this.items.at(-1)
    if (this.#space === undefined && (last?.kind === 'box' || last?.kind === 'glue')) {
      this.#push(this.#spaceIn(look, infinite), look)
    }
  }

  #spaceIn(look: Look, cost: number): Glue {
    const last = this.#glue
    if (last?.look === look && last.glue.cost === cost) return last.glue
    const glue = this.#glueOf(look, cost)
    this.#glue = {look, glue}
    return glue
  }

  #glueOf(look: Look, cost: number): Glue {
    const justify = this.#justify
    const {glues} = settingOf(look)
    const key = justify ? cost : -1 - cost
    let glue = glues.get(key)
    if (glue === undefined) {
      const width = widthIn(look, ' ')
      // Less shrink than the usual third, which lines give only to save one: spaces are narrow already.
      const [stretch, shrink] = justify ? [width * 0.5, width * 0.25] : [0, 0]
      glue = {kind: 'glue', width, stretch, shrink, cost}
      glues.set(key, glue)
    }
    return glue
  }
}

/** Of the measure: longer numbers are broken anywhere in justified text. */
const longNumber = 0.5

const noBreakSpace = 0xa0
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** Whether a look is that of a note's mark or a citation. */
const isMark = ({role}: Look): boolean => role !== undefined && role.kind !== 'link'

/** Room before a raised mark, in points. */
export const roomBefore = ({size, rise}: Look): number => (rise > 0 ? size * 0.08 : 0)

const lastResort: Penalty = {
  kind: 'penalty',
  cost: infinite,
  width: 0,
  hyphen: false,
  flagged: false,
  stretch: 0
}
const betweenLooks: Penalty = {...lastResort, cost: 0}
