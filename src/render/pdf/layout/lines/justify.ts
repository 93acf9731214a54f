import type {LoosePiece} from './loose-piece.ts'
import {widthOfGlyphs} from './setting.ts'
import {gapWidth, spread} from './spread.ts'

/** Widest space of a justified line, in widths of a space: past it the line is left ragged. */
const widestSpace = 3
/** And the narrowest. */
const narrowestSpace = 2 / 3

/**
 * How many times as wide spaces of `natural` points in all become to take up `spare` points more;
 * `undefined` where they stay as they are.
 */
export function factorOf(natural: number, spare: number): number | undefined {
  if (natural === 0) return undefined
  const factor = Math.max(narrowestSpace, (natural + spare) / natural)
  return factor > widestSpace ? undefined : factor
}

/**
 * Widens or narrows the spaces by `spare` points in all, and the room between ideographs, as far as
 * that still looks like a line.
 */
export function justified(pieces: readonly LoosePiece[], spare: number): readonly LoosePiece[] {
  const loose = pieces.some((it) => it.spreads) ? pieces.flatMap(letOut) : pieces
  let natural = 0
  for (const piece of loose) natural += roomOf(piece)
  const factor = factorOf(natural, spare)
  if (factor === undefined) return pieces
  return loose.map((it): LoosePiece => {
    const added = roomOf(it) * (factor - 1)
    if (added === 0) return it
    const {look, face, stretches, spreads, gap = 0} = it
    const {glyphs, after} = it.piece
    const piece = {glyphs, after: after + added / look.size}
    return {look, face, piece, width: it.width + added, stretches, spreads, gap}
  })
}

/** What of a piece, or after it, is widened in proportion. */
const roomOf = (piece: LoosePiece): number => (piece.stretches ? piece.width : (piece.gap ?? 0))

/** A text of ideographs as pieces with gaps between them; any other as it is. */
function letOut(piece: LoosePiece): readonly LoosePiece[] {
  const parts = spread(piece.piece.glyphs)
  if (parts.length === 1) return [piece]
  const {look, face} = piece
  return parts.map((glyphs, index) => {
    const isLast = index === parts.length - 1
    const after = isLast ? piece.piece.after : 0
    const width = widthOfGlyphs(glyphs, look) + after * look.size
    const gap = isLast ? 0 : gapWidth * look.size
    return {look, face, piece: {glyphs, after}, width, stretches: false, spreads: false, gap}
  })
}
