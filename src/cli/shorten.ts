import {columnsOf} from './wrap.ts'

/** UTF-16 units that are looked at for each column, so that a heap of combining marks costs nothing. */
const unitsPerColumn = 8

/** As much of the beginning of a text as fits into so many columns. */
export function headOf(text: string, columns: number): string {
  let used = 0
  let head = ''
  for (const it of text.slice(0, columns * unitsPerColumn)) {
    used += columnsOf(it)
    if (used > columns) break
    head += it
  }
  return head
}

/** As much of the end of a text as fits into so many columns. */
export function tailOf(text: string, columns: number): string {
  let used = 0
  let tail = ''
  for (const it of [...text.slice(-columns * unitsPerColumn)].reverse()) {
    used += columnsOf(it)
    if (used > columns) break
    tail = it + tail
  }
  return tail
}

/** A text in so many columns: of a longer one the middle is left out, since names differ at their ends. */
export function shortened(text: string, columns: number): string {
  if (text.length <= columns * unitsPerColumn && columnsOf(text) <= columns) return text
  if (columns < 3) return headOf('…', columns)
  const tail = Math.ceil((columns - 1) * (2 / 3))
  return `${headOf(text, columns - 1 - tail)}…${tailOf(text, tail)}`
}
