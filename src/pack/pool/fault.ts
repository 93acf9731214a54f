import type {VFileMessage} from 'vfile-message'
import type {Limits} from '../../config/limits.ts'
import {message} from '../../diagnostics/message.ts'
import {type RuleId, rules} from '../../diagnostics/rules.ts'
import type {MadePack} from '../make-pack.ts'
import type {PlannedSource} from '../plan.ts'

/** A pack that was not made. */
export const unmade = (
  {path, folder}: PlannedSource,
  ...messages: readonly VFileMessage[]
): MadePack => ({
  result: {source: path, folder, outputs: [], written: false, messages},
  files: []
})

/** Why a thread could not make a pack: its source took more than it may, or we are mistaken. */
export function faultOf(error: unknown, {path}: PlannedSource, limits: Limits): VFileMessage {
  const [rule, reason, note] = saidOf(error, limits)
  return message(rule, reason, {from: 'file', path}, note === undefined ? {} : {note})
}

type Said = readonly [rule: RuleId, reason: string, note?: string]

function saidOf(error: unknown, {documentSeconds, documentMegabytes}: Limits): Said {
  const {name, stack = String(error)} = error instanceof Error ? error : {name: ''}
  const code = error instanceof Error && 'code' in error && error.code
  if (name === 'AbortError') {
    const reason = `Unexpected source that takes longer than ${documentSeconds} s, expected one that takes less`
    return ['pack/too-slow', reason]
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const reason = `Unexpected source that needs more than ${documentMegabytes} MB of memory, expected one that needs less`
    return ['pack/too-much-memory', reason]
  }
  const reason = 'Unexpected mistake of the program, not of the source'
  return ['pack/mistake', reason, `${rules['pack/mistake'].remedy}\n${stack}`]
}
