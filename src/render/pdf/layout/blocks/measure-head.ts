import type {DetailRow, Details, Inline, Masthead, MemoHeader} from '../../../../model/node.ts'
import {plainText} from '../../../../model/walk.ts'
import {type Box, box, type Op, withBelow} from '../box.ts'
import {type Context, styleOf} from '../context.ts'
import {type Tag, tagged} from '../tag.ts'
import {measureText} from './paragraph.ts'

/** Title, subtitle and one line of details. */
export function measureMasthead(node: Masthead, context: Context): readonly Box[] {
  const title = measureText(node.title, context, {
    style: 'title',
    tag: tagged('H1', context.tag),
    ragged: true,
    keepWithNext: true
  })
  if (hasWords(title)) context.job.titled = true
  const subtitle = measureText(node.subtitle ?? [], context, {
    style: 'subtitle',
    tag: tagged('P', context.tag),
    ragged: true
  })
  const details = measureText(joined(node.details), context, {
    style: 'details',
    tag: tagged('P', context.tag),
    ragged: true
  })
  return withBelow([...title, ...subtitle, ...details], styleOf(context, 'details').below)
}

/** Whether anything of some boxes is read; line breaks alone make no heading. */
export const hasWords = (boxes: readonly Box[]): boolean =>
  boxes.some(({ops}) => ops.some((op) => op.kind === 'text' && op.line.runs.length > 0))

/** Pieces on one line, set apart by a middle dot. */
function joined(pieces: readonly (readonly Inline[])[]): readonly Inline[] {
  return pieces.flatMap((piece, index): readonly Inline[] => {
    const origin = piece[0]?.origin
    return index === 0 || origin === undefined
      ? piece
      : [{type: 'text', origin, value: ' · '}, ...piece]
  })
}

/** Name of the memo, then its rows between two heavy rules. What it is about stands out. */
export function measureMemoHeader(node: MemoHeader, context: Context): readonly Box[] {
  const {job} = context
  const {rules, colours} = job.theme
  const title = measureText(node.title, context, {
    style: 'memoTitle',
    tag: tagged('H1', context.tag),
    ragged: true,
    keepWithNext: true
  })
  if (hasWords(title)) job.titled = true
  const rule = (more: Partial<Box>): Box =>
    box(rules.heavy, {...more, ops: [bar(context, 0, rules.heavy, colours.accent)]})
  const rows = measureRows(node.rows, context, {
    label: 'label',
    bold: (row) => isSubject(row, context),
    hairlines: false
  })
  return [
    ...title,
    rule({keepWithNext: true}),
    ...rows.map((it) => ({...it, keepWithNext: true})),
    rule({below: styleOf(context, 'body').leading})
  ]
}

/** Whether a row states what the document is about: its subject or its title. */
function isSubject(row: DetailRow, context: Context): boolean {
  const {meta} = context.job.report
  const value = plainText(row.value)
  return value === meta.subject?.text || value === plainText(meta.title)
}

/** Labels and values with a hairline under each row, together: they are few, and read as one. */
export function measureDetails(node: Details, context: Context): readonly Box[] {
  const rows = measureRows(node.rows, context, {
    label: 'tableCell',
    bold: () => false,
    hairlines: true
  })
  const last = rows.length - 1
  const together = rows.map((it, index): Box => {
    const endsRow = !it.keepWithNext
    return {...it, keepWithNext: index < last, loosely: endsRow ? true : undefined}
  })
  return withBelow(together, styleOf(context, 'body').leading)
}

interface RowOptions {
  readonly label: 'label' | 'tableCell'
  readonly bold: (row: DetailRow) => boolean
  readonly hairlines: boolean
}

function measureRows(
  rows: readonly DetailRow[],
  context: Context,
  options: RowOptions
): readonly Box[] {
  const body = tagged('TBody', tagged('Table', context.tag))
  return rows.flatMap((row) => measureRow(row, context, options, tagged('TR', body)))
}

function measureRow(
  row: DetailRow,
  context: Context,
  options: RowOptions,
  tag: Tag
): readonly Box[] {
  const {spacing, rules, colours} = context.job.theme
  const column = Math.min(spacing.labelColumn, context.width * 0.4)
  const gap = 8
  const th = tagged('TH', tag, {attributes: {O: 'Table', Scope: 'Row'}})
  const td = tagged('TD', tag)
  const cell = {above: 0, below: 0, ragged: true}
  const label = measureText(
    row.label,
    {...context, width: column - gap},
    {...cell, style: options.label, tag: th}
  )
  const value = measureText(
    row.value,
    {...context, x: context.x + column, width: context.width - column},
    {...cell, style: 'tableCell', tag: td, bold: options.bold(row)}
  )
  const lines = Math.max(1, label.length, value.length)
  return Array.from({length: lines}, (_, index) => {
    const first = index === 0
    const last = index === lines - 1
    const parts = aligned([label[index], value[index]].filter((it) => it !== undefined))
    const top = first ? spacing.cell.y : 0
    const text = Math.max(...parts.map((it) => it.height), 0)
    const height = top + text + (last ? spacing.cell.y + (options.hairlines ? rules.hair : 0) : 0)
    const enter: readonly Op[] = first ? [th, td].map((it) => ({kind: 'enter', tag: it})) : []
    const under =
      last && options.hairlines ? [bar(context, height - rules.hair, rules.hair, colours.rule)] : []
    const ops = parts.flatMap((it) => it.ops.map((op) => lowered(op, top)))
    return box(height, {
      keepWithNext: !last,
      ops: [...enter, ...ops, ...under],
      notes: parts.flatMap((it) => it.notes),
      containers: context.containers
    })
  })
}

/** Lines of unlike sizes on one baseline: the lowest. */
function aligned(lines: readonly Box[]): readonly Box[] {
  const baselineIn = ({ops}: Box): number => {
    const [op] = ops
    return op?.kind === 'text' ? op.baseline : 0
  }
  const lowest = Math.max(...lines.map(baselineIn))
  return lines.map((line) => {
    const by = lowest - baselineIn(line)
    return {...line, height: line.height + by, ops: line.ops.map((op) => lowered(op, by))}
  })
}

/** A rule over the whole measure. */
export const bar = (context: Context, y: number, height: number, colour: string): Op => ({
  kind: 'rect',
  x: context.x,
  y,
  width: context.width,
  height,
  colour
})

/** The same paint, further down in its box. */
export function lowered(op: Op, by: number): Op {
  switch (op.kind) {
    case 'text':
    case 'leader':
      return {...op, baseline: op.baseline + by}
    case 'rect':
    case 'dot':
    case 'image':
      return {...op, y: op.y + by}
    case 'enter':
      return op
  }
}
