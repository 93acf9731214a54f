import {BorderStyle, ShadingType} from 'docx'
import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {hex} from './type.ts'

/** `w:space` of a border: whole points, 31 at most (ECMA-376 part 1, 17.3.4). */
export const borderSpace = (points: number): number => Math.min(31, Math.round(points))

/**
 * Ground and borders of a boxed paragraph. The three plain sides are of the ground's own colour:
 * they only make room. Neighbours with the same borders and indents share one box in Word.
 */
export function boxLook(theme: Theme, bar: Colour) {
  const {x, y, bar: width} = theme.spacing.callout
  const fill = hex(theme, 'tint')
  const side = (space: number) => ({
    style: BorderStyle.SINGLE,
    size: 2,
    color: fill,
    space: borderSpace(space)
  })
  return {
    shading: {type: ShadingType.CLEAR, color: 'auto', fill},
    border: {
      top: side(y),
      bottom: side(y),
      right: side(x),
      left: {
        style: BorderStyle.SINGLE,
        size: eighths(width),
        color: hex(theme, bar),
        space: borderSpace(x)
      }
    }
  } as const
}

/** Width of the bar of a box that is a table, and the room beside its words; points. */
export function boxRoom({spacing, rules}: Theme, kind: 'callout' | 'warning' | 'quote') {
  if (kind === 'quote') return {bar: rules.heavy, x: spacing.quoteIndent, y: 0}
  return spacing.callout
}

/** Ground of a code block, with borders of its own colour to make room. */
export function codeLook(theme: Theme) {
  const fill = hex(theme, 'codeGround')
  const side = {style: BorderStyle.SINGLE, size: 2, color: fill, space: 6} as const
  return {
    shading: {type: ShadingType.CLEAR, color: 'auto', fill},
    border: {top: side, bottom: side, left: side, right: side}
  } as const
}

/** Room between the edge of a code block and its text. */
export const codeInset = twips(7)

/** Room between the frame of a missing picture and its words. */
export const figureInset = twips(9)
