import type {Face, Glyph} from './face.ts'

/** Found once for each face: drawing the glyphs to see whether they are empty takes a while. */
const found = new WeakMap<Face, Glyph | null>()

/**
 * A glyph that takes no room and shows nothing, if the face has one, and reads as what its user
 * makes of it. Joiners are such; where a font draws them they are hidden.
 */
export function emptyGlyph(face: Face): Glyph | undefined {
  let glyph = found.get(face)
  if (glyph === undefined) {
    glyph = findIn(face)
    found.set(face, glyph)
  }
  return glyph ?? undefined
}

function findIn({font}: Face): Glyph | null {
  let drawn: Glyph | null = null
  for (const codePoint of [0x200d, 0x200c, 0x200b]) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue
    const {id, advanceWidth, path} = font.glyphForCodePoint(codePoint)
    if (advanceWidth !== 0) continue
    const glyph: Glyph = {id, codePoints: [], natural: 0, advance: 0, dx: 0, dy: 0}
    if (path.commands.length === 0) return glyph
    drawn ??= {...glyph, hidden: true}
  }
  return drawn
}
