import type {Inline} from '../../model/node.ts'
import {runs} from '../../model/runs.ts'
import {type ColumnContent, columnWidths} from '../column-widths.ts'
import {largest, sum} from '../numbers.ts'
import {type Measure, spare} from './letters.ts'

/** Width of a character, in ems of a text face: a rough class is enough to share out columns. */
function widthOf(character: string): number {
  if (/[iljtfr.,:;'’|!()[\] ]/.test(character)) return 0.3
  if (/[mwMW@%]/.test(character)) return 0.85
  if (/[A-Z¶]/.test(character)) return 0.62
  return /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
    character
  )
    ? 1
    : 0.52
}

/** Width of the longest line of a text. */
function emsOf(text: string): number {
  let longest = 0
  let ems = 0
  for (const character of text) {
    ems = character === '\n' ? 0 : ems + widthOf(character)
    longest = Math.max(longest, ems)
  }
  return longest
}

/** What takes room in a cell: its words, and its citations, which are none; `\n` ends a line. */
export const shownText = (nodes: readonly Inline[]): string =>
  runs(nodes)
    .map((run) => {
      if (run.kind === 'text') return run.text
      if (run.kind === 'citation') return `¶${run.paragraph}`
      return run.kind === 'break' ? '\n' : ' '
    })
    .join('')

/** Width of a line of text with some room to spare, in the unit of `em`, the size of its type. */
export const widthOfLine = (text: string, em: number): number => emsOf(text) * em * 1.08

/** What columns are shared out by, in one unit. */
interface Room {
  readonly total: number
  /** Size of the type. */
  readonly em: number
  /** What a column needs beyond its words. */
  readonly padding: number
  /** Width that the figures of each column need to stand below each other. */
  readonly figures?: readonly number[]
  /** Width of the longest line of a text; about, if it is not given. */
  readonly measure?: Measure
}

type Rows = readonly (readonly string[])[]

/**
 * Widths of the columns of a table, in the unit of `total`, which is their sum exactly.
 *
 * @param rows words of every cell; each row has as many cells as there are columns
 */
export function tableWidths(rows: Rows, room: Room): readonly number[] {
  return exact(columnWidths(wishesOf(rows, room), room.total), room.total)
}

/** Whether the longest words of the columns do not fit beside each other. */
export const isCrowded = (rows: Rows, room: Room): boolean =>
  sum(wishesOf(rows, room).map((it) => it.least)) > room.total

/** About how many lines the longest cell of a row takes, `widths` being those of its columns. */
export function linesOf(
  cells: readonly string[],
  widths: readonly number[],
  room: Pick<Room, 'em' | 'padding' | 'measure'>
): number {
  const measure = measureOf(room)
  const lines = cells.map((it, column) => {
    const width = Math.max(1, (widths[column] ?? 0) - room.padding)
    return it.split('\n').reduce((sum, line) => sum + Math.ceil(measure(line) / width), 0)
  })
  return largest(lines)
}

const measureOf = ({em, measure}: Pick<Room, 'em' | 'measure'>): Measure =>
  measure ?? ((text) => widthOfLine(text, em))

/** A number with what touches it, which is not broken as a word is. */
const figure = /^[^\p{L}\d]{0,3}\d[\d.,:/'’–-]{0,20}[^\d]{0,4}$/u

function wishesOf(rows: Rows, room: Room): readonly ColumnContent[] {
  const {total, em, padding, figures = []} = room
  const measure = measureOf(room)
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  return columns.map((cells, column): ColumnContent => {
    const aligned = (figures[column] ?? 0) * spare
    const words = cells.flatMap((it) => it.split(/\s+/))
    const least = largest(words.map(measure), Math.max(em, aligned))
    const most = largest(cells.map(measure), least)
    // One endless word must not take the room of the other columns: it is broken.
    const need = Math.min(least + padding, total * 0.4)
    const numbers = words.filter((it) => figure.test(it))
    const firm = Math.min(need, largest(numbers.map(measure), aligned) + padding)
    return {least: need, most: Math.max(need, most + padding), firm}
  })
}

/** Whole numbers whose sum is `total`; the widest takes the rounding. */
function exact(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor)
  const widest = whole.indexOf(largest(whole))
  const rest = Math.round(total) - sum(whole)
  return whole.map((width, column) => (column === widest ? width + rest : width))
}
