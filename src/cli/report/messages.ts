import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import type {Severity} from '../../diagnostics/rules.ts'
import type {Run} from './run.ts'

/** Everything that was said in a run, each thing once: sources share templates, and so messages. */
export function messagesOf({messages, sources}: Run): readonly VFileMessage[] {
  const all = [...messages, ...sources.flatMap((it) => it.messages)]
  return [...new Map(all.map((it) => [keyOf(it), it])).values()]
}

/** The same for two messages that say the same of the same place. */
export const keyOf = (it: VFileMessage): string =>
  JSON.stringify([ruleOf(it), it.file, it.line, it.column, it.reason])

/** How many are errors, warnings and infos. */
export function countsOf(messages: readonly VFileMessage[]): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const it of messages) counts[severityOf(it)] += 1
  return counts
}

/** Where a message points, from 1 on, with what is known of the end. Columns are UTF-16 units. */
export function regionOf({place, line, column}: VFileMessage) {
  if (place !== undefined && 'start' in place) {
    const {start, end} = place
    return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  }
  return {...(line !== undefined && {line}), ...(column !== undefined && {column})}
}
