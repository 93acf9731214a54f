import type {VFileMessage} from 'vfile-message'
import {readText} from '../../io/read-text.ts'
import {codeFrame, linesOf} from '../frame.ts'
import {visible} from '../visible.ts'
import {regionOf} from './messages.ts'

/** Gives the lines around the place of a message; none where it has no place, or its file is gone. */
export type Frames = (it: VFileMessage, columns?: number) => Promise<readonly string[]>

/** Messages of one file come together, so its lines are kept until another is asked for. */
export function openFrames(root: string): Frames {
  let kept: {readonly file: string; readonly lines: readonly string[] | undefined} | undefined
  return async (it, columns) => {
    const {line, column, endLine, endColumn} = regionOf(it)
    if (line === undefined || column === undefined || it.file === undefined) return []
    if (kept?.file !== it.file) {
      const read = await readText(it.file, root)
      kept = {file: it.file, lines: read.ok ? linesOf(read.text) : undefined}
    }
    if (kept.lines === undefined) return []
    const span = {
      line,
      column,
      ...(endLine === line && endColumn !== undefined && {end: endColumn})
    }
    return codeFrame(kept.lines, span, columns).split('\n')
  }
}

/** What was expected, if the reason does not say so, and what to do. */
export function adviceOf({expected = [], reason, note}: VFileMessage): readonly string[] {
  const unsaid = expected.filter((name) => !reason.includes(name))
  return [
    ...(unsaid.length === 0 ? [] : [`expected: ${visible(unsaid.join(', '))}`]),
    ...(note === undefined ? [] : [`note: ${visible(note)}`])
  ]
}
