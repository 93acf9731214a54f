import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'

/** Width of the text on a page, in twips. */
export const measureOf = ({page}: Theme): number =>
  twips(page.width) - twips(page.margin.left) - twips(page.margin.right)

/** Height of the text on a page, in points. */
export const depthOf = ({page}: Theme): number => page.height - page.margin.top - page.margin.bottom
