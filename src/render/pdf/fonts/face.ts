import {create, type Font} from 'fontkit'
import type {Direction} from '../../direction.ts'
import {Recent} from '../recent.ts'
import {type Measures, measuresOf} from './measures.ts'
import {openTypeOf} from './opentype.ts'
import {simpleShaper} from './simple.ts'

/** One glyph of a shaped text. Lengths in ems, so that a face serves every size. */
export interface Glyph {
  readonly id: number
  /**
   * Characters that it stands for when a reader extracts the text; none for a sign above or below
   * a letter that reads for both.
   */
  readonly codePoints: readonly number[]
  /** Width as the font file states it: what a viewer moves on by. */
  readonly natural: number
  /** Width after kerning: where the next glyph is wanted. */
  readonly advance: number
  readonly dx: number
  readonly dy: number
  /** Whether it is only read: its font draws what should not be seen. */
  readonly hidden?: boolean
}

/** A font file, parsed. */
export interface Face {
  /** Name of the file, as the theme gives it: the key under which a document embeds it. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly font: Font
  readonly measures: Measures
  /** Height above and depth below the baseline, in ems; both positive. */
  readonly ascent: number
  readonly descent: number
  readonly has: (codePoint: number) => boolean
  /**
   * Glyphs of a text in one script, left to right as they stand on the page; from a cache, so that
   * one text gives one array. Without a direction the text runs as its script does.
   */
  readonly shape: (text: string, direction?: Direction) => readonly Glyph[]
}

/** Parsed files, by their bytes: parsing costs more than a short document. Forgotten with the bytes. */
const faces = new WeakMap<Uint8Array, Face>()

/** Parses a TrueType or OpenType file; throws what fontkit throws if it is neither. */
export function faceOf(file: string, bytes: Uint8Array): Face {
  const known = faces.get(bytes)
  if (known?.file === file) return known
  const face = parseFace(file, bytes)
  faces.set(bytes, face)
  return face
}

function parseFace(file: string, bytes: Uint8Array): Face {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!('layout' in font))
    throw new Error(`Unexpected collection of fonts ${file}, expected a font`)
  giveGlyphsTheirOwnCodePoints(font)
  const em = 1 / font.unitsPerEm
  const shaped = new Recent<readonly Glyph[]>()
  const read = openTypeOf(bytes)
  const measures = measuresOf(font, read)
  const simple = simpleShaper(measures, read)
  const known = new Map<number, boolean>()
  return {
    file,
    bytes,
    font,
    measures,
    ascent: font.ascent * em,
    descent: -font.descent * em,
    has: (codePoint) => {
      let has = known.get(codePoint)
      if (has === undefined) {
        has = measures.glyphOf(codePoint) !== 0
        known.set(codePoint, has)
      }
      return has
    },
    shape: (text, direction) => {
      // No text has U+FFFF: it is a noncharacter, which no reader lets through.
      const key = direction === undefined ? text : `${text}\uFFFF${direction}`
      let glyphs = shaped.get(key)
      if (glyphs === undefined) {
        const easy = direction === 'rtl' ? undefined : simple(text)
        glyphs = easy ?? shapeWith(font, em, text, direction)
        shaped.set(key, glyphs)
      }
      return glyphs
    }
  }
}

/** Brackets and stops of a square each. */
const fullWidth = /[\u3000-\u301F\u30FB\uFF00-\uFF60]/
/** Sets them closer where two of them meet, as fonts of Chinese, Japanese and Korean know best. */
const contextualHalfWidths = ['chws'] as const

function shapeWith(
  font: Font,
  em: number,
  text: string,
  direction: Direction | undefined
): readonly Glyph[] {
  const features = fullWidth.test(text) ? [...contextualHalfWidths] : undefined
  const {glyphs, positions} = font.layout(text, features, undefined, undefined, direction)
  return glyphs.flatMap((glyph, index): readonly Glyph[] => {
    const position = positions[index]
    const advance = position?.xAdvance ?? glyph.advanceWidth
    // What nobody sees is a space without a width to fontkit, and would be read as one.
    if (advance === 0 && glyph.codePoints[0] === 0x20) return []
    return [
      {
        id: glyph.id,
        codePoints: glyph.codePoints,
        natural: glyph.advanceWidth * em,
        advance: advance * em,
        dx: (position?.xOffset ?? 0) * em,
        dy: (position?.yOffset ?? 0) * em
      }
    ]
  })
}

/**
 * fontkit caches glyph objects with the code points of their first use (fontkit issue 154), so a
 * second document in the same process would extract as other words. Each use gets its own.
 */
function giveGlyphsTheirOwnCodePoints(font: Font): void {
  const original = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = original(id, codePoints)
    const same =
      glyph === null ||
      (glyph.codePoints.length === codePoints.length &&
        glyph.codePoints.every((codePoint, index) => codePoint === codePoints[index]))
    return same ? glyph : Object.assign(Object.create(glyph), {codePoints})
  }
}
