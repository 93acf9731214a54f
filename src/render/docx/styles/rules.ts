import type {Colour, Theme} from '../../../theme/theme.ts'
import {twips} from '../../../theme/units.ts'
import {type Ground, room, ruleOf} from './look.ts'

/** Words beside a rule that stands where other words begin. */
export function besideRule(theme: Theme, width: keyof Theme['rules'], colour: Colour) {
  const {quoteIndent} = theme.spacing
  const space = quoteIndent - theme.rules[width]
  return {
    borders: {left: ruleOf(theme, width, colour, space)},
    left: twips(quoteIndent)
  } as const
}

/** What makes a speaker's indents other than those of the words above, lest rules of neighbours join. */
export const speakerInset = twips(1)

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
export const besideLine = (theme: Theme, ground: Ground) =>
  ({
    borders: {
      left: ruleOf(theme, 'medium', 'accent', 0),
      bottom: room(ground, theme.spacing.timeline.y)
    },
    ...timelineIndent(theme)
  }) as const
