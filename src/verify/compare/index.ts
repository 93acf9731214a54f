import type {Format} from '../../model/node.ts'
import {type Conventions, conventionsOf} from '../expected/conventions.ts'
import type {Expected, ExpectedLine} from '../expected/expected.ts'
import type {Line, Properties, Reading} from '../reading.ts'
import {asideFaults, edgeFaults, markingFaults} from './edges.ts'
import {type Fault, quoted} from './fault.ts'
import {type Pairing, paired} from './lines.ts'
import {faultsOf, type Sides} from './pair.ts'
import {wordsIn} from './shape.ts'

export interface Comparison {
  readonly faults: readonly Fault[]
  /** Lines that were found, each with the one that was expected. */
  readonly pairs: Pairing['pairs']
}

/** Compares what was read with what was expected, line by line, each way. */
export function compared(
  expected: Expected,
  reading: Reading,
  format: Format,
  flavour?: string
): Comparison {
  const conventions = conventionsOf(format, flavour)
  const body = paired(expected.lines, reading.lines)
  const byId = new Map<string, ExpectedLine>()
  for (const it of expected.lines) if (it.id !== undefined && !byId.has(it.id)) byId.set(it.id, it)
  const sides: Sides = {
    conventions,
    hasReference: expected.hasReference,
    leads: (url, to) => {
      if (!url.startsWith('#') || !to.startsWith('#')) return sameAddress(url, to)
      const place = reading.places.get(url.slice(1)) ?? reading.places.get(decoded(url.slice(1)))
      if (expected.blank.has(decoded(to.slice(1)))) return true
      const want = byId.get(to.slice(1)) ?? byId.get(decoded(to.slice(1)))
      return place !== undefined && want !== undefined && body.at.get(place) === want
    },
    pageOf: (url) => {
      if (reading.pages === undefined) return undefined
      const place = reading.places.get(url.replace(/^#/, ''))
      return place === undefined ? undefined : reading.lines[place]?.page
    }
  }
  const notes = noteFaults(expected, reading, sides)
  const edges =
    expected.edges === undefined || reading.edges === undefined
      ? {faults: [], rest: []}
      : expected.hasReference
        ? {faults: markingFaults(expected.edges, reading.edges), rest: []}
        : edgeFaults(expected.edges, reading.edges, saidBy(expected), reading.pages)
  return {
    pairs: [...body.pairs, ...notes.pairs],
    faults: [
      ...reading.faults.map((it): Fault => ({aspect: 'notes', what: `Unexpected file: ${it}`})),
      ...body.pairs.flatMap(([want, have]) => faultsOf(want, have, sides)),
      ...unpaired(body),
      ...gridFaults(expected, reading),
      ...notes.faults,
      ...edges.faults,
      ...asideFaults([...reading.aside, ...edges.rest], expected.aside),
      ...propertyFaults(expected.properties, reading.properties, conventions)
    ]
  }
}

/** Markings that are read before all words. */
const saidBy = ({lines}: Expected): readonly string[] =>
  lines.filter(({unit}) => unit.kind === 'marking').map(({pieces}) => wordsIn(pieces).join(' '))

const textOf = ({pieces}: Line): string =>
  pieces
    .map((it) => (it.kind === 'words' ? it.text : it.kind === 'picture' ? `[${it.alt}]` : ''))
    .join('')

/** Lines of only one side. One that is on both was moved. */
function unpaired({lost, added}: Pairing): readonly Fault[] {
  const texts = new Map(added.map((it) => [textOf(it.line).trim(), it]))
  const moved = new Set<unknown>()
  const faults = lost.map((it): Fault => {
    const other = texts.get(textOf(it).trim())
    const aspect = it.pieces.some(({kind}) => kind === 'picture')
      ? 'images'
      : it.kind === 'heading'
        ? 'headings'
        : it.cell === undefined
          ? 'words'
          : 'tables'
    if (other !== undefined && !moved.has(other)) {
      moved.add(other)
      return {
        aspect,
        unit: it.unit,
        line: it,
        what: `Unexpected place of ${quoted(textOf(it))}, expected it elsewhere`
      }
    }
    const count = wordsIn(it.pieces).length
    return {
      aspect,
      unit: it.unit,
      line: it,
      count,
      what: `Unexpected lack of ${quoted(textOf(it))}`
    }
  })
  const more = added
    .filter((it) => !moved.has(it))
    .map(
      (it): Fault => ({
        aspect: 'words',
        what: `Unexpected ${quoted(textOf(it.line))}, expected nothing that the report does not have`
      })
    )
  return [...faults, ...more]
}

function gridFaults({grids}: Expected, reading: Reading): readonly Fault[] {
  const name = (rows: readonly number[] | undefined) =>
    rows === undefined ? 'none' : `${rows.length} rows of ${[...new Set(rows)].join(' or ')} cells`
  const count = Math.max(grids.length, reading.grids.length)
  return Array.from({length: count}, (_, index) => index).flatMap((index): readonly Fault[] => {
    const [want, have] = [grids[index], reading.grids[index]]
    if (want?.join() === have?.join()) return []
    const [is, should] = [name(have), name(want)]
    const what =
      is === should
        ? `Unexpected order of rows in table ${index + 1}`
        : `Unexpected table ${index + 1}: ${is}, expected ${should}`
    return [{aspect: 'tables', what}]
  })
}

function noteFaults(expected: Expected, reading: Reading, sides: Sides) {
  const faults: Fault[] = []
  const pairs: Pairing['pairs'][number][] = []
  const [want, have] = [expected.notes, reading.notes]
  const labels = (notes: typeof have) => notes.map(({label}) => label).join(', ') || 'none'
  if (labels(want) !== labels(have)) {
    faults.push({
      aspect: 'notes',
      what: `Unexpected notes: ${labels(have)}, expected ${labels(want)}`
    })
  }
  const byLabel = new Map(have.map((it) => [it.label, it]))
  for (const note of want) {
    const found = byLabel.get(note.label)
    if (found === undefined) continue
    const pairing = paired(note.lines, found.lines)
    pairs.push(...pairing.pairs)
    const own = [
      ...pairing.pairs.flatMap(([line, it]) => faultsOf(line, it, sides)),
      ...unpaired(pairing)
    ]
    faults.push(
      ...own.map((it): Fault => ({...it, aspect: 'notes', what: `${it.what} (note ${note.label})`}))
    )
  }
  return {faults, pairs}
}

const properties = [
  ['title', 'title'],
  ['lang', 'language'],
  ['authors', 'authors'],
  ['date', 'date'],
  ['keywords', 'keywords'],
  ['description', 'description']
] as const

function propertyFaults(
  want: Properties | undefined,
  have: Properties | undefined,
  {longestProperty = Number.POSITIVE_INFINITY}: Conventions
): readonly Fault[] {
  if (want === undefined) return []
  return properties.flatMap(([key, name]): readonly Fault[] => {
    const [should, is] = [want[key], have?.[key] ?? '']
    // Without a date of its own, a document has that of `SOURCE_DATE_EPOCH`, or none.
    const isUnknown = key === 'lang' && should === 'und' && is === ''
    const isCut =
      should.length > longestProperty &&
      is.endsWith('…') &&
      is.length >= longestProperty - 1 &&
      should.replaceAll(';', ',').startsWith(is.slice(0, -1))
    if (same(should, is) || isCut || isUnknown || (key === 'date' && should === '')) return []
    return [
      {
        aspect: 'metadata',
        what: `Unexpected ${name} in the properties, ${quoted(is)}, expected ${quoted(should)}`
      }
    ]
  })
}

const same = (a: string, b: string): boolean => onOneLine(a) === onOneLine(b)

/** U+0085 is white space to Unicode and to XML, but not to `\s`. */
const onOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()

/** Two spellings of one address: what a format may not hold is written with per cents. */
const sameAddress = (a: string, b: string): boolean => spelt(a) === spelt(b)

/** An address with per cents for all that may have some, and for nothing else. */
const spelt = (url: string): string =>
  url
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/%[\da-f]{2}|[^%]+|%/gi, (it) => (/^%./.test(it) ? plainly(it) : encodeURI(it)))
    .replace(/\/$/, '')

/** `%7e` is a needless spelling of `~`, and `%c3` of `%C3`. */
function plainly(code: string): string {
  const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return /[\w.~!*'()-]/.test(letter) ? letter : code.toUpperCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
