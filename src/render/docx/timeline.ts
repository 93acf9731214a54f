import {Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Timeline, TimelineEvent} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {largest} from '../numbers.ts'
import {linesOf, shownText} from './columns.ts'
import {tableDirection} from './direction.ts'
import {gap} from './gaps.ts'
import {inlines} from './inlines.ts'
import {measureIn} from './letters.ts'
import {type Role, tables} from './roles.ts'
import type {Variant} from './styles/book.ts'
import {isShort} from './table.ts'
import {type Context, inCell, type Piece, paragraph, roomOf, type Work, within} from './work.ts'

/** Dates and what happened in two columns; the line between them and the dots are the styles'. */
export function timeline(node: Timeline, context: Context): readonly Piece[] {
  if (node.children.length === 0) return []
  const {work, place} = context
  const left = within(work, place.left)
  const total = roomOf(context)
  const when = widthOfDates(node, total, work)
  const widths = [when, total - when] as const
  const last = node.children.length - 1
  const inside: Context = {work, place: {...place, ...inCell}}
  const table = new Table({
    style: tables.timeline,
    layout: TableLayoutType.FIXED,
    width: {size: total, type: WidthType.DXA},
    columnWidths: [...widths],
    ...(left > 0 && {indent: {size: left, type: WidthType.DXA}}),
    ...tableDirection(work),
    tableLook: {firstColumn: true, noHBand: true, noVBand: true},
    rows: node.children.map((event, index) =>
      eventRow(event, {
        widths,
        // The first two stay together, and the last two: a dot alone has no line.
        hasPartner: index < last && (index === 0 || index === last - 1),
        isLast: index === last,
        context: inside
      })
    )
  })
  return [table, gap(context)]
}

/** As much room as the dates need, as far as the words beside them can spare it, in twips. */
function widthOfDates({children}: Timeline, total: number, work: Work): number {
  const {theme} = work
  const measure = measureIn(theme.text.timelineDate, work)
  const dates = children.map((event) => shownText(event.when))
  const most = largest(dates.map(measure))
  const least = largest(dates.flatMap((it) => it.split(/\s+/).map(measure)))
  const share = Math.max(least, Math.min(twips(theme.spacing.labelColumn), total * 0.25))
  return Math.round(Math.min(most, share, total * 0.4)) + twips(theme.spacing.timeline.x)
}

interface RowOptions {
  readonly widths: readonly [number, number]
  /** Whether the next row stands on the same page. */
  readonly hasPartner: boolean
  readonly isLast: boolean
  readonly context: Context
}

function eventRow(event: TimelineEvent, options: RowOptions): TableRow {
  const {widths, hasPartner, isLast, context} = options
  const {work} = context
  const em = twips(work.theme.text.timelineWords.size)
  const words = [shownText(event.when), shownText(event.children)]
  const whole = isShort(
    linesOf(words, widths, {
      em,
      padding: em,
      measure: measureIn(work.theme.text.timelineWords, work)
    }),
    work
  )
  const keepNext = hasPartner && whole
  const at: Context = keepNext ? {work, place: {...context.place, keepNext}} : context
  const role = context.place.role === 'boxText' ? 'timelineWordsBoxed' : 'timelineWords'
  const cells = [
    paragraph(at, 'timelineDate', {children: inlines(event.when, work, 'timelineDate')}),
    paragraph(context, role, {
      ...(isLast && {variant: ending(role, work)}),
      children: inlines(event.children, work, role)
    })
  ]
  return new TableRow({
    ...(whole && {cantSplit: true}),
    children: cells.map(
      (cell, column) =>
        new TableCell({width: {size: widths[column] ?? 0, type: WidthType.DXA}, children: [cell]})
    )
  })
}

/** The line of the last event ends with its words: below them, it would lead on to another. */
function ending(role: Role, {styles}: Work): Variant {
  const {bottom: _, ...borders} = styles.lookOf(styles.idOf(role)).borders
  return {look: {borders}, called: 'Last'}
}
