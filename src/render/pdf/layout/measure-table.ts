import type {Align, Table, TableRow} from '../../../model/node.ts'
import type {StyleName} from '../../../theme/theme.ts'
import {type ColumnContent, columnWidths} from '../../column-widths.ts'
import {type Box, box, type NoteLayout, type Op, withBelow} from './box.ts'
import {type Context, styleOf} from './context.ts'
import type {Line} from './line.ts'
import {bar} from './measure-head.ts'
import {widthsOf} from './natural-width.ts'
import {notesOf} from './notes.ts'
import {baselineOf, linesOf} from './paragraph.ts'
import {type Tag, tagged} from './tag.ts'

/** A column in its place, in points. */
interface Column {
  readonly x: number
  readonly width: number
  readonly align: Align
}

/**
 * Rows between rules: a heavy one under the head, which stands again on every page, and hairlines.
 * A row is not divided unless it is taller than a page.
 */
export function measureTable(node: Table, context: Context): readonly Box[] {
  const {job} = context
  const {rules, colours, text} = job.theme
  const columns = columnsOf(node, context)
  const tag = tagged('Table', context.tag)
  const head = measureRow(node.head, columns, context, {
    style: 'tableHead',
    tag: tagged('TR', tagged('THead', tag)),
    cell: (row) => tagged('TH', row, {attributes: {O: 'Table', Scope: 'Column'}}),
    rule: {height: rules.heavy, colour: colours.ink}
  })
  const body = tagged('TBody', tag)
  const repeat = repeated(head, job.pageHeight)
  const last = node.children.length - 1
  const rows = node.children.flatMap((row, index) =>
    measureRow(row, columns, context, {
      style: 'tableCell',
      tag: tagged('TR', body),
      cell: (parent) => tagged('TD', parent),
      rule: {height: rules.hair, colour: colours.rule}
    }).map((it, part, all) => {
      // The first two rows stay together, and the last two: a row alone is hard to read.
      const next = part === all.length - 1 && (index === 0 || index === last - 1) && index < last
      const keepWithNext = next && it.height < job.pageHeight / 4
      return {...it, keepWithNext, ...(repeat ? {repeat} : {})}
    })
  )
  const boxes = [...head.map((it) => ({...it, keepWithNext: rows.length > 0})), ...rows]
  return withBelow(boxes, text.body.leading)
}

/** The head as it stands again: paint without tags. Not when it would fill the page. */
function repeated(head: readonly Box[], pageHeight: number): Box['repeat'] {
  const [only] = head
  if (only === undefined || head.length > 1 || only.height > pageHeight / 3) return undefined
  const ops = only.ops.flatMap((op): readonly Op[] => {
    if (op.kind === 'enter') return []
    if (op.kind !== 'text') return [op]
    const {tag: _, ...untagged} = op
    return [untagged]
  })
  return {height: only.height, ops}
}

/** Least room beside the words of a column, in points: where columns are many, words come first. */
const leastPadding = 2

function columnsOf(node: Table, context: Context): readonly Column[] {
  const content = node.align.map((_, column) => contentOf(node, column, context))
  const gaps = 2 * Math.max(1, node.align.length - 1)
  const spare = context.width - content.reduce((all, it) => all + it.least, 0)
  const least = Math.min(leastPadding, context.width / gaps / 3)
  const {x: padding} = context.job.theme.spacing.cell
  const side = Math.max(least, Math.min(padding, spare / gaps))
  // The outer edges of the text stand on the edges of the measure.
  const inner = context.width - 2 * side * (node.align.length - 1)
  let x = context.x
  return columnWidths(content, inner).map((width, index) => {
    const column = {x, width, align: node.align[index] ?? 'default'}
    x += width + 2 * side
    return column
  })
}

/** Rows that are looked at for the widths of columns; a longer table is like its beginning. */
const sample = 300

function contentOf(node: Table, column: number, context: Context): ColumnContent {
  let least = 0
  let most = 0
  for (const row of [node.head, ...node.children.slice(0, sample)]) {
    const style = row === node.head ? 'tableHead' : 'tableCell'
    const cell = widthsOf(row.children[column]?.children ?? [], context, style)
    least = Math.max(least, cell.least)
    most = Math.max(most, cell.most)
  }
  return {least: Math.min(least, context.width / 2), most: Math.min(most, context.width * 2)}
}

interface RowOptions {
  readonly style: StyleName
  readonly tag: Tag
  readonly cell: (row: Tag) => Tag
  readonly rule: {readonly height: number; readonly colour: string}
}

interface Cell {
  readonly tag: Tag
  readonly column: Column
  readonly lines: readonly Line[]
  readonly notes: readonly (readonly NoteLayout[])[]
}

function measureRow(
  row: TableRow,
  columns: readonly Column[],
  context: Context,
  options: RowOptions
): readonly Box[] {
  const style = styleOf(context, options.style)
  const {y} = context.job.theme.spacing.cell
  const cells = columns.map((column, index): Cell => {
    const tag = options.cell(options.tag)
    const lines = linesOf(row.children[index]?.children ?? [], context, {
      style,
      ragged: true,
      prefix: '',
      width: column.width + 0.01
    })
    return {tag, column, lines, notes: notesOf(lines, context, tag)}
  })
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const room = Math.floor((context.job.pageHeight - 2 * y - options.rule.height) / style.leading)
  // On a page that repeats the head there is less room; two thirds of a page is always there.
  const most = count <= room * 0.66 ? count : Math.max(1, Math.floor(room * 0.66))
  const parts = Math.ceil(count / most)
  return Array.from({length: parts}, (_, part) =>
    rowPart(cells, {from: part * most, to: Math.min(count, (part + 1) * most)}, context, {
      ...options,
      first: part === 0,
      last: part === parts - 1
    })
  )
}

function rowPart(
  cells: readonly Cell[],
  {from, to}: {readonly from: number; readonly to: number},
  context: Context,
  options: RowOptions & {readonly first: boolean; readonly last: boolean}
): Box {
  const style = styleOf(context, options.style)
  const {y} = context.job.theme.spacing.cell
  const top = options.first ? y : 0
  const rule = options.last ? options.rule : {height: 0, colour: options.rule.colour}
  const height = top + (to - from) * style.leading + (options.last ? y : 0) + rule.height
  const baseline = baselineOf(context, style)
  const ops = cells.flatMap((cell): readonly Op[] => [
    ...(options.first ? [{kind: 'enter', tag: cell.tag} as const] : []),
    ...cell.lines.slice(from, to).map((line, index) => ({
      kind: 'text' as const,
      line,
      x: cell.column.x + shift(cell.column, line),
      baseline: top + index * style.leading + baseline,
      tag: cell.tag
    }))
  ])
  const notes = cells.flatMap((cell) => cell.notes.slice(from, to).flat())
  const under =
    rule.height > 0 ? [bar(context, height - rule.height, rule.height, rule.colour)] : []
  return box(height, {ops: [...ops, ...under], notes, containers: context.containers})
}

function shift({align, width}: Column, line: Line): number {
  if (align === 'right') return width - line.width
  return align === 'center' ? (width - line.width) / 2 : 0
}
