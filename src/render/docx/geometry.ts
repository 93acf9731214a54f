import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'

/** Of the leading of a header, what is above its baseline; and of a footer's, what is below. */
export const headerShare = 0.75
export const footerShare = 0.25

/** Width of the text on a page, in twips. */
export const measureOf = ({page}: Theme): number =>
  twips(page.width) - twips(page.margin.left) - twips(page.margin.right)

/** Height of the text on a page, in points. */
export const depthOf = ({page}: Theme): number => page.height - page.margin.top - page.margin.bottom
