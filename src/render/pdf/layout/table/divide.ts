import {largest} from '../../../numbers.ts'
import type {SetCell, SetRow} from './set-row.ts'

/** Lines that stay together at a cut, in a cell that has twice as many. */
const together = 2

/**
 * For each cell the line that a row goes on with where `room` points hold what is before it, from
 * the lines `from` on. Undefined where that would leave a line alone, unless it `must` be divided.
 */
export function linesThatFit(
  {cells, style}: SetRow,
  from: readonly number[],
  room: number,
  must: boolean
): readonly number[] | undefined {
  const left = cells.map(({lines}, index) => lines.length - (from[index] ?? 0))
  const fit = cells.map((cell, index) => fitting(cell, from[index] ?? 0, room, style.leading))
  // All lines fit, but not what comes with them: then the longest cells go on.
  const most = largest(left)
  const isWhole = fit.every((it, index) => it === left[index])
  const taken = fit.map((it, index) => {
    const all = left[index] ?? 0
    return apart(isWhole && all === most ? it - 1 : it, all)
  })
  const isAlone = taken.some((it, index) => it < Math.min(together, left[index] ?? 0))
  if (!isAlone) return taken.map((it, index) => it + (from[index] ?? 0))
  if (!must || most < 2) return undefined
  // At any price: at least one line of what is left, and not all of it.
  return taken.map((it, index) => {
    const all = left[index] ?? 0
    return (from[index] ?? 0) + Math.max(it, Math.min(1, all === most ? all - 1 : all))
  })
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
