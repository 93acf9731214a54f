import type {Point, Position, TemplateOrigin} from '../model/origin.ts'

/** A template or a part of one, as read. */
export interface TemplateText {
  readonly path: string
  readonly text: string
}

interface LoosePoint {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** What mdast says of a node's place. */
export type LoosePosition = {readonly start: LoosePoint; readonly end: LoosePoint} | undefined

/** Place of an mdast node in the file at `path`. */
export function originOf(path: string, position: LoosePosition): TemplateOrigin {
  const start = position?.start ?? {line: 1, column: 1, offset: 0}
  const end = position?.end ?? start
  return {from: 'template', path, position: {start: exact(start), end: exact(end)}}
}

/** Place of `length` characters of `text` from `index` on. */
export function originWithin(file: TemplateText, index: number, length: number): TemplateOrigin {
  const position: Position = {
    start: pointAt(file.text, index),
    end: pointAt(file.text, index + length)
  }
  return {from: 'template', path: file.path, position}
}

/** Line and column of an offset; a byte order mark takes no column. */
function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n?|\n/)
  const last = lines.at(-1) ?? ''
  const marked = lines.length === 1 && last.startsWith('\uFEFF')
  return {line: lines.length, column: last.length + (marked ? 0 : 1), offset}
}

const exact = ({line, column, offset = 0}: LoosePoint): Point => ({line, column, offset})
