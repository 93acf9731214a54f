import type {Point, Position} from '../model/origin.ts'

/** A line of a text: offsets of its first character and of its line ending. */
export interface Line {
  readonly start: number
  readonly end: number
}

const ending = /\r\n|\r|\n/g

/** The lines of a text. One that ends with a line ending has no empty line after it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const {0: found, index} of text.matchAll(ending)) {
    lines.push({start, end: index})
    start = index + found.length
  }
  if (start < text.length) lines.push({start, end: text.length})
  return lines
}

/** Makes a function from an offset in `text` to its point. A byte order mark has no column. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(ending)].map((it) => it.index + it[0].length)]
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  return (offset) => {
    const line = lastAtMost(starts, offset)
    const column = offset - (starts[line] ?? 0) - (line === 0 ? mark : 0)
    return {line: line + 1, column: Math.max(column, 0) + 1, offset}
  }
}

/** Index of the last of the ascending `numbers` that is not above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle
  }
  return low
}

/** A position moved to a file in which the text it counts in starts at `start`, first in its line. */
export function moved({start: from, end: to}: Position, start: Point): Position {
  const move = ({line, column, offset}: Point): Point => ({
    line: line + start.line - 1,
    column,
    offset: offset + start.offset
  })
  return {start: move(from), end: move(to)}
}
