import type {Stated, StatedWords} from '../model/document.ts'
import type {Origin, Point, Position} from '../model/origin.ts'
import type {Yaml, YamlPath} from '../yaml/yaml.ts'
import {isDay} from './front-matter-keys.ts'
import {legal} from './gate.ts'

/** Front matter as it was read, and where it stands. */
export interface FrontMatterSource {
  readonly text: string
  readonly start: Point
  readonly yaml: Yaml
  readonly values: ReadonlyMap<string, unknown>
  readonly originOf: (position: Position) => Origin
}

/** The top keys of a mapping, also those that a plain object has by nature. */
export const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** A scalar as its author wrote it, on one line, with its place; none where it is empty. */
export function stated(
  value: unknown,
  path: YamlPath,
  source: FrontMatterSource
): readonly Stated[] {
  const position = source.yaml.placeOf(path)
  const text = legal(typeof value === 'string' ? value : rawOf(position, source))
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? [] : [{text, origin: source.originOf(position)}]
}

/** As {@link stated}, with its day where it is one. What is quoted or folded comes from its place. */
export function statedWords(
  value: unknown,
  path: YamlPath,
  source: FrontMatterSource
): readonly StatedWords[] {
  const exact = rawOf(source.yaml.placeOf(path), source)
  return stated(value, path, source).map(({text, origin}) => {
    const from = text === exact ? origin : derivedFrom(origin)
    const day = isDay(text) ? {iso: text} : {}
    return {text, origin, children: [{type: 'text', value: text, origin: from}], ...day}
  })
}

const rawOf = ({start, end}: Position, source: FrontMatterSource): string =>
  source.text.slice(start.offset - source.start.offset, end.offset - source.start.offset)

const derivedFrom = (origin: Origin): Origin =>
  origin.from === 'source'
    ? {from: 'derived', by: 'parse/front-matter', evidence: [origin]}
    : origin
