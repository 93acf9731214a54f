import {message, type Tell} from '../diagnostics/message.ts'
import type {Meta, Stated, StatedDate, StatedPerson} from '../model/document.ts'
import type {Origin, Point, Position} from '../model/origin.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml, type Yaml, type YamlPath} from '../yaml/yaml.ts'
import {isScalar, type Key, keys} from './front-matter-keys.ts'
import {legal} from './gate.ts'

/** What front matter says; apart are the title and the language, which the text may tell, too. */
export interface FrontMatter {
  readonly title?: Stated
  readonly lang?: Stated
  readonly meta: Omit<Meta, 'title' | 'lang' | 'langFrom'>
}

interface Source {
  readonly text: string
  readonly start: Point
  readonly yaml: Yaml
  readonly values: ReadonlyMap<string, unknown>
  readonly originOf: (position: Position) => Origin
}

/**
 * Reads front matter whose YAML starts at `start` of its file. What is wrong is told, and the rest
 * is used. Each value is the author's words with the place of the whole scalar, quotation marks
 * included; numbers and the like are taken as they are written, so `1.10` stays `1.10`.
 */
export function readFrontMatter(
  {text, start}: {readonly text: string; readonly start: Point},
  originOf: (position: Position) => Origin,
  tell: Tell
): FrontMatter {
  const yaml = readYaml(text, start)
  const rule = yaml.errors.length > 0 ? 'front-matter/invalid' : 'front-matter/type'
  decode(keys, yaml, {rule, keyRule: 'front-matter/unknown-key', originOf, tell})
  const source: Source = {text, start, yaml, originOf, values: entriesOf(yaml.value)}
  const all = (...names: Key[]) => names.flatMap((name) => statedIn(name, source))
  const one = (...names: Key[]) => oneOf(all(...names), names, tell)
  const title = one('title')
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
      actions: all('actions'),
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
      unknown: unknownIn(source.values)
    }
  }
}

const optional = <Name extends string>(name: Name, stated: Stated | undefined) => {
  const some: {[It in Name]?: Stated} = {}
  if (stated) some[name] = stated
  return some
}

/** The top keys of a mapping, also those that a plain object has by nature. */
const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

function unknownIn(values: ReadonlyMap<string, unknown>): Readonly<Record<string, string>> {
  const others = [...values].filter(([key]) => !Object.hasOwn(keys.shape, key))
  return Object.fromEntries(others.map(([key, value]) => [key, JSON.stringify(value)]))
}

/** What is stated under a key: nothing where the value is of the wrong kind, in a list item by item. */
function statedIn(key: Key, source: Source): readonly Stated[] {
  const value = source.values.get(key)
  if (value === undefined || value === null) return []
  const items: unknown = value
  if (!Array.isArray(items)) {
    return keys.shape[key].safeParse(value).success ? stated(value, [key], source) : []
  }
  if (!keys.shape[key].safeParse([]).success) return []
  return items.flatMap((item, index) => (isScalar(item) ? stated(item, [key, index], source) : []))
}

/** Names, each alone or with a role beside it. */
function peopleIn(source: Source): readonly StatedPerson[] {
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

function stated(value: unknown, path: YamlPath, source: Source): readonly Stated[] {
  const position = source.yaml.placeOf(path)
  const from = position.start.offset - source.start.offset
  const raw = source.text.slice(from, position.end.offset - source.start.offset)
  const text = legal(typeof value === 'string' ? value : raw)
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? [] : [{text, origin: source.originOf(position)}]
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
