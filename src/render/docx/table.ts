import {AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Align, Table as Node, TableRow as Row} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {figureColumns} from '../decimal.ts'
import {cellPieces, shownCell} from './cell.ts'
import {isCrowded, linesOf, tableWidths} from './columns.ts'
import {gap} from './gaps.ts'
import {tables} from './roles.ts'
import {type Context, inCell, type Piece, within} from './work.ts'

const alignment = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER
} as const

/** A table of fixed layout whose head is repeated on every page, with room below it. */
export function table(node: Node, context: Context): readonly Piece[] {
  const {work, place} = context
  const left = within(work, place.left)
  const total = work.measure - left - place.right
  const rows = [node.head, ...node.children]
  const words = rows.map((row) => row.children.map(shownCell))
  const room = {
    total,
    em: twips(work.theme.text.tableCell.size),
    padding: twips(2 * work.theme.spacing.cell.x)
  }
  const crowded = isCrowded(words, room)
  const side = twips(Math.min(work.theme.spacing.cell.x, leastPadding))
  const inner = crowded ? {...room, padding: 2 * side} : room
  const widths = tableWidths(words, inner)
  const whole = words.map((cells) => isShort(linesOf(cells, widths, inner), work))
  if (widths.length === 0) return []
  // Right alignment holds in every word processor; a decimal tab in a cell does not.
  const align = figureColumns(node).map((mark, column) =>
    mark === undefined ? (node.align[column] ?? 'default') : 'right'
  )
  const inside: Context = {work, place: {...context.place, ...inCell}}
  const grid = {
    style: tables.report,
    layout: TableLayoutType.FIXED,
    width: {size: total, type: WidthType.DXA},
    columnWidths: [...widths],
    ...(crowded && {margins: {left: side, right: side}}),
    ...(left > 0 && {indent: {size: left, type: WidthType.DXA}}),
    tableLook: {firstRow: true, noHBand: true, noVBand: true},
    rows: rows.map((row, index) =>
      tableRow(row, {
        isHead: index === 0,
        cantSplit: whole[index] ?? false,
        hasPartner: isPartnered(index, rows.length - 1),
        align,
        widths,
        context: inside
      })
    )
  }
  return [new Table(grid), gap(context)]
}

/** The first two rows below the head stay together, and the last two: a row alone is hard to read. */
const isPartnered = (index: number, last: number): boolean =>
  index > 0 && index < last && (index === 1 || index === last - 1)

/** Beside the words of a column, in points, where columns are many: words come first. */
const leastPadding = 2

/** A row that may not be divided and is taller than a page loses words in some programs. */
export function isShort(lines: number, {theme}: Context['work']): boolean {
  const {height, margin} = theme.page
  return lines * theme.text.tableCell.leading < (height - margin.top - margin.bottom) / 2
}

interface RowOptions {
  readonly isHead: boolean
  readonly cantSplit: boolean
  /** Whether the next row stands on the same page. */
  readonly hasPartner: boolean
  readonly align: readonly Align[]
  readonly widths: readonly number[]
  readonly context: Context
}

function tableRow(row: Row, options: RowOptions): TableRow {
  const {isHead, cantSplit, hasPartner, align, widths, context} = options
  const children = widths.map((size, column) => {
    const cell = row.children[column]
    return new TableCell({
      width: {size, type: WidthType.DXA},
      children: cellPieces(cell, {
        role: isHead ? 'tableHead' : 'tableText',
        options: optionsOf(align[column] ?? 'default'),
        context
      })
    })
  })
  return new TableRow({
    cantSplit,
    ...(isHead && {tableHeader: true}),
    ...(hasPartner && cantSplit && {keepNext: true}),
    children
  })
}

const optionsOf = (align: Align) =>
  align !== 'default' && align !== 'left' ? {alignment: alignment[align]} : {}
