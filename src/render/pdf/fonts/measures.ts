import type {Font} from 'fontkit'
import {characterMapOf} from './character-map.ts'
import type {OpenType} from './opentype.ts'

/** Which glyphs a face has, and how wide they are. */
export interface Measures {
  /** Glyph of a code point; 0 if the face has none. */
  readonly glyphOf: (codePoint: number) => number
  /** Width of a glyph in units of the face. */
  readonly advanceOf: (glyph: number) => number
  readonly unitsPerEm: number
}

/**
 * Measures of a font, read where they stand in its file: fontkit decodes tables as a whole, and
 * looks up the outline of each glyph whose width it is asked for. What is not read here is asked
 * of it.
 */
export function measuresOf(font: Font, file: OpenType | undefined): Measures {
  const glyphOf = file && characterMapOf(file)
  const advanceOf = file && advancesOf(file)
  return {
    glyphOf: glyphOf ?? ((codePoint) => font.glyphForCodePoint(codePoint).id),
    advanceOf: advanceOf ?? ((glyph) => font.getGlyph(glyph).advanceWidth),
    unitsPerEm: font.unitsPerEm
  }
}

/** Widths in `hmtx`; nothing for a font with axes, or for a file that ends before they do. */
function advancesOf({view, tables}: OpenType): Measures['advanceOf'] | undefined {
  const header = tables.get('hhea')
  const widths = tables.get('hmtx')
  if (header === undefined || widths === undefined || tables.has('fvar')) return undefined
  if (header + 36 > view.byteLength) return undefined
  const count = view.getUint16(header + 34)
  if (count === 0 || widths + count * 4 > view.byteLength) return undefined
  // Glyphs after those that are stated are as wide as the last of them.
  return (glyph) => view.getUint16(widths + Math.min(glyph, count - 1) * 4)
}
