import {headOf, tailOf} from './shorten.ts'
import {visible} from './visible.ts'
import {columnsOf} from './wrap.ts'

export interface Span {
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** First column after it, where it ends on the same line. */
  readonly end?: number
}

/** Most columns of a line that are shown: prose has lines as long as paragraphs. */
const widest = 100
/** Columns that are shown before a place far behind the start of its line. */
const lead = 40
/** Columns that a word at a cut may have to be left out whole. */
const longestWord = 16

/** Lines of a text, as places count them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\r\n]/)

/**
 * The lines around a place in a text, with numbers and a pointer, in at most `columns` columns:
 * `> 2 | two three`. The pointer stands below the right letters also where those are wide.
 */
export function codeFrame(lines: readonly string[], span: Span, columns = widest): string {
  const numbers = [span.line - 1, span.line, span.line + 1].filter(
    (it) => it === span.line || (it > 0 && it <= lines.length)
  )
  const gutter = Math.max(...numbers.map((it) => String(it).length))
  const room = Math.max(20, Math.min(widest, columns - gutter - ' > | '.length))
  return numbers
    .flatMap((number) => {
      const text = lines[number - 1] ?? ''
      const head = `${number === span.line ? '>' : ' '} ${String(number).padStart(gutter)} |`
      if (number !== span.line)
        return [`${head} ${clipped(shown(text.slice(0, widest * 8)), room)}`.trimEnd()]
      const {line, before, marked} = pointedAt(text, span, room)
      const pointer = ' '.repeat(before) + '^'.repeat(marked)
      return [`${head} ${line}`.trimEnd(), `  ${' '.repeat(gutter)} | ${pointer}`]
    })
    .join('\n')
}

/** The part of a line around the place in it, and the columns before the place and of it. */
function pointedAt(text: string, {column, end = column}: Span, room: number) {
  const at = column - 1
  const near = widest * 8
  const before = shown(text.slice(Math.max(0, at - near), at))
  const isFar = at > near || columnsOf(before) > room - Math.min(20, room / 2)
  const start = isFar
    ? `…${fromWord(tailOf(before, Math.min(lead, Math.floor(room / 2))))}`
    : before
  const line = clipped(start + shown(text.slice(at, at + near)), room)
  const used = columnsOf(start)
  const marked = columnsOf(shown(text.slice(at, Math.min(Math.max(end - 1, at), at + near))))
  return {line, before: used, marked: Math.max(1, Math.min(marked, room - used))}
}

/** A word that was cut is left out, unless it is long. */
function fromWord(text: string): string {
  const blank = text.slice(0, longestWord).indexOf(' ')
  return blank === -1 ? text : text.slice(blank)
}

const clipped = (text: string, room: number) => {
  const head = headOf(text, room)
  return head.length === text.length ? head : `${headOf(text, room - 1)}…`
}

const shown = (text: string) => visible(text).replaceAll('\t', '  ')
