import type {TableRow as MdastRow, Table as MdastTable} from 'mdast'
import {message} from '../../diagnostics/message.ts'
import type {Table, TableCell, TableRow} from '../../model/node.ts'
import {cellBlocks} from './cell.ts'
import {type Conversion, originOfNode} from './conversion.ts'

/** Turns a table into one where every row has as many cells as the head; what is cut off is told. */
export function tableOf(node: MdastTable, conversion: Conversion): Table {
  const [head, ...rows] = node.children
  const columns = node.align?.length ?? head?.children.length ?? 0
  const origin = originOfNode(node, conversion)
  return {
    type: 'table',
    origin,
    align: Array.from({length: columns}, (_, index) => node.align?.[index] ?? 'default'),
    head: rowOf(head ?? {type: 'tableRow', children: []}, columns, conversion),
    children: rows.map((row) => rowOf(row, columns, conversion))
  }
}

function rowOf(row: MdastRow, columns: number, conversion: Conversion): TableRow {
  const origin = originOfNode(row, conversion)
  const extra = row.children[columns]
  if (extra !== undefined) {
    const reason = `Unexpected ${row.children.length} cells in a row, expected ${columns} as in the head`
    conversion.tell(message('parse/table-row', reason, originOfNode(extra, conversion)))
  }
  const children = Array.from({length: columns}, (_, index): TableCell => {
    const cell = row.children[index]
    if (cell === undefined) return {type: 'tableCell', origin, children: []}
    const children = cellBlocks(cell.children, conversion)
    return {type: 'tableCell', origin: originOfNode(cell, conversion), children}
  })
  return {type: 'tableRow', origin, children}
}
