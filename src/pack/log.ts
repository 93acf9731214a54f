import type {VFileMessage} from 'vfile-message'
import type {Level, RuleLevels} from '../diagnostics/levels.ts'
import {ruleOf, severityOf, type Tell} from '../diagnostics/message.ts'
import {strictRules} from '../diagnostics/rules.ts'
import type {StatedLevel} from '../model/document.ts'

/** What was said, in order. The same thing said twice is said once: three outputs share a source. */
export interface Log {
  readonly tell: Tell
  readonly messages: readonly VFileMessage[]
  readonly hasErrors: () => boolean
  /** Goes by the levels that a source states for itself, for what was told already, too. */
  readonly goBy: (stated: readonly StatedLevel[]) => void
}

/**
 * In a strict log, what keeps somebody from reading a document is an error. `levels` count before
 * that, and those that a source states before these; but what is an error by `levels` stays one.
 */
export function openLog(strict = false, levels: RuleLevels = {}): Log {
  const messages = new Map<string, VFileMessage>()
  const chosen = new Map<string, Level | undefined>(Object.entries(levels))
  const values = () => [...messages.values()].flatMap((it) => atLevel(it, chosen.get(ruleOf(it))))
  return {
    tell: (it) => {
      const key = JSON.stringify([ruleOf(it), it.file, it.line, it.column, it.reason])
      if (strict && strictRules.has(ruleOf(it))) it.fatal = true
      if (!messages.has(key)) messages.set(key, it)
    },
    get messages() {
      return values()
    },
    hasErrors: () => values().some((it) => severityOf(it) === 'error'),
    goBy: (stated) => {
      for (const {rule, level} of stated) {
        if (chosen.get(rule) !== 'error') chosen.set(rule, level)
      }
    }
  }
}

const fatal = {error: true, warning: false, info: undefined} as const

function atLevel(it: VFileMessage, level: Level | undefined): readonly VFileMessage[] {
  if (level === 'off') return []
  if (level !== undefined) it.fatal = fatal[level]
  return [it]
}
