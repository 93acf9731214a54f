import type {TextStyle} from '../../../../theme/theme.ts'
import {notesOf} from '../blocks/notes.ts'
import type {NoteLayout} from '../box.ts'
import type {Context} from '../context.ts'
import type {Line} from '../lines/line.ts'
import {tellOverrun} from '../lines/overrun.ts'
import {setLines} from '../lines/set-lines.ts'
import type {Tag} from '../tag.ts'
import type {Column} from './columns.ts'
import {type FigureWidths, figureOf} from './figure.ts'
import {hyphenationFor} from './hyphenation.ts'
import type {TextCell, TextRow} from './rows.ts'
import type {Marker} from './stretches.ts'

/** A line of a cell. `x` from the left edge of the column, `y` from the top of the cell; points. */
export interface SetLine {
  readonly line: Line
  readonly x: number
  readonly y: number
  readonly tag: Tag
  readonly marker?: Marker
  readonly notes: readonly NoteLayout[]
}

export interface SetCell {
  readonly tag: Tag
  readonly lines: readonly SetLine[]
  /** Where it is one figure of a column of figures. */
  readonly figure?: FigureWidths
}

export interface SetRow {
  readonly cells: readonly SetCell[]
  readonly style: TextStyle
}

/** Breaks the words of a row into lines as wide as its columns. */
export function setRow(row: TextRow, columns: readonly Column[], context: Context): SetRow {
  return {
    style: row.style,
    cells: row.cells.map((cell, index): SetCell => {
      const column = columns[index]
      return column === undefined ? {tag: cell.tag, lines: []} : setCell(cell, column, row, context)
    })
  }
}

function setCell(
  {tag, stretches}: TextCell,
  column: Column,
  row: TextRow,
  context: Context
): SetCell {
  const {leading} = row.style
  const between = context.job.theme.spacing.listItem / 2
  const lines: SetLine[] = []
  let y = 0
  for (const {words, indent, marker, tag: own} of stretches) {
    if (marker !== undefined && y > 0) y += between
    const width = Math.max(1, column.width - indent)
    const set = setLines(words.texts, {
      measure: width + 0.01,
      justify: false,
      direction: context.direction,
      hyphenate: hyphenationFor(row.style, width, context.job),
      undivided: words
    })
    tellOverrun(set, width, row.origin, context.job)
    const shown = set.length === 0 && marker !== undefined ? [{runs: [], width: 0}] : set
    const notes = notesOf(shown, context, own)
    for (const [index, line] of shown.entries()) {
      const at = {line, x: indent, y, tag: own, notes: notes[index] ?? []}
      lines.push(index === 0 && marker !== undefined ? {...at, marker} : at)
      y += leading
    }
  }
  const [only, ...others] = lines
  const figure =
    only !== undefined && others.length === 0 && column.mark !== undefined
      ? figureOf(only.line, column.mark)
      : undefined
  return figure === undefined ? {tag, lines} : {tag, lines, figure}
}
