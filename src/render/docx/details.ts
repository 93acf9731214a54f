import {type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {DetailRow, Details, Masthead, MemoHeader} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {Control} from './controls.ts'
import {tableDirection} from './direction.ts'
import {gap} from './gaps.ts'
import {inlines, words} from './inlines.ts'
import {type MemoField, memoFieldOf} from './memo.ts'
import {tables} from './roles.ts'
import {type Context, inCell, type Piece, paragraph, within} from './work.ts'

/** Title, subtitle, and one line of what identifies the document. */
export function masthead({title, subtitle, details}: Masthead, context: Context): readonly Piece[] {
  const {work} = context
  const result = [paragraph(context, 'title', {children: inlines(title, work, 'title')})]
  if (subtitle !== undefined) {
    result.push(paragraph(context, 'subtitle', {children: inlines(subtitle, work, 'subtitle')}))
  }
  if (details.length > 0) {
    const children = details.flatMap((detail, index): readonly ParagraphChild[] => [
      ...(index === 0 ? [] : [words(' · ', work, 'details')]),
      ...inlines(detail, work, 'details')
    ])
    result.push(paragraph(context, 'details', {children}))
  }
  return result
}

/** Name of the memo, and its rows between two rules. */
export function memoHeader({title, rows}: MemoHeader, context: Context): readonly Piece[] {
  const children = inlines(title, context.work, 'memoTitle')
  const name = paragraph(context, 'memoTitle', {children})
  const entries = rows.map((row): Entry => ({row, field: memoFieldOf(row, context.work.meta)}))
  return [name, ...labelTable(entries, tables.memo, context)]
}

/** Labels and values with hairlines between. */
export const details = ({rows}: Details, context: Context): readonly Piece[] =>
  labelTable(
    rows.map((row) => ({row})),
    tables.details,
    context
  )

interface Entry {
  readonly row: DetailRow
  /** What it says of a memo, as far as that is known. */
  readonly field?: MemoField | undefined
}

function labelTable(entries: readonly Entry[], style: string, context: Context): readonly Piece[] {
  if (entries.length === 0) return []
  const {work, place} = context
  const left = within(work, place.left)
  const total = work.measure - left - place.right
  const label = Math.min(twips(work.theme.spacing.labelColumn), Math.round(total / 2))
  const inside: Context = {
    work,
    place: {...place, ...inCell}
  }
  const table = new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: {size: total, type: WidthType.DXA},
    columnWidths: [label, total - label],
    ...(left > 0 && {indent: {size: left, type: WidthType.DXA}}),
    ...tableDirection(work),
    tableLook: {firstColumn: true, noHBand: true, noVBand: true},
    rows: entries.map((entry) => labelRow(entry, [label, total - label], inside))
  })
  return [table, gap(context)]
}

function labelRow(entry: Entry, widths: readonly [number, number], context: Context): TableRow {
  const {row, field} = entry
  const {work} = context
  const role = field === 'subject' || field === 'title' ? 'memoSubject' : 'memoValue'
  const value = inlines(row.value, work, role)
  const held = field === undefined ? value : [new Control(value, {row, field, work})]
  const cells = [
    paragraph(context, 'memoLabel', {children: inlines(row.label, work, 'memoLabel')}),
    paragraph(context, role, {children: held})
  ]
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (cell, column) =>
        new TableCell({width: {size: widths[column] ?? 0, type: WidthType.DXA}, children: [cell]})
    )
  })
}
