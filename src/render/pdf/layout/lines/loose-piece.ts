import type {Face, Glyph} from '../../fonts/face.ts'
import type {Look, Piece} from './line.ts'
import {type Shaped, settingOf, shapedIn, widthOfGlyphs} from './setting.ts'

/** A piece before it has its place in a run. */
export interface LoosePiece {
  readonly look: Look
  readonly face: Face
  readonly piece: Piece
  /** In points, with tracking and the room after it. */
  readonly width: number
  /** Whether it is a space of justified text. */
  readonly stretches: boolean
  /** Whether a justified line may let it out between its letters. */
  readonly spreads: boolean
  /** What a gap after it counts as among the spaces; points. */
  readonly gap?: number
}

/** A text of one look, as it is shaped. */
export function shapeText(text: string, look: Look): LoosePiece[] {
  const result: LoosePiece[] = []
  addShaped(result, shapedIn(look, text), look)
  return result
}

/** A space of a look; `width` in points, its natural one if none. */
export function space(look: Look, width?: number): LoosePiece {
  const {face, piece, width: natural} = settingOf(look).space
  const isNatural = width === undefined || width === natural
  return {
    look,
    face,
    piece: isNatural ? piece : {glyphs: piece.glyphs, after: (width - natural) / look.size},
    width: width ?? natural,
    stretches: true,
    spreads: false,
    gap: 0
  }
}

/**
 * A glyph that reads as U+00AD: the hyphen of a divided word, or a blank where a word goes on in
 * the next line without one. Readers join the halves.
 */
export function mark(look: Look, shown: '-' | ' '): LoosePiece {
  const face = look.stack.primary
  const glyphs = softGlyphs(face, shown)
  return {
    look,
    face,
    piece: {glyphs, after: 0},
    width: widthOfGlyphs(glyphs, look),
    stretches: false,
    spreads: false,
    gap: 0
  }
}

const softHyphens: Readonly<Record<'-' | ' ', WeakMap<Face, readonly Glyph[]>>> = {
  '-': new WeakMap(),
  ' ': new WeakMap()
}

function softGlyphs(face: Face, shown: '-' | ' '): readonly Glyph[] {
  const known = softHyphens[shown].get(face)
  if (known !== undefined) return known
  const glyphs = face.shape(shown).map((glyph): Glyph => ({...glyph, codePoints: [0xad]}))
  softHyphens[shown].set(face, glyphs)
  return glyphs
}

/** Appends what was shaped. */
function addShaped(result: LoosePiece[], {pieces}: Shaped, look: Look): void {
  for (const {face, piece, width, spreads} of pieces) {
    result.push({look, face, piece, width, stretches: false, spreads, gap: 0})
  }
}

export function widthOf(pieces: readonly LoosePiece[]): number {
  let width = 0
  for (const piece of pieces) width += piece.width
  return width
}
