import {type Box, dividedBox, type NoteLayout} from '../box.ts'
import {type Chunk, chunksOf, withCompany} from './chunks.ts'
import {bottomsWith, Stack} from './stack.ts'

/** A note from one of its chunks on. */
export interface NotePart {
  readonly number: number
  readonly chunks: readonly Chunk[]
  readonly from: number
}

/** Notes at the foot of a column. A value: what is tried does not change what is there. */
export interface Foot {
  /** All that should stand here: first what goes on from the column before. */
  readonly parts: readonly NotePart[]
  /** How many of the parts come from the column before. */
  readonly carried: number
  readonly stack: Stack
  /** What there was no room for; goes on in the next column. */
  readonly waiting: readonly NotePart[]
  /** Between the text and the notes, points; none without notes. */
  readonly gap: number
}

export const emptyFoot = (gap: number): Foot => ({
  parts: [],
  carried: 0,
  stack: new Stack(),
  waiting: [],
  gap
})

/** Height of the notes and of the gap above them, in points. */
export const footHeight = ({stack, gap}: Foot): number => (stack.isEmpty ? 0 : stack.bottom + gap)

/** Whether it begins in the middle of a note. */
export const isContinued = ({parts, carried}: Foot): boolean =>
  carried > 0 && (parts[0]?.from ?? 0) > 0

function partOf(note: NoteLayout): NotePart {
  const chunks = chunksOf(note.boxes())
  const [first, second, ...rest] = withCompany(chunks, Number.POSITIVE_INFINITY)
  const isLone = first !== undefined && second !== undefined && first.boxes.length === 1
  const joined = isLone
    ? [{boxes: [...first.boxes, ...second.boxes], reserve: 0}, ...rest]
    : [first, second, ...rest].filter((it) => it !== undefined)
  return {number: note.number, chunks: joined, from: 0}
}

/**
 * Adds the notes of some boxes, in the order of their numbers, as far as `room` points hold them
 * and the gap above them. What is there may be moved on to the next column.
 */
export function withNotes(foot: Foot, notes: readonly NoteLayout[], room: number): Foot {
  const {parts, carried} = foot
  const own = [...parts.slice(carried), ...notes.map(partOf)]
  own.sort((a, b) => a.number - b.number)
  return filled({...foot, parts: [...parts.slice(0, carried), ...own]}, room)
}

/** Begins with what goes on from the column before. */
export function withCarried(foot: Foot, carried: readonly NotePart[], room: number): Foot {
  if (carried.length === 0) return foot
  const parts = [...carried, ...foot.parts]
  return filled({...foot, parts, carried: carried.length}, room)
}

/** Sets the parts anew, as many as `room` points hold; with `force` at least some of the first. */
export function filled(foot: Foot, room: number, force = false): Foot {
  const stack = new Stack()
  const queue = [...foot.parts]
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    let at = part.from
    const inner: NoteLayout[] = []
    for (; at < part.chunks.length; at++) {
      const boxes = part.chunks[at]?.boxes ?? []
      const fits = stack.bottomWith(boxes) + foot.gap <= room + 1e-6
      if (!fits && !(force && stack.isEmpty)) break
      const {here, rest} = fits ? {here: boxes, rest: []} : cut(boxes, room - foot.gap)
      stack.add(here)
      inner.push(...notesIn(here))
      if (rest.length === 0) continue
      const parts = [{boxes: here, reserve: 0}, ...chunksOf(rest)]
      part = {...part, chunks: part.chunks.toSpliced(at, 1, ...parts)}
      at++
      break
    }
    insert(queue, inner.map(partOf))
    if (at === part.chunks.length) continue
    return {...foot, stack, waiting: [{...part, from: at}, ...queue]}
  }
  return {...foot, stack, waiting: []}
}

/**
 * As many boxes as `room` points hold, and what is left of them. What no page holds is divided, and
 * something always stands here.
 */
function cut(
  boxes: readonly Box[],
  room: number
): {readonly here: readonly Box[]; readonly rest: readonly Box[]} {
  const bottoms = bottomsWith(new Stack(), boxes)
  const count = bottoms.filter((bottom) => bottom <= room + 1e-6).length
  const next = boxes[count]
  if (next === undefined) return {here: boxes, rest: []}
  const divided = dividedBox(next, room - (bottoms[count] ?? 0) + next.height)
  const before = boxes.slice(0, count)
  const after = boxes.slice(count + 1)
  if (divided !== undefined) {
    return {here: [...before, divided.first], rest: [divided.rest, ...after]}
  }
  return count > 0 ? {here: before, rest: boxes.slice(count)} : {here: [next], rest: after}
}

/** Notes of notes come after the others, by their numbers. */
function insert(queue: NotePart[], parts: readonly NotePart[]): void {
  if (parts.length === 0) return
  queue.push(...parts)
  queue.sort((a, b) => a.number - b.number)
}

/** Whether at least the first lines of all these notes stand here. */
export function hasBegun({waiting}: Foot, notes: readonly NoteLayout[]): boolean {
  if (waiting.length === 0 || notes.length === 0) return true
  const missing = new Set(waiting.filter((it) => it.from === 0).map((it) => it.number))
  return notes.every((note) => !missing.has(note.number))
}

const none: readonly NoteLayout[] = []

/** Notes of some boxes: of most, none. */
export const notesIn = (boxes: readonly Box[]): readonly NoteLayout[] =>
  boxes.some((it) => it.notes.length > 0) ? boxes.flatMap((it) => it.notes) : none
