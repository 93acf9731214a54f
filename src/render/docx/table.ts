import {TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Align, Table as Node, TableRow as Row} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {cellPieces, shownCell} from './cell.ts'
import {isCrowded, linesOf, tableWidths} from './columns.ts'
import {DescribedTable} from './described.ts'
import {tableDirection} from './direction.ts'
import {type FigureColumn, figuresOf} from './figures.ts'
import {gap} from './gaps.ts'
import {measureIn} from './letters.ts'
import {tables} from './roles.ts'
import {leastPadding} from './styles/tables.ts'
import {type Context, inCell, type Piece, roomOf, within} from './work.ts'

/** A table of fixed layout whose head is repeated on every page, with room below it. */
export function table(node: Node, context: Context): readonly Piece[] {
  const {work, place} = context
  const {theme} = work
  const rows = [node.head, ...node.children]
  const words = rows.map((row) => row.children.map(shownCell))
  const figures = figuresOf(node, work)
  const room = {
    total: roomOf(context),
    em: twips(theme.text.tableCell.size),
    padding: twips(2 * theme.spacing.cell.x),
    figures: figures.map((it) => it?.width ?? 0),
    measure: measureIn(theme.text.tableCell, work)
  }
  const crowded = isCrowded(words, room)
  const inner = crowded ? {...room, padding: twips(2 * leastPadding(theme))} : room
  const widths = tableWidths(words, inner)
  if (widths.length === 0) return []
  const columns = widths.map(
    (width, column): Column => ({
      width,
      inner: width - inner.padding,
      align: figures[column] === undefined ? (node.align[column] ?? 'default') : 'right',
      figures: figures[column]
    })
  )
  const left = within(work, place.left)
  const options = {
    style: crowded ? tables.compact : tables.report,
    layout: TableLayoutType.FIXED,
    width: {size: room.total, type: WidthType.DXA},
    columnWidths: [...widths],
    ...(left > 0 && {indent: {size: left, type: WidthType.DXA}}),
    ...tableDirection(work),
    tableLook: {firstRow: true, noHBand: true, noVBand: true},
    rows: rows.map((row, index) =>
      tableRow(row, {
        index: index === 0 ? 'head' : index - 1,
        cantSplit: isShort(linesOf(words[index] ?? [], widths, inner), work),
        hasPartner: isPartnered(index, rows.length - 1),
        columns,
        context: {work, place: {...place, ...inCell}}
      })
    )
  }
  return [new DescribedTable(options, place.about), gap(context)]
}

/** The first two rows below the head stay together, and the last two: a row alone is hard to read. */
const isPartnered = (index: number, last: number): boolean =>
  index > 0 && index < last && (index === 1 || index === last - 1)

/** A row that may not be divided and is taller than a page loses words in some programs. */
export function isShort(lines: number, {theme}: Context['work']): boolean {
  const {height, margin} = theme.page
  return lines * theme.text.tableCell.leading < (height - margin.top - margin.bottom) / 2
}

interface Column {
  readonly width: number
  /** Between the paddings of its cells. */
  readonly inner: number
  readonly align: Align
  readonly figures: FigureColumn | undefined
}

interface RowOptions {
  /** Of a row below the head, counted from 0. */
  readonly index: 'head' | number
  readonly cantSplit: boolean
  /** Whether the next row stands on the same page. */
  readonly hasPartner: boolean
  readonly columns: readonly Column[]
  readonly context: Context
}

function tableRow(row: Row, {index, cantSplit, hasPartner, columns, context}: RowOptions) {
  const isHead = index === 'head'
  const kept = hasPartner && cantSplit
  const inside: Context = kept ? {...context, place: {...context.place, keepNext: true}} : context
  const children = columns.map(({width, inner, align, figures}, column) => {
    const lack = isHead || figures === undefined ? 0 : figures.lacks(index, inner)
    return new TableCell({
      width: {size: width, type: WidthType.DXA},
      children: cellPieces(row.children[column], {
        role: isHead ? 'tableHead' : 'tableText',
        align,
        lack,
        // Programs ask the first cell of a row whether it stays with the next.
        context: column === 0 ? inside : context
      })
    })
  })
  return new TableRow({
    ...(cantSplit && {cantSplit}),
    ...(isHead && {tableHeader: true}),
    children
  })
}
