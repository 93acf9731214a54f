import {largest} from '../../../numbers.ts'
import {bar} from '../blocks/measure-head.ts'
import {baselineOf} from '../blocks/paragraph.ts'
import {type Box, box, type Divided, type NoteLayout, type Op} from '../box.ts'
import type {Context} from '../context.ts'
import {type DecimalEdges, shiftOf} from './align.ts'
import type {Column} from './columns.ts'
import {linesThatFit} from './divide.ts'
import type {SetCell, SetLine, SetRow} from './set-row.ts'

/** What is the same for all rows of a head or a body. */
export interface RowSetting {
  readonly context: Context
  readonly columns: readonly Column[]
  readonly edges: DecimalEdges
  readonly rule: {readonly height: number; readonly colour: string}
  /** Whether cells end on one line, as those of a head do, rather than begin on one. */
  readonly fromBelow: boolean
}

/** Of a page, how tall a row must be to be divided. */
const tall = 1 / 3

/** A row as a box; a tall one may be divided between lines, each cell going on where it broke. */
export const rowBox = (row: SetRow, setting: RowSetting): Box =>
  restBox(
    row,
    row.cells.map(() => 0),
    setting
  )

/** From which line of each cell on, or up to which. */
type Lines = readonly number[]

/** The rest of a row, `from` its lines on. */
function restBox(row: SetRow, from: Lines, setting: RowSetting): Box {
  const {context, rule} = setting
  const {containers, job} = context
  const {y} = job.theme.spacing.cell
  const to = row.cells.map((cell) => cell.lines.length)
  const inner = Math.max(row.style.leading, heightOf(row, from, to))
  const height = y + inner + y + rule.height
  const under = bar(context, height - rule.height, rule.height, rule.colour)
  if (height <= job.pageHeight * tall) return whole()
  const divide = (room: number) => divided(row, from, room - y, setting)
  // What no page holds is never painted whole: it is divided, page by page.
  return height > 2 * job.pageHeight ? box(height, {containers, divide}) : {...whole(), divide}

  function whole(): Box {
    const {ops, notes} = paintOf(row, {from, to, inner}, setting)
    return box(height, {ops: [...ops, under], notes, containers})
  }
}

function divided(row: SetRow, from: Lines, room: number, setting: RowSetting): Divided | undefined {
  const {containers, job} = setting.context
  const {y} = job.theme.spacing.cell
  const to = linesThatFit(row, from, room, room + y > job.pageHeight / 2)
  if (to === undefined) return undefined
  const inner = heightOf(row, from, to)
  const first = box(y + inner, {...paintOf(row, {from, to, inner}, setting), containers})
  return {first, rest: restBox(row, to, setting)}
}

/** Height of some lines of each cell. */
const heightOf = (row: SetRow, from: Lines, to: Lines): number =>
  largest(
    row.cells.map((cell, index) =>
      heightBetween(cell, from[index] ?? 0, to[index] ?? 0, row.style.leading)
    )
  )

function heightBetween({lines}: SetCell, from: number, to: number, leading: number): number {
  const [first, last] = [lines[from], lines[to - 1]]
  return first === undefined || last === undefined || to <= from ? 0 : last.y + leading - first.y
}

interface Part {
  readonly from: Lines
  readonly to: Lines
  /** Height of all its lines; points. */
  readonly inner: number
}

/** Paint and notes of some lines of each cell. */
function paintOf(row: SetRow, part: Part, setting: RowSetting): Pick<Box, 'ops' | 'notes'> {
  const {context, columns, edges, fromBelow} = setting
  const {leading} = row.style
  const baseline = context.job.theme.spacing.cell.y + baselineOf(context, row.style)
  const ops: Op[] = []
  const notes: NoteLayout[] = []
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index]
    const from = part.from[index] ?? 0
    const to = part.to[index] ?? 0
    if (column === undefined) continue
    if (from === 0) ops.push({kind: 'enter', tag: cell.tag})
    const lift = fromBelow ? part.inner - heightBetween(cell, from, to, leading) : 0
    const top = baseline + lift - (cell.lines[from]?.y ?? 0)
    for (const it of cell.lines.slice(from, to)) {
      const x =
        column.x + shiftOf(it, cell, column, {edge: edges[index], direction: context.direction})
      ops.push(...markerOf(it, column, top))
      ops.push({kind: 'text', line: it.line, x, baseline: top + it.y, tag: it.tag})
      notes.push(...it.notes)
    }
  }
  return {ops, notes}
}

function markerOf({marker, y}: SetLine, column: Column, top: number): readonly Op[] {
  if (marker === undefined) return []
  const {line, x, tag} = marker
  return [{kind: 'text', line, x: column.x + x, baseline: top + y, tag}]
}
