import type {Box} from '../box.ts'
import {leastBand, type Stretch, stretchesOf} from './chunks.ts'
import {type Cursor, type Filled, fillColumn, type Room} from './column.ts'
import {emptyFoot, type Foot, footHeight, isContinued, type NotePart, withCarried} from './foot.ts'
import type {PlacedBox} from './stack.ts'

/** Boxes below each other in one column, or across all. Lengths in points. */
export interface Region {
  /** From the left edge of the body. */
  readonly x: number
  /** In their places; `y` from the top of the body. */
  readonly boxes: readonly PlacedBox[]
}

/** Footnotes at the foot of a column. */
export interface NoteRegion extends Region {
  /** Where the rule above them stands. */
  readonly rule: number
  /** Whether they begin in the middle of a note. */
  readonly isContinued: boolean
}

/** What stands on one page, each in reading order. */
export interface PageBoxes {
  readonly body: readonly Region[]
  readonly notes: readonly NoteRegion[]
}

export interface PageSize {
  /** Of the body, in points. */
  readonly height: number
  /** Between the body and the notes, with the rule in its middle. */
  readonly noteGap: number
  /** Left edges of the columns, from that of the body; one column unless given. */
  readonly columns?: readonly number[]
}

/** Of a column, how much notes carried over from the one before may take while text goes on. */
const carriedShare = 0.7

/** How exactly columns are made of one height, in points. */
const evenness = 0.5

/**
 * Fills pages from top to bottom, and their columns from left to right. Boxes that are kept
 * together move together unless they are taller than a page; a box that may be divided is, rather
 * than that a third of a page stays empty. A note begins in the column of its mark; what does not
 * fit there goes on at the foot of the next. Columns above something that stands across them, and
 * at the end, are of one height. There is at least one page. Takes time linear in the boxes.
 */
export function paginate(boxes: readonly Box[], size: PageSize): readonly PageBoxes[] {
  const pages = new Pages(size)
  const columns = size.columns?.length ?? 1
  for (const stretch of stretchesOf(boxes, {height: size.height, columns})) pages.add(stretch)
  return pages.finish()
}

/** The columns of one band, filled. */
interface Band {
  readonly columns: readonly Filled[]
  readonly next: Cursor
  /** Notes that go on in the next column. */
  readonly waiting: readonly NotePart[]
}

/** The pages so far; the last is open. */
class Pages {
  readonly #size: PageSize
  readonly #columns: readonly number[]
  readonly #done: PageBoxes[] = []
  #regions: Region[] = []
  #feet: Foot[] = []
  #waiting: readonly NotePart[] = []
  /** Where the bands so far end, and the space below them. */
  #bottom = 0
  #below = 0

  constructor(size: PageSize) {
    this.#size = size
    this.#columns = size.columns ?? [0]
    this.#open()
  }

