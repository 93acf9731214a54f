import {emptyGlyph} from './empty-glyph.ts'
import type {Face, Glyph} from './face.ts'

/** How far left of its letter a point is read, in ems; the next one as far from that. */
const step = 0.02

/**
 * Points and vowels from right to left, above and below their letters where they are seen, are read
 * from empty glyphs on the baseline beside their letters: poppler parts a word where the baseline
 * changes. `glyphs` are in the order of the text.
 */
export function marksApart(glyphs: readonly Glyph[], face: Face): readonly Glyph[] {
  const empty = glyphs.some((it) => it.codePoints.some(isPoint)) ? emptyGlyph(face) : undefined
  if (empty === undefined) return glyphs
  let count = 0
  const read = (codePoint: number): Glyph => {
    count++
    return {...empty, codePoints: [codePoint], dx: -step * count}
  }
  return glyphs.flatMap((glyph): readonly Glyph[] => {
    const letters = glyph.codePoints.filter((it) => !isPoint(it))
    const points = glyph.codePoints.filter(isPoint)
    if (letters.length > 0) count = 0
    if (points.length === 0 || letters.length > 1) return [glyph]
    if (letters.length === 0 && glyph.advance !== 0) return [glyph]
    return [{...glyph, codePoints: letters}, ...points.map(read)]
  })
}

const isPoint = (codePoint: number): boolean => /\p{Mn}/u.test(String.fromCodePoint(codePoint))

/**
 * A glyph that reads as several letters, with a mark among them, as one that reads as the first and
 * unseen ones for the others: pdf.js takes any glyph that reads as a mark for one without width.
 */
export function singly(glyph: Glyph, face: Face): readonly Glyph[] {
  const [first, ...others] = glyph.codePoints
  if (first === undefined || others.length === 0) return [glyph]
  const empty = glyph.codePoints.some(isPoint) ? emptyGlyph(face) : undefined
  if (empty === undefined) return [glyph]
  return [{...glyph, codePoints: [first]}, ...others.map((it) => ({...empty, codePoints: [it]}))]
}
