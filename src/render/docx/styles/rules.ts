import {BorderStyle} from 'docx'
import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {borderSpace} from './box.ts'
import {hex} from './type.ts'

/** Words beside a rule that stands where other words begin. */
export function besideRule(theme: Theme, width: keyof Theme['rules'], colour: Colour) {
  const {quoteIndent} = theme.spacing
  const space = borderSpace(quoteIndent - theme.rules[width])
  return {
    border: {left: rule(theme, width, colour, space)},
    indent: {left: twips(quoteIndent)}
  } as const
}

/** Words below a rule as wide as they may be. */
export const belowRule = (theme: Theme) =>
  ({border: {top: rule(theme, 'medium', 'accent', 4)}}) as const

/** Where a timeline's words stand, and before them its line: the middle of the dots. */
export function timelineIndent({spacing}: Theme) {
  const {x, dot} = spacing.timeline
  return {left: twips(dot + x), hanging: twips(x + dot / 2)}
}

/**
 * The line of a timeline, left of its words. It reaches down to the next event along a border in the
 * colour of the `ground`: space below a paragraph would have none. A border of the table cannot be
 * it, since nothing of a cell is seen outside of the cell, so that dots would stand beside it.
 */
export const besideLine = (theme: Theme, ground: string) =>
  ({
    border: {
      left: rule(theme, 'medium', 'accent', 0),
      bottom: {
        style: BorderStyle.SINGLE,
        size: 2,
        color: ground,
        space: borderSpace(theme.spacing.timeline.y)
      }
    },
    indent: timelineIndent(theme)
  }) as const

/** What makes a speaker's indents other than those of the words above, lest rules of neighbours join. */
export const speakerInset = twips(1)

/** A line of `space` points from the words that it stands beside, above or below. */
export const rule = (theme: Theme, width: keyof Theme['rules'], colour: Colour, space: number) =>
  ({
    style: BorderStyle.SINGLE,
    size: eighths(theme.rules[width]),
    color: hex(theme, colour),
    space
  }) as const
