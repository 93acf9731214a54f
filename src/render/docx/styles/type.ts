import {
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType
} from 'docx'
import type {Colour, Family, TextStyle, Theme} from '../../../theme/theme.ts'
import {halfPoints, twips} from '../../../theme/units.ts'
import {steppedDown} from '../../cards.ts'
import {type Role, roles} from '../roles.ts'

/** `ST_HexColor`: a colour of the theme without its `#`. */
export const hex = (theme: Theme, colour: Colour): string => theme.colours[colour].slice(1)

/** A family for every script, so that Word never falls back to Times for one of them. */
export function fontOf(theme: Theme, family: Family) {
  const {name} = theme.fonts[family]
  return {ascii: name, hAnsi: name, cs: name, eastAsia: name}
}

/** Type that a role is set in. */
export function typeOf(theme: Theme, role: Role): TextStyle {
  const style = theme.text[roles[role].text]
  if (role === 'cardValueSmall') {
    return {...style, size: style.size * steppedDown, leading: style.leading * steppedDown}
  }
  // A memo's subject is what its reader looks for: it stands out.
  if (role === 'memoSubject') return {...style, weight: 'bold', colour: 'ink'}
  // A value is its label's size, and stands back in nothing.
  return role === 'memoValue' ? {...style, weight: 'regular', colour: 'ink'} : style
}

/** Character properties of a text style. */
export function runOf(theme: Theme, style: TextStyle): IRunStylePropertiesOptions {
  return {
    font: fontOf(theme, style.font),
    size: halfPoints(style.size),
    color: hex(theme, style.colour),
    ...(style.weight === 'bold' && {bold: true}),
    ...(style.italic && {italics: true}),
    ...(style.tracking !== 0 && {characterSpacing: twips(style.tracking)}),
    ...(style.capitals && {allCaps: true})
  }
}

/**
 * Spacing of a text style. In running text the leading is a minimum: a taller character of another
 * font would lose its top. `tight` type, such as a heading, is set closer than its font asks for.
 */
export function spacingOf(style: TextStyle, tight = false) {
  return {
    before: twips(style.above),
    after: twips(style.below),
    line: twips(style.leading),
    lineRule: tight ? LineRuleType.EXACT : LineRuleType.AT_LEAST
  }
}

export type ParagraphProperties = IParagraphStylePropertiesOptions
