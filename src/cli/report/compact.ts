import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import {visibleLine} from '../visible.ts'
import {messagesOf} from './messages.ts'
import type {Report} from './run.ts'

/** A line for each message, as editors and grep know it: `note.md:3:1: warning: … [parse/html]`. */
export const compact: Report = (run) =>
  messagesOf(run)
    .map((it) => `${compactLine(it)}\n`)
    .join('')

export function compactLine(it: VFileMessage): string {
  const where = [it.file, it.line, it.column].filter((part) => part !== undefined).join(':')
  return `${visibleLine(where)}: ${severityOf(it)}: ${visibleLine(it.reason)} [${ruleOf(it)}]`
}
