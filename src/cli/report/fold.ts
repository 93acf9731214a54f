import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import {counted} from '../counted.ts'
import {visibleLine} from '../visible.ts'

/** Messages of a rule that are shown in full; those after them are told more shortly. */
export const mostInFull = 3
/** As many as this are not worth folding: the lines that say where they are take as much room. */
const few = 2
const mostFiles = 5
const mostLines = 8

/**
 * What was left out of one rule: how many, and where. Few enough to be shown in a line each are given
 * back as they are.
 */
export function folded(messages: readonly VFileMessage[], headOf: (it: VFileMessage) => string) {
  const [first] = messages
  if (first === undefined || messages.length <= few) return messages.map(headOf)
  const files = new Map<string, Set<number>>()
  for (const {file = '', line} of messages) {
    const lines = files.get(file) ?? new Set()
    files.set(file, line === undefined ? lines : lines.add(line))
  }
  const what = counted(messages.length, `more ${severityOf(first)}`)
  const where = files.size === 1 ? '1 file' : `${files.size} files`
  const listed = [...files].slice(0, mostFiles)
  const more = files.size - listed.length
  return [
    `and ${what} of ${ruleOf(first)} in ${where}; --verbose shows all`,
    ...listed.map(([file, lines]) => `    ${visibleLine(file)}${linesText([...lines])}`),
    ...(more > 0 ? [`    and ${counted(more, 'more file')}`] : [])
  ]
}

/** `: lines 4, 9, 12 and 20 more`. */
function linesText(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const ordered = lines.toSorted((a, b) => a - b)
  const shown = ordered.slice(0, mostLines)
  const more = ordered.length - shown.length
  const rest = more > 0 ? ` and ${more} more` : ''
  return `: ${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${rest}`
}
