import bidiFactory from 'bidi-js'
import type {Face, Glyph} from './face.ts'

const bidi = bidiFactory()

/** Glyphs of brackets turned around are made once: a face gives one array for one text, as here. */
const turned = new WeakMap<readonly Glyph[], readonly Glyph[]>()

/**
 * Glyphs of a text that runs from right to left, with brackets turned around (rule L4 of UAX 9),
 * which fontkit leaves as they are. They are read as the brackets in the source.
 */
export function shapeMirrored(face: Face, text: string): readonly Glyph[] {
  let shown = ''
  for (const character of text) shown += bidi.getMirroredCharacter(character) ?? character
  const glyphs = face.shape(shown, 'rtl')
  if (shown === text) return glyphs
  const known = turned.get(glyphs)
  if (known !== undefined) return known
  const made = glyphs.map(readAsWritten)
  turned.set(glyphs, made)
  return made
}

/** Mirroring twice gives back the bracket that was written. */
const readAsWritten = (glyph: Glyph): Glyph => ({
  ...glyph,
  codePoints: glyph.codePoints.map((it) => {
    const character = String.fromCodePoint(it)
    return bidi.getMirroredCharacter(character)?.codePointAt(0) ?? it
  })
})
