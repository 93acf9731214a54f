import {codeFrameColumns} from '@babel/code-frame'
import {visible} from './visible.ts'

export interface Span {
  readonly line: number
  readonly column: number
  /** First column after it, where it ends on the same line. */
  readonly end?: number
}

/** Most columns of a line that are shown: prose has lines as long as paragraphs. */
const widest = 100

/** The lines around a place in a text, with numbers and a pointer. */
export function codeFrame(text: string, {line, column, end}: Span): string {
  const first = Math.max(1, line - 1)
  const left = column > widest - 20 ? column - 40 : 0
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map((it, at) => (Math.abs(at + 1 - line) > 1 ? '' : clip(visible(it), left)))
  const to = Math.min((end ?? column) - left, widest + 1)
  const start = {line, column: column - left}
  const location = to > start.column ? {start, end: {line, column: to}} : {start}
  return codeFrameColumns(lines.join('\n'), location, {linesAbove: line - first, linesBelow: 1})
}

const clip = (line: string, left: number) =>
  line.slice(left, left + widest) + (line.length > left + widest ? '…' : '')
