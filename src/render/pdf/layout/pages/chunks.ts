import type {Box} from '../box.ts'
import {heightOf} from './stack.ts'

/** Boxes that no page parts: up to and including the first that may end one. */
export interface Chunk {
  readonly boxes: readonly Box[]
  /** Room that has to be left below it, for the lines that a heading across the columns governs. */
  readonly reserve: number
}

/** Chunks in a row that stand across all columns, or in columns. */
export interface Stretch {
  readonly across: boolean
  readonly chunks: readonly Chunk[]
  /** Whether it begins a page. */
  readonly newPage: boolean
}

/** Most boxes that are kept together: a page holds fewer, and looking at more takes time. */
const mostBoxes = 1000

/** Of a page, how much may go along so that no line stands on the last one alone. */
const mostMoved = 1 / 4

/** Least height of columns between what stands across them, in points: less is no column. */
export const leastBand = 44

/** Divides boxes where they begin and end to stand across the columns, and where a page has to end. */
export function stretchesOf(
  boxes: readonly Box[],
  {height, columns}: {readonly height: number; readonly columns: number}
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let stretch: Box[] = []
  let newPage = false
  const isAcross = (it: Box): boolean => columns > 1 && it.across === true
  const close = (next: Box | undefined): void => {
    const [first] = stretch
    if (first === undefined) return
    const chunks = chunksOf(stretch)
    const ends = next === undefined || next.pageBreak
    stretches.push({
      across: isAcross(first),
      chunks: ends ? withCompany(chunks, height * mostMoved) : chunks,
      newPage
    })
    stretch = []
    newPage = false
  }
  for (const it of boxes) {
    const [first] = stretch
    if (it.pageBreak || (first !== undefined && isAcross(first) !== isAcross(it))) close(it)
    if (it.pageBreak) newPage = true
    else stretch.push(it)
  }
  close(undefined)
  return stretches.map((it, index) => withReserve(it, stretches[index + 1]))
}

export function chunksOf(boxes: readonly Box[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let chunk: Box[] = []
  for (const it of boxes) {
    chunk.push(it)
    if (it.keepWithNext && chunk.length < mostBoxes) continue
    chunks.push({boxes: chunk, reserve: 0})
    chunk = []
  }
  if (chunk.length > 0) chunks.push({boxes: chunk, reserve: 0})
  return chunks
}

/** Joins a last chunk of one line to the one before, as long as both are at most so high. */
export function withCompany(chunks: readonly Chunk[], most: number): readonly Chunk[] {
  const last = chunks.at(-1)
  const before = chunks.at(-2)
  if (last === undefined || before === undefined || last.boxes.length > 1) return chunks
  const boxes = [...before.boxes, ...last.boxes]
  if (heightOf(boxes) > most) return chunks
  return [...chunks.slice(0, -2), {boxes, reserve: 0}]
}

/** A last chunk that is kept with the next stretch leaves room for its first chunk. */
function withReserve(stretch: Stretch, next: Stretch | undefined): Stretch {
  const last = stretch.chunks.at(-1)
  const kept = next?.newPage === false && last?.boxes.at(-1)?.keepWithNext === true
  const [first] = next?.chunks ?? []
  if (last === undefined || first === undefined || !kept) return stretch
  const space = Math.max(last.boxes.at(-1)?.below ?? 0, first.boxes[0]?.above ?? 0)
  const least = next?.across ? 0 : leastBand
  const reserve = space + Math.max(least, heightOf(first.boxes))
  return {...stretch, chunks: [...stretch.chunks.slice(0, -1), {...last, reserve}]}
}
