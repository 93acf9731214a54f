import type {Colour, Family, Theme} from '../../../theme/theme.ts'
import type {Ground} from './look.ts'
import {fontOf, hex} from './type.ts'

type Attributes = Readonly<Record<string, string>>

/**
 * Where Word's theme keeps a colour: a theme that a reader chooses later recolours all that refers to
 * it. Greys of hairlines and of code stay what they are, since no theme has a place for them.
 */
const slots: Partial<Record<Ground, string>> = {
  paper: 'background1',
  ink: 'text1',
  muted: 'text2',
  tint: 'background2',
  accent: 'accent1',
  marking: 'accent2',
  warning: 'accent3'
}

function referring(attribute: string, theme: Theme, colour: Ground, reference: string): Attributes {
  const slot = slots[colour]
  return {
    [attribute]: colour === 'paper' ? 'FFFFFF' : hex(theme, colour),
    ...(slot !== undefined && {[reference]: slot})
  }
}

/** Attributes of `w:color`. */
export const colourOf = (theme: Theme, colour: Colour): Attributes =>
  referring('w:val', theme, colour, 'w:themeColor')

/** Colour of a border or of the line below words. */
export const lineColourOf = (theme: Theme, colour: Ground): Attributes =>
  referring('w:color', theme, colour, 'w:themeColor')

/** Attributes of `w:shd`. */
export const groundOf = (theme: Theme, colour: Colour): Attributes => ({
  'w:val': 'clear',
  'w:color': 'auto',
  ...referring('w:fill', theme, colour, 'w:themeFill')
})

/** The families that Word's theme knows: of the body, and of headings. */
export const themeFamilies = ({
  text
}: Theme): {readonly body: Family; readonly headings: Family} => ({
  body: text.body.font,
  headings: text.heading1.font
})

/** Attributes of `w:rFonts`: names for readers without themes, and the theme's fonts for all others. */
export function fontsOf(theme: Theme, family: Family): Attributes {
  const {ascii, hAnsi, eastAsia, cs} = fontOf(theme, family)
  const {body, headings} = themeFamilies(theme)
  const names = {'w:ascii': ascii, 'w:hAnsi': hAnsi, 'w:eastAsia': eastAsia, 'w:cs': cs}
  const kind = family === headings && family !== body ? 'major' : 'minor'
  // No family but the theme's has letters of other scripts.
  const others = {'w:eastAsiaTheme': `${kind}EastAsia`, 'w:cstheme': `${kind}Bidi`}
  if (family !== body && family !== headings) return {...names, ...others}
  return {
    ...names,
    'w:asciiTheme': `${kind}HAnsi`,
    'w:hAnsiTheme': `${kind}HAnsi`,
    ...others
  }
}
