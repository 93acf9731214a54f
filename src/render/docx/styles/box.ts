import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {type Borders, room} from './look.ts'

/** Ground and borders of a frame round paragraphs. */
export interface Frame {
  readonly ground: Colour
  readonly borders: Borders
}

/**
 * Ground and borders of a boxed paragraph, whose left one is a bar. The three plain sides are of the
 * ground's own colour. Neighbours with the same borders and indents share one box in Word.
 */
export function boxLook(theme: Theme, bar: Colour): Frame {
  const {x, y, bar: width} = theme.spacing.callout
  return {
    ground: 'tint',
    borders: {
      top: room('tint', y),
      bottom: room('tint', y),
      right: room('tint', x),
      left: {...room(bar, x), width: eighths(width)}
    }
  }
}

/** Width of the bar of a box that is a table, and the room beside its words; points. */
export function boxRoom({spacing, rules}: Theme, kind: 'callout' | 'warning' | 'quote') {
  if (kind === 'quote') return {bar: rules.heavy, x: spacing.quoteIndent, y: 0}
  return spacing.callout
}

/** Ground of a code block, with borders of its own colour to make room. */
export function codeLook(): Frame {
  const side = room('codeGround', 6)
  return {ground: 'codeGround', borders: {top: side, bottom: side, left: side, right: side}}
}

/** Room between the edge of a code block and its text. */
export const codeInset = twips(7)

/** Room between the frame of a missing picture and its words. */
export const figureInset = twips(9)
