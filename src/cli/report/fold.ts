import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import {counted} from '../counted.ts'
import {visibleLine} from '../visible.ts'
import {fitted} from './fit.ts'

/** Messages of a rule that are shown in full; those after them are told more shortly. */
export const mostInFull = 3
/** As many as this are not worth folding: the lines that say where they are take as much room. */
const few = 2
const mostFiles = 5
const mostLines = 8
const indent = '    '

/**
 * What was left out of one rule: how many, and where. Few enough to be shown in a line each are given
 * back as they are.
 */
export function folded(
  messages: readonly VFileMessage[],
  headOf: (it: VFileMessage) => readonly string[],
  columns?: number
): readonly string[] {
  const [first] = messages
  if (first === undefined || messages.length <= few) return messages.flatMap(headOf)
  return foldLines(first, messages).flatMap((it, at) =>
    at === 0
      ? fitted([{text: it}], columns, indent)
      : fitted([{text: it}], columns, indent + indent, indent)
  )
}

function foldLines(first: VFileMessage, messages: readonly VFileMessage[]): readonly string[] {
  const files = new Map<string, Set<number>>()
  for (const {file = '', line} of messages) {
    const lines = files.get(file) ?? new Set()
    files.set(file, line === undefined ? lines : lines.add(line))
  }
  const what = counted(messages.length, `more ${severityOf(first)}`)
  const all = '--verbose shows all'
  const listed = [...files]
    .slice(0, mostFiles)
    .map(([file, lines]) => `${visibleLine(file)}${linesText([...lines])}`)
  if (files.size === 1) return [`and ${what} of ${ruleOf(first)} in ${listed.join()}; ${all}`]
  const more = files.size - listed.length
  return [
    `and ${what} of ${ruleOf(first)} in ${files.size} files; ${all}`,
    ...listed,
    ...(more > 0 ? [`and ${counted(more, 'more file')}`] : [])
  ]
}

/** `, lines 4, 9, 12 and 20 more`. */
function linesText(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const ordered = lines.toSorted((a, b) => a - b)
  const shown = ordered.slice(0, mostLines)
  const more = ordered.length - shown.length
  const rest = more > 0 ? ` and ${more} more` : ''
  return `, ${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${rest}`
}
