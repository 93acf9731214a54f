import type {Theme} from '../../../../theme/theme.ts'

/** Width of a page between its margins, in points. */
export const measureOf = ({page}: Theme): number =>
  page.width - page.margin.left - page.margin.right

/** Least width of a column, in points: a page that has less for each has one. */
const leastColumn = 110

/** How many columns running text has. */
export function columnCount(theme: Theme): number {
  const {count, gap} = theme.page.columns
  return (measureOf(theme) - (count - 1) * gap) / count < leastColumn ? 1 : count
}

/** Width of one column, in points. */
export function columnWidth(theme: Theme): number {
  const count = columnCount(theme)
  return (measureOf(theme) - (count - 1) * theme.page.columns.gap) / count
}

/** Left edges of the columns, from that of the first; points. */
export function columnEdges(theme: Theme): readonly number[] {
  const step = columnWidth(theme) + theme.page.columns.gap
  return Array.from({length: columnCount(theme)}, (_, index) => index * step)
}
