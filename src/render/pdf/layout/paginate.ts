import {type Box, box, type Divided} from './box.ts'
import {boxesOfNotes} from './notes.ts'

/** A box in its place; `y` from the top of the body, points. */
export interface PlacedBox {
  readonly box: Box
  readonly y: number
}

/** What stands on one page. */
export interface PageBoxes {
  readonly body: readonly PlacedBox[]
  /** Footnotes; `y` from the top of the body as well. */
  readonly notes: readonly PlacedBox[]
  /** Where the rule above the notes stands; absent without notes. */
  readonly noteRule?: number
}

export interface PageSize {
  /** Of the body, in points. */
  readonly height: number
  /** Between the body and the notes, with the rule in its middle. */
  readonly noteGap: number
}

/** Of a page, how much notes carried over from the page before may take. */
const carriedShare = 0.7

/**
 * Fills pages from top to bottom. Boxes that are kept together move together unless they are
 * taller than a page; a box that may be divided is, rather than that a third of a page stays empty.
 * A note stands on the page of its mark; what does not fit there goes on at the foot of the next.
 * There is at least one page.
 */
export function paginate(boxes: readonly Box[], size: PageSize): readonly PageBoxes[] {
  const pages = new Pages(size)
  for (const chunk of chunksOf(boxes)) pages.add(chunk)
  return pages.finish()
}

/** Of a page, how much stays empty rather than that a box is divided that may be. */
const mostLeft = 1 / 3

/** In points: a line and a little less of a divided box, to make room for its notes. */
const leastStep = 10
const mostTries = 100

/** What a page holds of a chunk, and what the next one begins with. */
interface Parts {
  readonly here: readonly Box[]
  readonly rest: readonly Box[]
}

const mayDivide = (it: Box): boolean => it.divide !== undefined

/** Boxes up to and including the first that may end a page. */
function* chunksOf(boxes: readonly Box[]): Generator<readonly Box[]> {
  let chunk: Box[] = []
  for (const it of boxes) {
    if (it.pageBreak) {
      if (chunk.length > 0) yield chunk
      chunk = []
      yield [it]
      continue
    }
    chunk.push(it)
    if (!it.keepWithNext) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0) yield chunk
}

/** A column of boxes: the larger of two neighbouring spaces stands between them. */
class Column {
  readonly placed: PlacedBox[] = []
  bottom = 0
  below = 0

  add(it: Box): void {
    const y = this.placed.length === 0 ? 0 : this.bottom + Math.max(this.below, it.above)
    this.placed.push({box: it, y})
    this.bottom = y + it.height
    this.below = it.below
  }

  /** Height after some more boxes. */
  heightWith(more: readonly Box[]): number {
    let {bottom, below} = this
    let empty = this.placed.length === 0
    for (const it of more) {
      bottom += (empty ? 0 : Math.max(below, it.above)) + it.height
      below = it.below
      empty = false
    }
    return bottom
  }
}

/** The pages so far; the last is open. */
class Pages {
  readonly #size: PageSize
  readonly #done: PageBoxes[] = []
  #body = new Column()
  #notes = new Column()
  /** Notes that did not fit on the page of their mark. */
  #carried: readonly Box[] = []
  #broken = false

  constructor(size: PageSize) {
    this.#size = size
  }

