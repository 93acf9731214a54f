import {type Box, box, dividedBox, shrunkBox} from '../box.ts'
import type {Chunk} from './chunks.ts'
import {emptyFoot, type Foot, filled, footHeight, hasBegun, notesIn, withNotes} from './foot.ts'
import {bottomsWith, heightOf, Stack} from './stack.ts'

/** Where in its chunks a stretch goes on; `rest` is what is left of the chunk there. */
export interface Cursor {
  readonly index: number
  readonly rest?: Chunk
}

/** Room for a column. Lengths in points. */
export interface Room {
  /** From the top of the column to the end of the page's body. */
  readonly height: number
  /** How far down the text may go: less than `height` where columns are to be of one height. */
  readonly limit: number
  /** Height of a column that has a page to itself. */
  readonly page: number
  /** Least height of the foot: of the notes of other columns, above which the text ends too. */
  readonly foot: number
  /** Whether it begins its page, so that something has to be placed in it. */
  readonly isTop: boolean
}

/** A column when nothing more goes in. */
export interface Filled {
  readonly stack: Stack
  readonly foot: Foot
  readonly next: Cursor
}

/** What a column holds of a chunk, and what the next one begins with. */
interface Parts {
  readonly here: readonly Box[]
  readonly foot: Foot
  readonly rest: readonly Box[]
}

/** Of a page, how much stays empty rather than that something is divided that may be. */
const mostLeft = 1 / 3

/** Of a page, how much stays empty rather than that a second note begins on the page after its mark. */
const mostLeftForNotes = 1 / 6

/** In points: a line and a little less of a divided box, to make room for its notes. */
const leastStep = 10
const mostTries = 100

/** Fewest boxes on each side where what should be kept together has to be divided. */
const leastPart = 2

const none: readonly Box[] = []

/** Fills a column from `cursor` on, and its foot with the notes of what it holds. */
export function fillColumn(
  chunks: readonly Chunk[],
  cursor: Cursor,
  foot: Foot,
  room: Room
): Filled {
  const column = new Column(foot, room)
  let next = cursor
  for (;;) {
    const chunk = next.rest ?? chunks[next.index]
    if (chunk === undefined) break
    const rest = column.add(chunk)
    if (rest === undefined) {
      next = {index: next.index + 1}
      continue
    }
    if (rest !== chunk) next = {index: next.index, rest}
    break
  }
  return {stack: column.stack, foot: column.settled(), next}
}

/** The column being filled. */
class Column {
  readonly stack = new Stack()
  readonly #room: Room
  #foot: Foot

  constructor(foot: Foot, room: Room) {
    this.#foot = foot
    this.#room = room
  }

  /** Adds a chunk and gives what is left of it: nothing, or some or all for the next column. */
  add(chunk: Chunk): Chunk | undefined {
    const {boxes, reserve} = chunk
    const foot =
      this.#footWith(boxes, reserve) ?? (this.#isFresh ? this.#footWith(boxes) : undefined)
    const whole = foot === undefined ? this.#shrunk(boxes, reserve) : {here: boxes, foot}
    const longNote = whole === undefined ? this.#footOfLongNote(boxes) : undefined
    const placed = longNote === undefined ? whole : {here: boxes, foot: longNote}
    if (placed !== undefined) {
      this.#place(placed.here, placed.foot)
      return undefined
    }
    const parts = this.#parted(boxes)
    if (parts === undefined) return chunk
    this.#place(parts.here, parts.foot)
    return parts.rest.length === 0 ? undefined : {boxes: parts.rest, reserve}
  }

  /** The foot when all room is given to notes that go on in the next column. */
  settled(): Foot {
    if (this.#foot.waiting.length === 0) return this.#foot
    // A page without text has to hold some of them, or there would be no end of pages.
    const isOnlyNotes = this.#room.isTop && this.stack.isEmpty
    return filled(this.#foot, this.#room.height - this.stack.bottom, isOnlyNotes)
  }

  #place(boxes: readonly Box[], foot: Foot): void {
    this.stack.add(this.#repeatFor(boxes[0]))
    this.stack.add(boxes)
    this.#foot = foot
  }

  /** Whether nothing makes it narrower than a page of its own. */
  get #isFresh(): boolean {
    return this.#room.isTop && this.stack.isEmpty && this.#foot.stack.isEmpty
  }

  get #isBalanced(): boolean {
    return this.#room.limit < this.#room.height
  }

