import type {Inline, Table, TableRow} from '../model/node.ts'
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
  children: cells.map((children) => ({type: 'tableCell', origin, children}))
})