  add(chunk: readonly Box[]): void {
    if (chunk[0]?.pageBreak) {
      this.#broken = this.#body.placed.length > 0
      return
    }
    if (this.#broken) this.#open()
    for (let rest = chunk; rest.length > 0; ) rest = this.#addSome(rest)
  }

  /** Places a chunk, or turns the page for it, or divides one of its boxes; what is left comes next. */
  #addSome(chunk: readonly Box[]): readonly Box[] {
    if (this.#fits(chunk)) {
      for (const it of chunk) this.#place(it)
      return []
    }
    const begun = this.#body.placed.length > 0
    const left = this.#size.height - this.#body.bottom - this.#heightOfNotes([])
    const wanted = !begun || left > this.#size.height * mostLeft
    const divided = wanted ? this.#dividedHere(chunk) : undefined
    if (divided !== undefined) {
      for (const it of divided.here) this.#place(it)
      this.#open()
      return divided.rest
    }
    // Notes carried over may have left no room: they end before a box is divided.
    if (begun || (this.#notes.placed.length > 0 && chunk.some(mayDivide))) {
      this.#open()
      return chunk
    }
    for (const it of chunk) this.#force(it)
    return []
  }

  /** As much of a chunk as this page holds, where the first box that does not fit may be divided. */
  #dividedHere(chunk: readonly Box[]): Parts | undefined {
    if (!chunk.some(mayDivide)) return undefined
    const index = chunk.findIndex((_, at) => !this.#fits(chunk.slice(0, at + 1)))
    const whole = chunk.slice(0, index)
    const {divide} = chunk[index] ?? {}
    if (divide === undefined) return undefined
    const body = this.#body.heightWith([...this.#repeatFor(chunk[0]), ...whole, box(0)])
    const top = this.#body.placed.length === 0 && this.#notes.placed.length === 0
    const partsOf = ({first, rest}: Divided): Parts => ({
      here: [...whole, first],
      rest: [rest, ...chunk.slice(index + 1)]
    })
    // The notes of what is placed take room from it: less of it is placed, until both fit.
    let room = this.#size.height - body
    for (let tries = 0; tries < mostTries; tries++) {
      const divided = divide(room)
      if (divided === undefined) break
      const parts = partsOf(divided)
      if (this.#fits(parts.here)) return parts
      room = Math.min(room, divided.first.height) - leastStep
    }
    if (!top) return undefined
    // On a page of its own it goes on somehow, and notes where there is room for them.
    const divided = divide(this.#size.height - body)
    if (divided !== undefined) return partsOf(divided)
    return whole.length === 0 ? undefined : {here: whole, rest: chunk.slice(index)}
  }

  finish(): readonly PageBoxes[] {
    while (this.#carried.length > 0) this.#open()
    this.#close()
    return this.#done
  }

  #fits(chunk: readonly Box[]): boolean {
    const notes = boxesOfNotes(chunk.flatMap((it) => it.notes))
    const body = this.#body.heightWith([...this.#repeatFor(chunk[0]), ...chunk])
    return body + this.#heightOfNotes(notes) <= this.#size.height + 1e-6
  }

  #heightOfNotes(more: readonly Box[]): number {
    const height = this.#notes.heightWith(more)
    return height === 0 ? 0 : height + this.#size.noteGap
  }

  #repeatFor(it: Box | undefined): readonly Box[] {
    if (it?.repeat === undefined || this.#body.placed.length > 0) return []
    return [box(it.repeat.height, {ops: it.repeat.ops, containers: it.containers})]
  }

  /** Places one box of a chunk that is taller than a page. */
  #force(it: Box): void {
    while (!this.#fits([it])) {
      const room = this.#body.heightWith([it]) + this.#heightOfNotes([])
      const alone = this.#body.placed.length === 0 && this.#notes.placed.length === 0
      if (alone || (this.#body.placed.length === 0 && room <= this.#size.height)) break
      this.#open()
    }
    this.#place(it)
  }

  #place(it: Box): void {
    for (const head of this.#repeatFor(it)) this.#body.add(head)
    this.#body.add(it)
    this.#carried = [...this.#carried, ...boxesOfNotes(it.notes)]
    this.#placeNotes(this.#size.height - this.#body.bottom)
  }

  /** Moves carried notes to the foot of this page, as far as there is room. */
  #placeNotes(room: number): void {
    let count = 0
    while (count < this.#carried.length) {
      const next = this.#carried.slice(0, count + 1)
      if (this.#heightOfNotes(next) > room + 1e-6) break
      count++
    }
    for (const it of this.#carried.slice(0, count)) this.#notes.add(it)
    this.#carried = this.#carried.slice(count)
  }

  #open(): void {
    this.#close()
    this.#body = new Column()
    this.#notes = new Column()
    this.#broken = false
    const [first] = this.#carried
    if (first === undefined) return
    const least = first.height + this.#size.noteGap
    this.#placeNotes(Math.max(this.#size.height * carriedShare, least))
  }

  #close(): void {
    const {height, noteGap} = this.#size
    const top = height - this.#notes.bottom
    const notes = this.#notes.placed.map(({box: it, y}) => ({box: it, y: y + top}))
    const rule = notes.length === 0 ? {} : {noteRule: top - noteGap / 2}
    this.#done.push({body: this.#body.placed, notes, ...rule})
  }
}
