import {
  type CellBlock,
  type DetailRow,
  dispatch,
  type Handlers,
  type List,
  type Table,
  type TableCell,
  type TableRow
} from '../../model/node.ts'
import {piecesOf as textsOf} from '../../model/pieces.ts'
import type {Piece} from '../reading.ts'
import {deeper, inCell} from './around.ts'
import {
  type Context,
  degrade,
  inlines,
  line,
  markerAlone,
  type OpenUnit,
  plainWords,
  unitFor
} from './build.ts'
import {colonOf, joined} from './labelled.ts'
import {items, labelOf} from './lists.ts'

/** A table, cell by cell, or as the items that the format makes of its rows. */
export function table(node: Table, context: Context): void {
  const {made} = context
  const unit = unitFor(node)
  const rows = [node.head, ...node.children]
  if (context.conventions.tableRows === 'items') {
    tableItems(node, unit, context)
    return
  }
  const table = made.grids.push(rows.map((it) => it.children.length)) - 1
  for (const [row, it] of rows.entries()) cells(it, table, row, unit, context)
}

/** Labels and values in two columns; a value that stands out is in one look. */
export function rowsTable(
  rows: readonly DetailRow[],
  unit: OpenUnit,
  context: Context,
  standsOut: (row: DetailRow) => boolean = () => false
): void {
  const table = context.made.grids.push(rows.map(() => 2)) - 1
  for (const [row, it] of rows.entries()) {
    const {label, value} = it
    line(unit, inlines(label, unit, context), inCell(context, {table, row, column: 0}), {
      hasFaces: false
    })
    line(unit, inlines(value, unit, context), inCell(context, {table, row, column: 1}), {
      hasFaces: !standsOut(it)
    })
  }
}

function cells(
  row: TableRow,
  table: number,
  index: number,
  unit: OpenUnit,
  context: Context
): void {
  const {conventions} = context
  const isHead = index === 0
  for (const [column, cell] of row.children.entries()) {
    const inner = inCell(context, {table, row: index, column})
    if (conventions.cells === 'flat') {
      const parts = cell.children.map((it) => dispatch(flat, it, {unit, context}))
      if (cell.children.some((it) => it.type === 'list')) {
        degrade(unit, 'a list in a cell is lines that begin with its markers')
      }
      line(unit, joined(parts, '\n'), inner)
    } else {
      for (const block of cell.children) {
        if (block.type === 'paragraph') {
          line(unit, inlines(block.children, unit, context), inner, {hasFaces: !isHead})
        } else cellList(block, unit, inner, isHead)
      }
    }
  }
}

function cellList(node: List, unit: OpenUnit, context: Context, isHead: boolean): void {
  const inner = deeper(context)
  for (const [index, item] of node.children.entries()) {
    context.label.next = {text: labelOf(node, index, true), unit, around: inner.around}
    for (const [at, block] of item.children.entries()) {
      if (block.type === 'list') {
        if (at === 0) markerAlone(inner)
        cellList(block, unit, inner, isHead)
      } else if (block.type === 'paragraph') {
        line(unit, inlines(block.children, unit, context), inner, {hasFaces: !isHead})
      } else {
        degrade(unit, 'what stands in an item in a cell is shown as its words')
        line(unit, [plainWords([...textsOf([block])].join(' '))], inner, {hasFaces: false})
      }
    }
    markerAlone(inner)
  }
}

interface FlatContext {
  readonly unit: OpenUnit
  readonly context: Context
}

/** Words of a cell that is one line. */
const flat: Handlers<CellBlock, FlatContext, readonly Piece[]> = {
  paragraph: (node, {unit, context}) => inlines(node.children, unit, context),
  list: (node, at) => flatList(node, at, true)
}

function flatList(node: List, at: FlatContext, isOuter: boolean): readonly Piece[] {
  const {marker, children} = node
  const isTagged =
    isOuter && children.length === 1 && at.context.conventions.loneItems === undefined
  const lines = children.flatMap((item, index): readonly (readonly Piece[])[] => {
    const sign = marker.kind === 'bullet' ? '- ' : `${marker.start + index}. `
    const own = item.children.flatMap((block): readonly Piece[] => {
      if (block.type === 'list') return []
      if (block.type !== 'paragraph') {
        degrade(at.unit, 'what stands in an item in a cell is shown as its words')
        return [plainWords(' '), plainWords([...textsOf([block])].join(' '))]
      }
      return [plainWords(' '), ...inlines(block.children, at.unit, at.context)]
    })
    const inner = item.children.flatMap((it) =>
      it.type === 'list' ? [flatList(it, at, false)] : []
    )
    return [[...(isTagged ? [] : [plainWords(sign)]), ...own], ...inner]
  })
  return joined(lines, '\n')
}

/** Rows of a table as items: each value behind the head of its column. */
function tableItems(node: Table, unit: OpenUnit, context: Context): void {
  degrade(unit, 'rows of a table are items of a list')
  const wordsOf = (cell: TableCell) =>
    joined(
      cell.children.map((it) => dispatch(flat, it, {unit, context})),
      '\n'
    )
  const heads = node.head.children.map(wordsOf)
  const rows = node.children.map((row) =>
    row.children.flatMap((cell, at): readonly (readonly Piece[])[] => {
      const value = wordsOf(cell)
      const head = heads[at] ?? []
      if (value.length === 0) return []
      if (head.length === 0) return [value]
      const text = head.map((it) => (it.kind === 'words' ? it.text : '')).join('')
      const end = /\p{P}\s*$/u.test(text) ? [plainWords(' ')] : colonOf(context)
      return [[...head, ...end, ...value]]
    })
  )
  const shown = rows.length > 0 ? rows : [heads]
  items(
    shown.map((it) => joined(it, ' · ')),
    unit,
    context
  )
}
