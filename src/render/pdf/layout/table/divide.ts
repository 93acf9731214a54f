import type {SetCell, SetRow} from './set-row.ts'

/** Lines that stay together at a cut, in a cell that has twice as many. */
const together = 2

/**
 * For each cell the line that a row goes on with where `room` points hold what is before it, from
 * the lines `from` on. Undefined where that would leave a line alone, unless it `must` be divided.
 */
export function linesThatFit(
  row: SetRow,
  from: readonly number[],
  room: number,
  must: boolean
): readonly number[] | undefined {
  const to = row.cells.map((cell, index) => {
    const start = from[index] ?? 0
    const fit = fitting(cell, start, room, row.style.leading)
    return start + apart(fit, cell.lines.length - start)
  })
  const left = (index: number) => (row.cells[index]?.lines.length ?? 0) - (from[index] ?? 0)
  const isLost = to.some((it, index) => {
    const taken = it - (from[index] ?? 0)
    return left(index) > 0 && taken < Math.min(together, left(index))
  })
  const isRest = to.some((it, index) => it < (row.cells[index]?.lines.length ?? 0))
  if (!isLost && isRest) return to
  return must ? someOf(row, from, to) : undefined
}

/** How many lines of a cell fit, in logarithmic time: a cell may go on for hundreds of pages. */
function fitting({lines}: SetCell, start: number, room: number, leading: number): number {
  const top = lines[start]?.y ?? 0
  let low = 0
  let high = lines.length - start
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const y = lines[start + middle - 1]?.y ?? 0
    if (y - top + leading <= room + 1e-6) low = middle
    else high = middle - 1
  }
  return low
}

/** Leaves no line alone on the other side, where there are enough of them. */
const apart = (fit: number, all: number): number =>
  all >= 2 * together && fit < all && all - fit < together ? all - together : fit

/** Goes on at any price: at least one line of what is left, and not all of it. */
function someOf(
  row: SetRow,
  from: readonly number[],
  to: readonly number[]
): readonly number[] | undefined {
  const most = Math.max(...row.cells.map((cell, index) => cell.lines.length - (from[index] ?? 0)))
  if (most < 2) return undefined
  return row.cells.map(({lines}, index) => {
    const start = from[index] ?? 0
    const wanted = Math.max(to[index] ?? 0, Math.min(start + 1, lines.length))
    const isLongest = lines.length - start === most
    return isLongest ? Math.min(wanted, lines.length - 1) : wanted
  })
}
