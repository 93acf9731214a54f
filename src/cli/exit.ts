import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../diagnostics/message.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {exitCodes} from './exit-codes.ts'

const io: readonly RuleId[] = [
  'read/not-found',
  'read/is-directory',
  'read/failed',
  'read/outside',
  'write/failed',
  'write/exists',
  'pack/mistake'
]
const usage: readonly RuleId[] = [
  'pack/unknown-template',
  'pack/manifest',
  'pack/base',
  'pack/no-packs',
  'pack/file-name',
  'theme/unknown',
  'config/invalid',
  'config/several',
  'config/code'
]

/** A finished document that is not what it should be, though nothing is wrong with what it was made from. */
const unmet: ReadonlySet<string> = new Set<RuleId>([
  'template/over-budget',
  'verify/differs',
  'verify/altered',
  'verify/degraded'
])

/** Exit code for what was said: reading and writing before settings, settings before content. */
export function exitCodeOf(messages: readonly VFileMessage[]): number {
  const errors = messages.filter((it) => severityOf(it) === 'error').map(ruleOf)
  const anyOf = (rules: readonly string[]) => errors.some((it) => rules.includes(it))
  if (anyOf(io)) return exitCodes.io
  if (anyOf(usage)) return exitCodes.usage
  if (errors.some((it) => !unmet.has(it))) return exitCodes.content
  return errors.length > 0 ? exitCodes.unmet : exitCodes.done
}
