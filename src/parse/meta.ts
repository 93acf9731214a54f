import {isChangeable, isLevel} from '../diagnostics/levels.ts'
import {message, type Tell} from '../diagnostics/message.ts'
import {isRule} from '../diagnostics/rules.ts'
import type {
  Meta,
  Stated,
  StatedDate,
  StatedLevel,
  StatedPerson,
  StatedWords
} from '../model/document.ts'
import type {Origin, Position} from '../model/origin.ts'
import type {FrontMatterText} from './front-matter.ts'
import {isKey, isScalar, itemKeys, type Key} from './front-matter-keys.ts'
import type {FrontMatterRules} from './front-matter-rules.ts'
import {entriesOf, type FrontMatterSource, stated, statedWords} from './stated.ts'
import {itemsIn} from './stated-items.ts'

/** What front matter says; apart are the title and the language, which the text may tell, too. */
export interface FrontMatter {
  readonly title?: Stated
  readonly lang?: Stated
  readonly meta: Omit<Meta, 'title' | 'lang' | 'langFrom'>
}

/**
 * Reads front matter. What is wrong by `rules` is told, and the rest is used. Each value is the author's words with the place of the whole scalar, quotation marks
 * included; numbers and the like are taken as they are written, so `1.10` stays `1.10`.
 */
export function readFrontMatter(
  {text, start, yaml}: FrontMatterText,
  {check, accepts}: FrontMatterRules,
  originOf: (position: Position) => Origin,
  tell: Tell
): FrontMatter {
  check(yaml, originOf, tell)
  const source: FrontMatterSource = {text, start, yaml, originOf, values: entriesOf(yaml.value)}
  const all = (...names: Key[]) => names.flatMap((name) => statedIn(name, source, accepts))
  const one = (...names: Key[]) => oneOf(all(...names), names, tell)
  const title = one('title')
  const [suspense] = suspenseIn(source)
  const rules = rulesIn(source)
  const [date] = all('date').map((it): StatedDate => ({...it, iso: it.text}))
  return {
    ...(title ? {title} : {}),
    ...optional('lang', one('lang')),
    meta: {
      ...optional('subtitle', one('subtitle')),
      authors: all('author', 'authors'),
      ...(date ? {date} : {}),
      to: all('to'),
      from: all('from'),
      cc: all('cc'),
      thru: all('thru', 'through'),
      ...(suspense ? {suspense} : {}),
      contact: all('contact'),
      ...optional('authorityLine', one('authority_line', 'authority-line')),
      signature: all('signature'),
      enclosures: all('enclosures'),
      distribution: all('distribution'),
      ...optional('subject', one('subject')),
      ...optional('ref', one('ref')),
      ...optional('marking', one('marking')),
      ...optional('status', one('status')),
      ...optional('paper', one('paper')),
      ...optional('organisation', one('organisation', 'organization')),
      ...optional('description', one('description')),
      keywords: all('keywords'),
      ...optional('bottomLine', one('bottom_line', 'bottom-line')),
      keyPoints: all('key_points', 'key-points'),
      recommendations: itemsIn('recommendations', itemKeys.recommendations, source),
      decisions: itemsIn('decisions', itemKeys.decisions, source),
      actions: itemsIn('actions', itemKeys.actions, source),
      options: itemsIn('options', itemKeys.options, source),
      risks: itemsIn('risks', itemKeys.risks, source),
      facts: {
        people: peopleIn(source),
        organisations: all('organisations', 'organizations'),
        places: all('places'),
        figures: all('figures'),
        timeline: all('timeline', 'dates'),
        statements: all('statements'),
        outlook: all('outlook'),
        acronyms: all('acronyms')
      },
      ...(rules.length > 0 && {rules}),
      unknown: unknownIn(source.values)
    }
  }
}

const optional = <Name extends string>(name: Name, stated: Stated | undefined) => {
  const some: {[It in Name]?: Stated} = {}
  if (stated) some[name] = stated
  return some
}

function unknownIn(values: ReadonlyMap<string, unknown>): Readonly<Record<string, string>> {
  const others = [...values].filter(([key]) => !isKey(key))
  return Object.fromEntries(others.map(([key, value]) => [key, JSON.stringify(value)]))
}

/** Levels of rules that may have others; reading by the schema tells the rest. */
function rulesIn(source: FrontMatterSource): readonly StatedLevel[] {
  return [...entriesOf(source.values.get('rules'))].flatMap(([rule, value]) => {
    const level = typeof value === 'string' && isLevel(value) ? value : undefined
    return level !== undefined && isRule(rule) && isChangeable(rule) ? [{rule, level}] : []
  })
}

/** What is stated under a key: nothing where the value is of the wrong kind, in a list item by item. */
function statedIn(
  key: Key,
  source: FrontMatterSource,
  accepts: FrontMatterRules['accepts']
): readonly Stated[] {
  const value = source.values.get(key)
  if (value === undefined || value === null) return []
  const items: unknown = value
  if (!Array.isArray(items)) {
    return accepts(key, value) ? stated(value, [key], source) : []
  }
  if (!accepts(key, [])) return []
  return items.flatMap((item, index) => (isScalar(item) ? stated(item, [key, index], source) : []))
}

/** Names, each alone or with a role beside it. */
function peopleIn(source: FrontMatterSource): readonly StatedPerson[] {
  const items: unknown = source.values.get('people')
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, index) => {
    const path = ['people', index]
    if (isScalar(item)) return stated(item, path, source)
    const entries = entriesOf(item)
    const one = (key: string) => {
      const value = entries.get(key)
      return isScalar(value) ? stated(value, [...path, key], source) : []
    }
    const [role] = one('role')
    return one('name').map((name) => (role === undefined ? name : {...name, role}))
  })
}

function suspenseIn(source: FrontMatterSource): readonly StatedWords[] {
  const value = source.values.get('suspense')
  return isScalar(value) ? statedWords(value, ['suspense'], source) : []
}

function oneOf(found: readonly Stated[], names: readonly Key[], tell: Tell): Stated | undefined {
  const [first, ...others] = found
  for (const {origin} of others) {
    const spellings = names.map((name) => `\`${name}\``).join(' and ')
    const reason = `Unexpected second value, expected only one of ${spellings}`
    tell(message('front-matter/type', reason, origin))
  }
  return first
}