  /** What notes leave of the column. */
  get #free(): number {
    return this.#room.height - Math.max(this.#room.foot, footHeight(this.#foot)) + 1e-6
  }

  #repeatFor(it: Box | undefined): readonly Box[] {
    if (it?.repeat === undefined || !this.stack.isEmpty) return none
    return [box(it.repeat.height, {ops: it.repeat.ops, containers: it.containers})]
  }

  #bottomWith(boxes: readonly Box[]): number {
    const repeat = this.#repeatFor(boxes[0])
    return this.stack.bottomWith(repeat.length === 0 ? boxes : [...repeat, ...boxes])
  }

  /** The foot with the notes of some boxes; `undefined` where they or their notes do not fit. */
  #footWith(boxes: readonly Box[], reserve = 0): Foot | undefined {
    const bottom = this.#bottomWith(boxes) + reserve
    if (bottom > Math.min(this.#room.limit, this.#free)) return undefined
    const notes = notesIn(boxes)
    if (notes.length === 0) return this.#foot
    const foot = withNotes(this.#foot, notes, this.#room.height - bottom)
    return hasBegun(foot, notes) ? foot : undefined
  }

  /** Boxes with a picture made as small as the room asks, if it may be made so small. */
  #shrunk(boxes: readonly Box[], reserve: number): Omit<Parts, 'rest'> | undefined {
    if (this.#isBalanced) return undefined
    const index = boxes.findIndex((it) => it.leastHeight !== undefined)
    const picture = boxes[index]
    if (picture?.leastHeight === undefined) return undefined
    const over = this.#bottomWith(boxes) + reserve - this.#free
    const height = picture.height - Math.max(0, over) - 1e-3
    if (height < picture.leastHeight) return undefined
    const here = boxes.with(index, shrunkBox(picture, height))
    const foot = this.#footWith(here, reserve)
    return foot && {here, foot}
  }

  /**
   * The foot with notes of which some begin later than their marks, because one before them is so
   * long: where not even a page of its own would hold the beginning of each, or where much of this
   * one would stay empty.
   */
  #footOfLongNote(boxes: readonly Box[]): Foot | undefined {
    const notes = notesIn(boxes)
    const bottom = this.#bottomWith(boxes)
    if (notes.length === 0 || this.#isBalanced || bottom > this.#free) return undefined
    const alone = withNotes(emptyFoot(this.#foot.gap), notes, this.#room.page - heightOf(boxes))
    const isTooEmpty = this.#free - this.stack.bottom > this.#room.page * mostLeftForNotes
    if (hasBegun(alone, notes) && !isTooEmpty) return undefined
    const foot = withNotes(this.#foot, notes, this.#room.height - bottom)
    const some = notes.some((note) => hasBegun(foot, [note]))
    return some || this.#isFresh ? foot : undefined
  }

  /** A chunk in two: where it may be divided and much would stay empty, or where it has to be. */
  #parted(boxes: readonly Box[]): Parts | undefined {
    if (this.#isBalanced) return undefined
    const isFresh = this.#isFresh
    const left = this.#free - this.stack.bottom
    if (!isFresh && left <= this.#room.page * mostLeft) return undefined
    const parts = this.#divided(boxes) ?? this.#loosened(boxes)
    if (parts !== undefined) return parts
    return isFresh || heightOf(boxes) > this.#room.page ? this.#cut(boxes, isFresh) : undefined
  }

  /** Divides the first box that does not fit, if it can be divided. */
  #divided(boxes: readonly Box[]): Parts | undefined {
    const bottoms = bottomsWith(this.stack, boxes)
    const over = bottoms.findIndex((bottom) => bottom > this.#free)
    const from = over < 0 ? boxes.length - 1 : over
    for (let index = from; index >= 0 && index > from - leastPart; index--) {
      const parts = this.#dividedAt(boxes, index)
      if (parts !== undefined) return parts
    }
    return undefined
  }

  #dividedAt(boxes: readonly Box[], index: number): Parts | undefined {
    const it = boxes[index]
    if (it?.divide === undefined) return undefined
    const whole = boxes.slice(0, index)
    const after = boxes.slice(index + 1)
    const most = this.#room.height - this.#bottomWith([...whole, {...it, height: 0}])
    // The notes of what is placed take room from it: less of it is placed, until both fit.
    let room = this.#free - this.#room.height + most
    for (let tries = 0; tries < mostTries && room > 0; tries++) {
      const divided = dividedBox(it, room)
      if (divided === undefined) break
      const here = [...whole, divided.first]
      const foot = this.#footWith(here)
      if (foot !== undefined) return {here, foot, rest: [divided.rest, ...after]}
      room = Math.min(room, divided.first.height) - leastStep
    }
    // On a page of its own it goes on somehow, and notes where there is room for them.
    const divided = this.#isFresh ? dividedBox(it, most) : undefined
    if (divided === undefined) return undefined
    const here = [...whole, divided.first]
    return {here, foot: this.#footAnyhow(here), rest: [divided.rest, ...after]}
  }

  /** As many boxes as fit, up to one that is only loosely kept with the next. */
  #loosened(boxes: readonly Box[]): Parts | undefined {
    const bottoms = bottomsWith(this.stack, boxes)
    const fits = (_: Box, index: number) => (bottoms[index] ?? 0) <= this.#free
    const count = boxes.findLastIndex((it, index) => it.loosely === true && fits(it, index)) + 1
    const here = boxes.slice(0, count)
    const foot = count === 0 || count === boxes.length ? undefined : this.#footWith(here)
    return foot && {here, foot, rest: boxes.slice(count)}
  }

  /** As many boxes as fit, whatever keeps them together, but rather two on each side than one. */
  #cut(boxes: readonly Box[], isFresh: boolean): Parts | undefined {
    const bottoms = bottomsWith(this.stack, [...this.#repeatFor(boxes[0]), ...boxes])
    const extra = bottoms.length - boxes.length
    const fitting = bottoms.findLastIndex((bottom) => bottom <= this.#free) + 1 - extra
    const count = Math.min(fitting, Math.max(leastPart, boxes.length - leastPart))
    if (count < leastPart && !isFresh) return undefined
    const here = boxes.slice(0, Math.max(1, count))
    return {here, foot: this.#footAnyhow(here), rest: boxes.slice(here.length)}
  }

  #footAnyhow(boxes: readonly Box[]): Foot {
    const notes = notesIn(boxes)
    if (notes.length === 0) return this.#foot
    return withNotes(this.#foot, notes, this.#room.height - this.#bottomWith(boxes))
  }
}
