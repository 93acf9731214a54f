import {extname} from 'node:path'
import {expectedOf} from '../../diagnostics/near.ts'
import {groupNames, isGroup, rulesIn} from '../../diagnostics/pages/groups.ts'
import {isRule, type RuleId, ruleIds} from '../../diagnostics/rules.ts'
import {isThere} from '../../io/is-there.ts'
import {WrongCall} from '../call.ts'

/** What `dossier explain` is asked about. */
export type Asked =
  | {readonly kind: 'source'; readonly path: string}
  | {readonly kind: 'rule'; readonly id: RuleId}
  /** Those of a group, or all. */
  | {readonly kind: 'list'; readonly ids: readonly RuleId[]}

const sourceEndings = ['.md', '.markdown', '.txt']

/**
 * Tells a source from a rule by what is written: the ending of a text, or a path that exists, is a
 * source. Throws `WrongCall` for a rule that there is not.
 */
export function askedAbout(word: string | undefined, root: string): Asked {
  if (word === undefined) return {kind: 'list', ids: ruleIds}
  if (sourceEndings.includes(extname(word).toLowerCase())) return {kind: 'source', path: word}
  if (isRule(word)) return {kind: 'rule', id: word}
  if (isGroup(word)) return {kind: 'list', ids: rulesIn(word)}
  if (isThere(word, root)) return {kind: 'source', path: word}
  throw new WrongCall(`Unexpected rule \`${word}\`, ${expectedFor(word)}`)
}

/** The rule that was meant; of one without its group, those of all groups. */
function expectedFor(word: string): string {
  const ends = ruleIds.filter((it) => it.split('/')[1] === word)
  if (ends.length > 0) return `expected ${ends.map((it) => `\`${it}\``).join(' or ')}`
  if (word.includes('/')) {
    const [group = ''] = word.split('/')
    return expectedOf(word, isGroup(group) ? rulesIn(group) : ruleIds)
  }
  return expectedOf(word, groupNames)
}
