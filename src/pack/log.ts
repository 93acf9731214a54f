import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf, type Tell} from '../diagnostics/message.ts'
import {strictRules} from '../diagnostics/rules.ts'

/** What was said, in order. The same thing said twice is said once: three outputs share a source. */
export interface Log {
  readonly tell: Tell
  readonly messages: readonly VFileMessage[]
  readonly hasErrors: () => boolean
}

/** In a strict log, what keeps somebody from reading a document is an error. */
export function openLog(strict = false): Log {
  const messages = new Map<string, VFileMessage>()
  const values = () => [...messages.values()]
  return {
    tell: (it) => {
      const key = JSON.stringify([ruleOf(it), it.file, it.line, it.column, it.reason])
      if (strict && strictRules.has(ruleOf(it))) it.fatal = true
      if (!messages.has(key)) messages.set(key, it)
    },
    get messages() {
      return values()
    },
    hasErrors: () => values().some((it) => severityOf(it) === 'error')
  }
}
