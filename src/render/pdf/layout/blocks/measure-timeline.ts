import type {Timeline, TimelineEvent} from '../../../../model/node.ts'
import {type Box, box, keptWithNext, type Op, withAbove, withBelow} from '../box.ts'
import type {Context} from '../context.ts'
import {widthsOf} from '../lines/natural-width.ts'
import {type Tag, tagged} from '../tag.ts'
import {beside} from './beside.ts'
import {firstBaseline, measureText} from './paragraph.ts'

/** Where the parts of an event stand: what happened right of the line, its date left of it. */
interface Columns {
  readonly when: Context
  readonly what: Context
  /** The middle of the line, in points from the left edge of the paper. */
  readonly line: number
}

/** How far two stretches of the line overlap, in points: a gap would show as a crack. */
const overlap = 0.25

/**
 * Events beside a line that runs from the dot of the first to the dot of the last, also over pages.
 * They are read as a list: when, then what. No page divides an event unless it is taller than one.
 */
export function measureTimeline(node: Timeline, context: Context): readonly Box[] {
  const tag = tagged('L', context.tag, {attributes: {O: 'List', ListNumbering: 'None'}})
  const columns = columnsOf(node, {...context, tag})
  const last = node.children.length - 1
  const boxes = node.children.flatMap((event, index) => {
    const parts = measureEvent(event, columns, {isFirst: index === 0, isLast: index === last})
    // The first two stay together, and the last two: a dot alone has no line.
    const hasPartner = index < last && (index === 0 || index === last - 1)
    return hasPartner && isShort(parts, context) ? keptWithNext(parts) : parts
  })
  const {y} = context.job.theme.spacing.timeline
  return withAbove(withBelow(boxes, Math.max(context.gap, y)), y)
}

const isShort = (parts: readonly Box[], {job}: Context): boolean =>
  parts.length === 1 && parts.every((it) => it.height < job.pageHeight / 4)

/** Dates take the room that they need, as far as the words beside them can spare it. */
function columnsOf(node: Timeline, context: Context): Columns {
  const {spacing} = context.job.theme
  const {x, dot} = spacing.timeline
  const widths = node.children.map((event) => widthsOf(event.when, context, 'timelineDate'))
  const most = Math.max(0, ...widths.map((it) => it.most))
  const least = Math.max(0, ...widths.map((it) => it.least))
  const share = Math.max(least, Math.min(spacing.labelColumn, context.width * 0.25))
  const width = Math.min(most, share, context.width * 0.4) + 0.01
  const line = width + x + dot / 2
  const from = line + dot / 2 + x
  return {
    when: {...context, width},
    what: {...context, x: context.x + from, width: Math.max(1, context.width - from)},
    line: context.x + line
  }
}

interface Order {
  readonly isFirst: boolean
  readonly isLast: boolean
}

function measureEvent(event: TimelineEvent, columns: Columns, order: Order): readonly Box[] {
  const {job, tag, containers} = columns.when
  const body: Tag = tagged('LBody', tagged('LI', tag))
  const when = measureText(event.when, columns.when, {
    style: 'timelineDate',
    tag: tagged('P', body),
    ragged: true
  })
  const what = measureText(event.children, columns.what, {
    style: 'timelineWords',
    tag: tagged('P', body),
    ragged: true
  })
  const baselines = [when, what].map((it) => firstBaseline(it, columns.what))
  const lowest = Math.max(...baselines)
  const level = [when, what].map((lines, index) => {
    const by = lowest - (baselines[index] ?? lowest)
    return by === 0 ? lines : [box(by, {containers}), ...lines]
  })
  const parts = beside(level, job.pageHeight)
  const middle = lowest - job.theme.text.timelineDate.size * 0.33
  return parts.map((part, index) => {
    const isEnd = index === parts.length - 1
    const room = isEnd && !order.isLast ? job.theme.spacing.timeline.y : 0
    const from = index === 0 && order.isFirst ? middle : -overlap
    const to = order.isLast ? (index === 0 ? middle : from) : part.height + room
    const drawn = [...stretch(columns, from, to), ...(index === 0 ? [dot(columns, middle)] : [])]
    return {...part, height: part.height + room, ops: [...drawn, ...part.ops]}
  })
}

function stretch({line, when}: Columns, from: number, to: number): readonly Op[] {
  if (to <= from) return []
  const {rules, colours} = when.job.theme
  const width = rules.medium
  const x = line - width / 2
  return [{kind: 'rect', x, y: from, width, height: to - from, colour: colours.accent}]
}

function dot({line, when}: Columns, y: number): Op {
  const {colours, spacing} = when.job.theme
  return {kind: 'dot', x: line, y, radius: spacing.timeline.dot / 2, colour: colours.accent}
}
