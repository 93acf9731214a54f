import {emptyGlyph} from '../../fonts/empty-glyph.ts'
import type {Face, Glyph} from '../../fonts/face.ts'
import {type ShapedRun, shape} from '../../fonts/shape.ts'
import {directionOf, type Look} from './line.ts'

/** Shapes text of one look. Its runs stand in the order of the text; their glyphs as on the page. */
export function shapeLook(text: string, look: Look): readonly ShapedRun[] {
  const direction = directionOf(look)
  const runs = shape(text, look.stack, look.capitals, direction)
  if (direction !== 'rtl') return runs
  return runs.toReversed().map(({face, glyphs}) => ({face, glyphs: apart(glyphs, face)}))
}

/** Glyphs with their ligatures taken apart: a face shares the array of a text, and so do we. */
const takenApart = new WeakMap<readonly Glyph[], readonly Glyph[]>()

/**
 * Readers of PDF turn text from right to left around, letter by letter, and ligatures with it. So a
 * ligature such as lam-alef is read as its last letter, and the others from empty glyphs at its
 * right edge: a little further left, poppler would part the word there.
 */
function apart(glyphs: readonly Glyph[], face: Face): readonly Glyph[] {
  const known = takenApart.get(glyphs)
  if (known !== undefined) return known
  const empty = glyphs.some(isLigature) ? emptyGlyph(face) : undefined
  const made =
    empty === undefined
      ? glyphs
      : glyphs.flatMap((glyph) => (isLigature(glyph) ? lettersOf(glyph, empty) : [glyph]))
  takenApart.set(glyphs, made)
  return made
}

const isLetter = (codePoint: number): boolean => /\p{L}/u.test(String.fromCodePoint(codePoint))

const isLigature = ({codePoints}: Glyph): boolean =>
  codePoints.length > 1 && codePoints.filter(isLetter).length > 1

function lettersOf(glyph: Glyph, empty: Glyph): readonly Glyph[] {
  const letters: number[][] = []
  for (const codePoint of glyph.codePoints) {
    const letter = letters.at(-1)
    if (letter !== undefined && !isLetter(codePoint)) letter.push(codePoint)
    else letters.push([codePoint])
  }
  const [last = [], ...others] = letters.reverse()
  return [{...glyph, codePoints: last}, ...others.map((codePoints) => ({...empty, codePoints}))]
}
