import type {Colour, Family, TextStyle, Theme} from '../../../theme/theme.ts'
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
