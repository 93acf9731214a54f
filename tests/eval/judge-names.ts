import type {Facts, Passage, PersonFact} from '../../src/model/fact.ts'
import {type NamedGold, overlap, type PersonGold, type Span} from './gold.ts'
import {type Finer, type Judged, recall, spanOf, type Verdict, wrongRole} from './verdict.ts'

/**
 * A person fact is right if its passage overlaps the name of a labelled person and holds their last
 * name, all its mentions are mentions of that same person, and no fact before it is that person: who
 * is listed twice is a wrong item. A role counts apart, as `roles`; for the rule's own share a wrong
 * role makes the fact wrong. `mentions` are by overlap.
 */
export function judgePeople(facts: Facts, golds: readonly PersonGold[], strict: boolean): Judged {
  const seen = new Set<PersonGold>()
  const roles = {right: 0, of: 0, found: 0, required: golds.filter(isRoleRequired).length}
  const verdicts = facts.person.map((fact): Verdict => {
    const gold = golds.find((it) => it.mentions.some((at) => overlap(at, spanOf(fact.passage))))
    const fault = gold === undefined ? 'is none' : personFault(fact, gold, seen, strict)
    if (gold !== undefined && fault === '') seen.add(gold)
    const role = gold === undefined ? '' : roleFault(fact, gold)
    if (fact.role !== undefined) {
      roles.of += 1
      if (gold !== undefined && fault === '' && role === '') {
        roles.right += 1
        if (isRoleRequired(gold)) roles.found += 1
      }
    }
    return {
      kind: 'person',
      rule: fact.rule,
      words:
        fact.role === undefined ? fact.passage.text : `${fact.passage.text} [${fact.role.text}]`,
      fault: fault === '' ? role : fault,
      exact: gold?.words === fact.passage.text
    }
  })
  const mentions = mentionsOf(
    facts.person.flatMap((it) => it.mentions),
    golds
  )
  return {
    kind: 'person',
    verdicts,
    ...recall(golds, (it) => seen.has(it)),
    finer: {mentions, roles}
  }
}

const isRoleRequired = ({need, roles}: PersonGold) => need === 'required' && roles.length > 0

function personFault(
  {passage, mentions}: PersonFact,
  gold: PersonGold,
  seen: ReadonlySet<PersonGold>,
  strict: boolean
): string {
  const last = gold.words.split(' ').at(-1) ?? ''
  if (!passage.text.includes(last)) return `lacks ${last}`
  if (strict && passage.text !== gold.words) return `expected ${gold.words}`
  const other = mentions.find((it) => !gold.mentions.some((at) => overlap(at, spanOf(it))))
  if (other !== undefined) return `"${other.text}" at ${spanOf(other).start} is not ${gold.words}`
  return seen.has(gold) ? 'is listed twice' : ''
}

const bare = (words: string) => words.replace(/^(?:the|a|an)\s+/i, '')
const plain = (words: string) => bare(words).toLowerCase()

function roleFault({role}: PersonFact, gold: PersonGold): string {
  if (role === undefined) return ''
  const words = plain(role.text)
  const right = gold.roles.some((it) => plain(it).includes(words) || words.includes(plain(it)))
  return right ? '' : `${wrongRole}expected ${JSON.stringify(gold.roles)}`
}

/**
 * An organisation or place is right if its passage overlaps a labelled one of either kind, since
 * countries act as both. A fact whose words only overlap an acceptable item is right, too.
 * Labels of our own say which of the two is meant, unless they say that either will do.
 */
export function judgeNamed(
  kind: 'organisation' | 'place',
  facts: Facts,
  golds: readonly NamedGold[],
  strict: boolean
): Judged {
  const lists = kind === 'place' ? facts.place : facts.organisation
  const both = [...facts.place, ...facts.organisation].flatMap((it) => it.mentions)
  const verdicts = lists.map(({rule, passage}): Verdict => {
    const near = golds.filter((it) => it.mentions.some((at) => overlap(at, spanOf(passage))))
    const exact = near.some((it) => bare(it.words) === bare(passage.text))
    const [first] = near
    const inexact = strict && !exact ? `expected ${first?.words}` : ''
    const fault = first === undefined ? `is no ${kind}` : inexact
    return {kind, rule, words: passage.text, fault, exact}
  })
  const mine = golds.filter((it) => !it.either)
  const found = (gold: NamedGold) =>
    gold.mentions.some((at) => both.some((it) => overlap(at, spanOf(it))))
  const mentions = mentionsOf(
    lists.flatMap((it) => it.mentions),
    golds,
    mine,
    both
  )
  return {kind, verdicts, ...recall(mine, found), finer: {mentions}}
}

interface Mentioned {
  readonly mentions: readonly Span[]
  readonly need: string
}

/** `shown` may be any of `golds`; of those of `mine` that are required, `found` must hold each. */
function mentionsOf(
  shown: readonly Passage[],
  golds: readonly Mentioned[],
  mine = golds,
  found = shown
): Finer {
  const all = golds.flatMap((it) => it.mentions)
  const required = mine.filter((it) => it.need === 'required').flatMap((it) => it.mentions)
  const spans = found.map(spanOf)
  const right = shown.filter((it) => all.some((at) => overlap(at, spanOf(it))))
  return {
    right: right.length,
    of: shown.length,
    found: required.filter((at) => spans.some((it) => overlap(at, it))).length,
    required: required.length
  }
}
