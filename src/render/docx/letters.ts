import type {TextStyle} from '../../theme/theme.ts'
import {faceOf} from './faces.ts'
import {fontOf} from './pages/font.ts'
import type {Work} from './work.ts'

type Type = Pick<TextStyle, 'font' | 'size' | 'weight' | 'italic' | 'tracking'>
type Fonts = Pick<Work, 'theme' | 'fonts'>

/**
 * Width of `text` on one line in points, from the font files of the theme. A digit counts as the
 * widest of them: figures stand below each other also where they are not of one width.
 */
export function widthOfText(text: string, type: Type, work: Fonts): number {
  const advance = advancesOf(type, work)
  let ems = 0
  let count = 0
  for (const character of text) {
    ems += advance(character.codePointAt(0) ?? 0)
    count += 1
  }
  return ems * type.size + count * type.tracking
}

/** Measures text set in one type: the width of its longest line in twips, `\n` ending a line. */
export type Measure = (text: string) => number

/**
 * Widths with a little room to spare: programs place letters a little differently, and without the
 * theme's fonts they take others.
 */
export function measureIn(type: Type, work: Fonts & Pick<Work, 'allowance'>): Measure {
  const advance = advancesOf(type, work)
  const scale = 20 * type.size * spare * work.allowance
  const tracking = 20 * type.tracking
  // A table asks for the same words and texts two and three times.
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    let longest = 0
    let width = 0
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      width = code === lineFeed ? 0 : width + advance(code) * scale + tracking
      if (width > longest) longest = width
    }
    known.set(text, longest)
    return longest
  }
}

export const spare = 1.08
const lineFeed = 10
const [zero, nine] = [48, 57]

function advancesOf(type: Type, {theme, fonts}: Fonts): (code: number) => number {
  const face = faceOf(type.weight === 'bold', type.italic)
  const file = fonts.get(theme.fonts[type.font][face])
  const font = file && fontOf(file)
  const advance = (code: number): number => font?.advance(code) ?? usualOf(code)
  let digit = 0
  for (let code = zero; code <= nine; code += 1) digit = Math.max(digit, advance(code))
  return (code) => (code >= zero && code <= nine ? digit : advance(code))
}

/** Of the size of its type, the width of a character that the font file does not have. */
function usualOf(code: number): number {
  const character = String.fromCodePoint(code)
  if (/\p{M}/u.test(character)) return 0
  if (square.test(character)) return 1
  // Measured on Noto Sans Arabic, whose letters join: some 0.44 of the size.
  return /\p{Script=Arabic}/u.test(character) ? 0.45 : 0.52
}

const square = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Extended_Pictographic}/u
