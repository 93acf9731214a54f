import {drawingFonts} from './engine.ts'

/** Letters that all fonts for drawings have. */
const common = /^[\u0020-\u007E\u00A0-\u024F\u2010-\u2027\u20AC\s]*$/

/** The first letter that no font for drawings has: the engine would show an empty box in its place. */
export async function letterWithout(lines: readonly string[]): Promise<string | undefined> {
  const letters = [...new Set(lines.flatMap((line) => [...line]))].filter((it) => !common.test(it))
  if (letters.length === 0) return undefined
  const {create} = await import('fontkit')
  const fonts = (await drawingFonts()).map((bytes) => create(Buffer.from(bytes)))
  const has = (letter: string): boolean =>
    fonts.some(
      (font) =>
        'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
    )
  return letters.find((letter) => !/[\p{Cf}\p{M}]/u.test(letter) && !has(letter))
}