  add(stretch: Stretch): void {
    if (stretch.newPage && this.#hasBegun) this.#turn()
    const {chunks} = stretch
    const isDone = ({index}: Cursor): boolean => index >= chunks.length
    let cursor: Cursor = {index: 0}
    for (;;) {
      const above = (cursor.rest ?? chunks[cursor.index])?.boxes[0]?.above ?? 0
      const top = this.#hasBegun ? this.#bottom + Math.max(this.#below, above) : 0
      const across = stretch.across || this.#columns.length === 1
      const band = across
        ? this.#across(stretch, cursor, top)
        : this.#balanced(stretch, cursor, top)
      this.#place(band, across, top)
      cursor = band.next
      // A column whose notes go on in the next is full.
      const isFull = band.columns.some(({foot}) => foot.waiting.length > 0)
      if (!isDone(cursor) || (isFull && this.#columns.length > 1)) this.#turn()
      if (isDone(cursor)) return
    }
  }

  finish(): readonly PageBoxes[] {
    while (this.#waiting.length > 0) {
      if (this.#hasBegun) this.#turn()
      const nothing: Stretch = {across: false, chunks: [], newPage: false}
      this.#place(this.#filled(nothing, {index: 0}, 0, Number.POSITIVE_INFINITY), false, 0)
    }
    if (this.#hasBegun || this.#done.length === 0) this.#close()
    return this.#done
  }

  get #hasBegun(): boolean {
    return this.#regions.length > 0 || this.#feet.some((foot) => !foot.stack.isEmpty)
  }

  /** A band across all columns. Its notes stand below those that were marked before them. */
  #across(stretch: Stretch, cursor: Cursor, top: number): Band {
    const at = this.#columnOfNotes
    const others = this.#feet.filter((_, index) => index !== at)
    const room = this.#roomFrom(top, Math.max(0, ...others.map(footHeight)))
    const foot = this.#footAt(at, this.#waiting, room.height)
    const column = fillColumn(stretch.chunks, cursor, foot, room)
    return {columns: [column], next: column.next, waiting: column.foot.waiting}
  }

  get #columnOfNotes(): number {
    return this.#regions.some(({x}) => x > 0) ? this.#columns.length - 1 : 0
  }

  /** Columns of one height where the stretch ends on this page; else as high as there is room. */
  #balanced(stretch: Stretch, cursor: Cursor, top: number): Band {
    const {height} = this.#size
    const isLow = this.#regions.length > 0 && height - top < leastBand
    if (isLow) return {columns: [], next: cursor, waiting: []}
    let best = this.#filled(stretch, cursor, top, Number.POSITIVE_INFINITY)
    const isWhole = ({next, waiting}: Band): boolean =>
      next.index >= stretch.chunks.length && waiting.length === 0
    if (!isWhole(best)) return best
    const bottoms = best.columns.map(({stack}) => stack.bottom)
    let most = Math.max(...bottoms)
    let least = bottoms.reduce((sum, it) => sum + it, 0) / bottoms.length - evenness
    while (most - least > evenness) {
      const middle = (least + most) / 2
      const tried = this.#filled(stretch, cursor, top, middle)
      if (isWhole(tried)) {
        best = tried
        most = Math.min(middle, Math.max(...tried.columns.map(({stack}) => stack.bottom)))
      } else {
        least = middle
      }
    }
    return best
  }

  /** Columns filled one after the other, each down to `limit` points from `top`. */
  #filled(stretch: Stretch, from: Cursor, top: number, limit: number): Band {
    let next = from
    let waiting = this.#waiting
    const columns = this.#columns.map((_, index) => {
      const room = {...this.#roomFrom(top, 0), limit}
      const foot = this.#footAt(index, waiting, room.height)
      const column = fillColumn(stretch.chunks, next, foot, room)
      next = column.next
      waiting = column.foot.waiting
      return column
    })
    return {columns, next, waiting}
  }

  #roomFrom(top: number, notes: number): Room {
    const {height} = this.#size
    return {
      height: height - top,
      foot: notes,
      limit: Number.POSITIVE_INFINITY,
      page: height,
      isTop: this.#regions.length === 0
    }
  }

  #footAt(index: number, waiting: readonly NotePart[], room: number): Foot {
    const foot = this.#feet[index] ?? emptyFoot(this.#size.noteGap)
    return withCarried(foot, waiting, room * carriedShare)
  }

  #place({columns, waiting}: Band, across: boolean, top: number): void {
    let bottom = this.#bottom
    let below = 0
    columns.forEach(({stack, foot}, index) => {
      const at = across ? this.#columnOfNotes : index
      this.#feet[at] = foot
      if (stack.isEmpty) return
      const x = across ? 0 : (this.#columns[index] ?? 0)
      const boxes = top === 0 ? stack.placed : stack.placed.map(({box, y}) => ({box, y: y + top}))
      this.#regions.push({x, boxes})
      bottom = Math.max(bottom, top + stack.bottom)
      below = Math.max(below, stack.below)
    })
    if (bottom > this.#bottom) this.#below = below
    this.#bottom = bottom
    if (columns.length > 0) this.#waiting = waiting
  }

  #open(): void {
    this.#regions = []
    this.#feet = this.#columns.map(() => emptyFoot(this.#size.noteGap))
    this.#bottom = 0
    this.#below = 0
  }

  #turn(): void {
    this.#close()
    this.#open()
  }

  #close(): void {
    const {height, noteGap} = this.#size
    const notes = this.#feet.flatMap((foot, index): readonly NoteRegion[] => {
      if (foot.stack.isEmpty) return []
      const top = height - foot.stack.bottom
      const boxes = foot.stack.placed.map(({box, y}) => ({box, y: y + top}))
      const x = this.#columns[index] ?? 0
      return [{x, boxes, rule: top - noteGap / 2, isContinued: isContinued(foot)}]
    })
    this.#done.push({body: this.#regions, notes})
  }
}
