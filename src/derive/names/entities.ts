import type {AcronymFact, OrganisationFact, PlaceFact} from '../../model/fact.ts'
import {keyOf} from '../../text/gazetteer/listed.ts'
import {keyOfTokens} from '../../text/names/tokens.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'
import type {Candidate, Found} from './candidate.ts'
import {inOrder, passagesOf} from './passages.ts'

type Other = Exclude<Found, {readonly kind: 'person'}>

interface Entity {
  readonly kind: Other['kind']
  readonly rule: Other['rule']
  readonly mentions: Candidate[]
  speaks: boolean
}

/**
 * Organisations and places, each with all its mentions. `somebody` holds the words that people of
 * the text are called by.
 */
export function named(
  reading: Reading,
  candidates: readonly Candidate[],
  somebody: ReadonlySet<string>,
  acronyms: readonly AcronymFact[]
): {readonly organisation: readonly OrganisationFact[]; readonly place: readonly PlaceFact[]} {
  const entities = new Map<string, Entity>()
  const letters = lettersOf(acronyms)
  const keyIn = (it: Candidate) => letters.get(keyOfTokens(it.words)) ?? keyOfTokens(it.words)
  for (const it of candidates) {
    const {found} = it
    if (found === undefined || found.kind === 'person') continue
    if (found.kind === 'place' && found.unlessSomebody && somebody.has(keyOfTokens(it.words)))
      continue
    const key = keyIn(it)
    if (!entities.has(key))
      entities.set(key, {kind: found.kind, rule: found.rule, mentions: [], speaks: false})
  }
  const longer = longerNames(entities)
  for (const it of candidates) {
    const key = keyIn(it)
    const entity = entities.get(longer.get(key) ?? key)
    if (entity === undefined || it.words.every((word) => word.text === word.key)) continue
    entity.mentions.push(it)
    entity.speaks ||= it.speaks
  }
  const all = [...entities.values()].filter((it) => it.mentions.length > 0)
  return {
    organisation: inOrder(all.filter((it) => it.kind === 'organisation')).map((it, index) => {
      const mentions = passagesOf(reading, it.mentions)
      return completed(factOf('organisation', index, organisationRule(it), longest(mentions)), {
        mentions
      })
    }),
    place: inOrder(all.filter((it) => it.kind === 'place')).map((it, index) => {
      const mentions = passagesOf(reading, it.mentions)
      return completed(factOf('place', index, it.rule, longest(mentions)), {mentions})
    })
  }
}

/**
 * The only longer name that ends with a name found by its telling word, as `U.S. Department of Labor`
 * does with `Department of Labor`: the same body, named in short.
 */
function longerNames(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>()
  for (const [key, {kind}] of entities) {
    const words = key.split(' ')
    if (kind !== 'organisation' || words.length > longestName) continue
    for (let from = 1; from < words.length - 1; from += 1) {
      const short = words.slice(from).join(' ')
      if (entities.get(short)?.rule !== 'organisation/keyword') continue
      found.set(short, found.has(short) ? undefined : key)
    }
  }
  const certain = new Map<string, string>()
  for (const [short, long] of found) if (long !== undefined) certain.set(short, long)
  return new Map([...certain].map(([short, long]) => [short, certain.get(long) ?? long]))
}

/** In words; what is longer is no name that is used in short. */
const longestName = 10

const longest = <Words extends {readonly text: string}>([first, ...more]: readonly [
  Words,
  ...Words[]
]) => more.reduce((best, it) => (it.text.length > best.text.length ? it : best), first)

/** A telling word is weak evidence, unless the name comes again or somebody speaks for it. */
function organisationRule({rule, mentions, speaks}: Entity): Other['rule'] {
  return rule === 'organisation/keyword' && mentions.length < 2 && !speaks
    ? 'organisation/keyword-once'
    : rule
}

/** Letters by what they are short for. */
function lettersOf(acronyms: readonly AcronymFact[]): ReadonlyMap<string, string> {
  return new Map(
    acronyms.flatMap(({passage, expansion}) =>
      expansion === undefined
        ? []
        : [[keyOf(passage.text), keyOf(expansion.text.replace(/^the\s/i, ''))] as const]
    )
  )
}
