import type {Direction} from '../../../direction.ts'
import type {Column} from './columns.ts'
import type {SetCell, SetLine, SetRow} from './set-row.ts'

/** Where the decimals of a column begin, from its left edge; points. */
export type DecimalEdges = readonly (number | undefined)[]

/** For each column of figures, the place of its decimal marks: as far right as the longest decimals allow. */
export function decimalEdges(rows: readonly SetRow[], columns: readonly Column[]): DecimalEdges {
  return columns.map(({mark, width}, column) => {
    if (mark === undefined) return undefined
    let behind = 0
    for (const {cells} of rows) behind = Math.max(behind, cells[column]?.figure?.behind ?? 0)
    return width - Math.min(behind, width)
  })
}

/** From the edge of a column where its lines begin to a line of one of its cells; points. */
export function shiftOf(
  {line, x}: SetLine,
  cell: SetCell,
  column: Column,
  place: {readonly edge: number | undefined; readonly direction: Direction}
): number {
  // A list begins where lines do in any column: its markers stand below each other.
  if (x > 0 || cell.lines.some((it) => it.marker !== undefined)) return x
  const left = fromLeft(line.width, cell, column, place)
  // What runs from right to left is mirrored in the end, but sides and figures are not.
  return place.direction === 'ltr' ? left : column.width - left - line.width
}

/** From the left edge of a column to a line of `width` points. */
function fromLeft(
  width: number,
  {figure}: SetCell,
  column: Column,
  {edge, direction}: {readonly edge: number | undefined; readonly direction: Direction}
): number {
  const spare = column.width - width
  if (figure !== undefined && edge !== undefined) {
    return Math.max(Math.min(0, spare), Math.min(edge - figure.before, spare))
  }
  switch (column.align) {
    case 'left':
      return 0
    case 'right':
      return spare
    case 'center':
      return spare / 2
    case 'default':
      return direction === 'ltr' ? 0 : spare
  }
}
