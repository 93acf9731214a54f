import type {Glyph} from '../../fonts/face.ts'

/** Han characters, kana and their punctuation: a justified line is let out between them. */
export const isIdeographic = (codePoint: number): boolean =>
  codePoint >= 0x2e80 &&
  (codePoint <= 0x312f ||
    (codePoint >= 0x3190 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff00 && codePoint <= 0xff9f) ||
    (codePoint >= 0x20000 && codePoint <= 0x3347f))

/** What a place between two of them counts as in ems, beside the spaces of its line. */
export const gapWidth = 0.1

const stands = ({codePoints}: Glyph): boolean => isIdeographic(codePoints[0] ?? 0)

/** Whether a text of one face may be let out; one of another script neither begins nor ends so. */
export function maySpread(glyphs: readonly Glyph[]): boolean {
  const first = glyphs[0]
  const last = glyphs[glyphs.length - 1]
  return first !== undefined && last !== undefined && (stands(first) || stands(last))
}

/** Glyphs of a text, apart where a justified line may be let out. */
export function spread(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  if (!maySpread(glyphs)) return [glyphs]
  const result: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    const part = result.at(-1)
    if (part === undefined || (before !== undefined && stands(before) && stands(glyph))) {
      result.push([glyph])
    } else {
      part.push(glyph)
    }
    before = glyph
  }
  return result
}
