import type {Origin, Position} from '../src/model/origin.ts'
import type {Reading} from './readers/reading.ts'

const width = 100

/**
 * Plain data as JSON that a person can read: what fits on a line stands on one, and each origin is
 * its place: `"3:1-3:9"`, `"template 2:1-2:7"`, `"compose/key-points from 3:1-3:9"`.
 */
export function printJson(value: unknown): string {
  return `${print(compact(value), '')}\n`
}

type Data = string | number | boolean | null | readonly Data[] | ReadonlyMap<string, Data>

function compact(value: unknown): Data {
  if (Array.isArray(value)) return value.map(compact)
  if (isOrigin(value)) return placeOf(value)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, it]) => it !== undefined)
    // Content last: a node is known by its kind, its place and its settings.
    const [inner, plain] = [
      entries.filter(([key]) => isContent(key)),
      entries.filter(([key]) => !isContent(key))
    ]
    return new Map(
      [...plain, ...inner].map(([key, it]) => [key === 'origin' ? 'at' : key, compact(it)])
    )
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  return null
}

const isContent = (key: string) => key === 'children' || key === 'notes'

function print(value: Data, indent: string): string {
  const line = onOneLine(value)
  if (indent.length + line.length <= width) return line
  const inner = `${indent}  `
  if (value instanceof Map) {
    const rows = [...value].map(
      ([key, it]) => `${inner}${JSON.stringify(key)}: ${print(it, inner)}`
    )
    return `{\n${rows.join(',\n')}\n${indent}}`
  }
  if (Array.isArray(value)) {
    return `[\n${value.map((it) => inner + print(it, inner)).join(',\n')}\n${indent}]`
  }
  return line
}

function onOneLine(value: Data): string {
  if (value instanceof Map) {
    return `{${[...value].map(([key, it]) => `${JSON.stringify(key)}: ${onOneLine(it)}`).join(', ')}}`
  }
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  return JSON.stringify(value)
}

const isOrigin = (value: unknown): value is Origin =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'path' in value === !('by' in value)

function placeOf(origin: Origin): string {
  switch (origin.from) {
    case 'source':
      return range(origin.position)
    case 'template':
      return `template ${range(origin.position)}`
    case 'derived':
      return `${origin.by} from ${origin.evidence.map((it) => range(it.position)).join(', ')}`
  }
}

const range = ({start, end}: Position) => `${start.line}:${start.column}-${end.line}:${end.column}`

/** What a reader found in an output, as a page that a person can compare with another. */
export function printReading(reading: Reading): string {
  const {pages, properties} = reading
  const facts = {...(pages === undefined ? {} : {pages}), ...properties}
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['file', Object.entries(facts).map(([name, value]) => `${name}: ${value}`)],
    ['words', wrapped(reading.words)],
    ['headings', reading.headings.map(({depth, text}) => `${depth} ${text}`)],
    ['contents', reading.contents],
    ['links', reading.links.map(({url, text}) => `${text} -> ${url}`)],
    ['notes', reading.notes],
    ['tables', reading.tables.flatMap((rows) => [...rows.map((row) => row.join(' | ')), ''])],
    ['images', reading.images]
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `${name}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
    .join('\n')
}

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
