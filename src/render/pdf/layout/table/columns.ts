import type {Align, Table} from '../../../../model/node.ts'
import {type ColumnContent, columnWidths} from '../../../column-widths.ts'
import {type DecimalMark, figureColumns} from '../../../decimal.ts'
import type {Context} from '../context.ts'
import {widthsOfWords} from '../lines/natural-width.ts'
import {isFigure} from './figure.ts'
import type {TextRow} from './rows.ts'

/** A column in its place; points from the left edge of the paper. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly align: Align
  /** Of a column of figures: they stand with their decimal marks below each other. */
  readonly mark: DecimalMark | undefined
}

/** Least room beside the words of a column, in points: where columns are many, words come first. */
const leastPadding = 2

/** Rows that are looked at for the widths of columns; a longer table is like its beginning. */
const sample = 300

/** What the columns of a table ask for, in points. */
export function contentsOf(
  rows: readonly TextRow[],
  count: number,
  {width}: Context
): readonly Required<ColumnContent>[] {
  const looked = rows.slice(0, sample + 1)
  return Array.from({length: count}, (_, column) => {
    let [least, most, firm] = [0, 0, 0]
    for (const {cells} of looked) {
      for (const stretch of cells[column]?.stretches ?? []) {
        const natural = widthsOfWords(stretch.words)
        const whole = isFigure(stretch) ? natural.most : 0
        least = Math.max(least, stretch.indent + Math.max(natural.least, whole))
        most = Math.max(most, stretch.indent + natural.most)
        firm = Math.max(firm, stretch.indent + Math.max(natural.firm, whole))
      }
    }
    return {
      least: Math.min(least, width / 2),
      most: Math.min(most, width * 2),
      firm: Math.min(firm, width / 4)
    }
  })
}

/**
 * Of the size of its type, how much a table is set smaller so that its figures fit beside each
 * other: 1 for nearly all.
 */
export function scaleOf(contents: readonly Required<ColumnContent>[], {width}: Context): number {
  const room = width - 2 * leastSide(contents.length, width) * (contents.length - 1)
  const firm = contents.reduce((all, it) => all + it.firm, 0)
  return firm <= room ? 1 : Math.max(leastScale, room / firm)
}

/** Smaller than that, and nobody reads it: then figures break as words do. */
const leastScale = 0.65

const leastSide = (count: number, width: number): number =>
  Math.min(leastPadding, width / (2 * Math.max(1, count - 1)) / 3)

/** Columns side by side; the outer edges of their text stand on the edges of the measure. */
export function columnsOf(
  node: Table,
  contents: readonly Required<ColumnContent>[],
  context: Context
): readonly Column[] {
  const gaps = 2 * Math.max(1, contents.length - 1)
  const spare = context.width - contents.reduce((all, it) => all + it.least, 0)
  const {x: padding} = context.job.theme.spacing.cell
  const least = leastSide(contents.length, context.width)
  const side = Math.max(least, Math.min(padding, spare / gaps))
  const inner = context.width - 2 * side * (contents.length - 1)
  const marks = figureColumns(node)
  let x = context.x
  return columnWidths(contents, inner).map((width, index): Column => {
    const mark = marks[index]
    const align = node.align[index] ?? 'default'
    const column = {x, width, align: mark === undefined ? align : 'right', mark} as const
    x += width + 2 * side
    return column
  })
}
