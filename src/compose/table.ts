import type {Inline, Table, TableCell, TableRow} from '../model/node.ts'
import type {Origin, TemplateOrigin} from '../model/origin.ts'
import {textOf} from './words.ts'

export interface Row {
  readonly origin: Origin
  readonly cells: readonly (readonly Inline[])[]
}

/** A table whose head is labels of ours. */
export const tableOf = (
  origin: TemplateOrigin,
  labels: readonly string[],
  rows: readonly Row[]
): Table => ({
  type: 'table',
  origin,
  align: labels.map(() => 'default'),
  head: rowOf({origin, cells: labels.map((it) => [textOf(it, origin)])}),
  children: rows.map(rowOf)
})

const rowOf = ({cells, origin}: Row): TableRow => ({
  type: 'tableRow',
  origin,
  children: cells.map((words) => cellOf(words, origin))
})

/** A cell of words; one of none is empty. */
export const cellOf = (words: readonly Inline[], origin: Origin): TableCell => ({
  type: 'tableCell',
  origin,
  children: words.length === 0 ? [] : [{type: 'paragraph', origin, children: words}]
})
