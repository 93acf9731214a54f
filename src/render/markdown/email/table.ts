import type {Align, Table} from '../../../model/node.ts'
import {columnsOf} from '../../../text/columns.ts'
import {fill, longestPiece} from '../../../text/fill.ts'
import {columnWidths} from '../../column-widths.ts'
import {largest, sum} from '../../numbers.ts'
import {cellLines} from './cells.ts'
import {labelledLines} from './rows.ts'

type Cell = readonly string[]

/** Between two columns. */
const gap = '  '

/**
 * A table between two lines, its head over lines of `=`. Cells are filled with lines; where they
 * are, rows are set apart. A table that is too wide is set row by row, each value behind its label.
 */
export function tableOf(node: Table, columns: number, colon: string): readonly string[] {
  const rows = [node.head, ...node.children].map((row) => row.children.map(cellLines))
  const widths = widthsOf(rows, columns)
  return widths === undefined
    ? recordsOf(rows, columns, colon)
    : alignedOf(rows, widths, node.align)
}

/** Undefined where there is no room for the longest words. */
function widthsOf(rows: readonly (readonly Cell[])[], columns: number) {
  const count = rows[0]?.length ?? 0
  const room = columns - gap.length * (count - 1)
  const contents = Array.from({length: count}, (_, at) => {
    const lines = rows.flatMap((row) => row[at] ?? [])
    return {
      least: largest(lines.map(longestPiece), 1),
      most: largest(lines.map(columnsOf), 1)
    }
  })
  if (count === 0 || sum(contents.map((it) => it.least)) > room) return undefined
  const most = contents.map((it) => it.most)
  if (sum(most) <= room) return most
  return columnWidths(contents, room).map((width, at) =>
    Math.max(Math.floor(width), contents[at]?.least ?? 1)
  )
}

function alignedOf(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  align: readonly Align[]
): readonly string[] {
  const [head = [], ...body] = rows.map((row) => rowLines(row, widths, align))
  const isTall = body.some((it) => it.length > 1)
  const edge = '-'.repeat(Math.max(3, sum(widths) + gap.length * (widths.length - 1)))
  const under = widths.map((width) => '='.repeat(width)).join(gap)
  return [
    edge,
    ...head,
    under,
    ...body.flatMap((lines, at) => (isTall && at > 0 ? ['', ...lines] : lines)),
    // One row of several lines would else be as many rows.
    ...(isTall && body.length === 1 ? [''] : []),
    edge
  ]
}

/** The lines of one row; at least one, so that it is counted. */
function rowLines(
  row: readonly Cell[],
  widths: readonly number[],
  align: readonly Align[]
): readonly string[] {
  const cells = row.map((cell, at) => cell.flatMap((it) => fill(it, widths[at] ?? 1)))
  const height = largest(
    cells.map((it) => it.length),
    1
  )
  return Array.from({length: height}, (_, line) =>
    cells
      .map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 1, align[at]))
      .join(gap)
      .trimEnd()
  )
}

function padded(text: string, width: number, align: Align | undefined): string {
  const room = Math.max(0, width - columnsOf(text))
  const left = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(left) + text + ' '.repeat(room - left)
}

/** Each row as labels and values; a column without a head has a dash for its label. */
function recordsOf(
  [head = [], ...rows]: readonly (readonly Cell[])[],
  columns: number,
  colon: string
): readonly string[] {
  const labels = head.map((cell) => (cell.length === 0 ? '-' : cell.join(' ') + colon.trimEnd()))
  const edge = '-'.repeat(columns)
  const records = rows.map((row) =>
    labelledLines(
      row.map((cell, at) => ({label: labels[at] ?? '-', values: cell})),
      columns
    )
  )
  return [edge, ...records.flatMap((it, at) => (at > 0 ? ['', ...it] : it)), edge]
}
