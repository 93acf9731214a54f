import type {Direction} from '../../../direction.ts'
import {withBoundaries} from '../bidi/boundaries.ts'
import {reordered} from '../bidi/reorder.ts'
import type {GlyphRun, Line, Piece} from './line.ts'
import {type LoosePiece, widthOf} from './loose-piece.ts'

/**
 * Pieces in a row as a line, from `x` points right of where it stands; `ending` does not count to
 * its width. With the direction of their paragraph they stand as their levels say, and the ending
 * after them all.
 */
export function lineOf(
  shown: readonly LoosePiece[],
  ending: readonly LoosePiece[] = [],
  direction?: Direction,
  x = 0
): Line {
  const width = widthOf(shown) + x
  if (direction === undefined) return {runs: place(withEnding(shown, ending), x), width}
  const read = withEnding(
    shown,
    ending.map((it) => inLevel(it, direction === 'rtl' ? 1 : 0))
  )
  const marked = withBoundaries(read, direction)
  if (direction === 'ltr') return {runs: placeInOrder(marked, x), width}
  return {runs: placeInOrder(marked, x - widthOf(ending)), width, direction}
}

const withEnding = (
  shown: readonly LoosePiece[],
  ending: readonly LoosePiece[]
): readonly LoosePiece[] => (ending.length === 0 ? shown : [...shown, ...ending])

const inLevel = (piece: LoosePiece, level: number): LoosePiece => ({
  ...piece,
  look: {...piece.look, level}
})

/** Places pieces of several levels; their runs come in the order in which they are read. */
function placeInOrder(read: readonly LoosePiece[], from: number): readonly GlyphRun[] {
  const order = new Map(read.map((piece, index) => [piece, index]))
  const orderOf = ({first, last}: Placed): number =>
    Math.min(order.get(first) ?? 0, order.get(last) ?? 0)
  return placed(reordered(read), from)
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((it) => it.run)
}

const place = (pieces: readonly LoosePiece[], from: number): readonly GlyphRun[] =>
  placed(pieces, from).map((it) => it.run)

/** A run, and the pieces that it begins and ends with. */
interface Placed {
  readonly run: GlyphRun
  readonly first: LoosePiece
  readonly last: LoosePiece
}

/** Gives each piece its place; neighbours of one face and look become one run. */
function placed(pieces: readonly LoosePiece[], from: number): readonly Placed[] {
  const result: Placed[] = []
  let run: Piece[] = []
  let x = from
  let start = from
  let first = pieces[0]
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined) break
    const {look, face} = piece
    run.push(piece.piece)
    x += piece.width
    const next = pieces[index + 1]
    if (next?.look === look && next.face === face) continue
    const made = {look, face, x: start, width: x - start, pieces: run}
    result.push({run: made, first: first ?? piece, last: piece})
    run = []
    start = x
    first = next
  }
  return result
}
