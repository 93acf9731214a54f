import type {TextStyle} from '../../theme/theme.ts'
import {faceOf} from './faces.ts'
import {fontOf} from './pages/font.ts'
import type {Work} from './work.ts'

type Type = Pick<TextStyle, 'font' | 'size' | 'weight' | 'italic' | 'tracking'>

/** Of the size of its type, the width of a character that no font file of the theme has. */
const usual = 0.5

/**
 * Width of `text` on one line in points, from the font files of the theme. A digit counts as the
 * widest of them: figures stand below each other also where they are not of one width.
 */
export function widthOfText(text: string, type: Type, work: Pick<Work, 'theme' | 'fonts'>): number {
  const advances = advancesFor(type, work)
  const digit = Math.max(...digits.map(advances))
  let ems = 0
  let count = 0
  for (const character of text) {
    ems += /\d/.test(character) ? digit : advances(character.codePointAt(0) ?? 0)
    count += 1
  }
  return ems * type.size + count * type.tracking
}

const digits = [...'0123456789'].map((it) => it.charCodeAt(0))

function advancesFor(type: Type, {theme, fonts}: Pick<Work, 'theme' | 'fonts'>) {
  const face = faceOf(type.weight === 'bold', type.italic)
  const file = fonts.get(theme.fonts[type.font][face])
  const font = file && fontOf(file)
  return (code: number): number => font?.advance(code) ?? usual
}
