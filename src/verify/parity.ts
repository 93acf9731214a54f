import type {Format} from '../model/node.ts'
import type {Origin} from '../model/origin.ts'
import {placeOf} from '../model/origin.ts'
import {type Aspect, aspects, type Fault} from './compare/fault.ts'
import type {Comparison} from './compare/index.ts'
import {wordsIn} from './compare/shape.ts'
import type {Expected, ExpectedLine, LeftOut, Unit} from './expected/expected.ts'
import {kindNames} from './kinds.ts'

/** What became of one block of a report in one file. */
export interface BlockParity {
  /** `degraded` is shown in the nearest way that the format has; `wrong` is not as it should be. */
  readonly verdict: 'kept' | 'degraded' | 'left out' | 'wrong'
  /** What the block is, in words: `paragraph`, `item of a list`. */
  readonly kind: string
  /** How it is degraded, what is wrong, or which line of which template left it out. */
  readonly how: readonly string[]
  readonly origin: Origin
  /** Its first words. */
  readonly words: string
}

/** How many there are of something, and what became of them. */
export interface Count {
  /** In the report, but for what its template leaves out of this format. */
  readonly expected: number
  /** Found, as it should be or degraded. */
  readonly found: number
  /** Of those found, shown in the nearest way that the format has. */
  readonly degraded: number
  /** Left out by the template. */
  readonly leftOut: number
}

/** What is the same in a report and in one finished file of it. */
export interface Parity {
  readonly format: Format
  readonly template: string
  readonly counts: Readonly<Record<Aspect, Count>>
  /** Every block of the report, in its order; those that are left out last. */
  readonly blocks: readonly BlockParity[]
  /** All that is not as it should be. */
  readonly faults: readonly Fault[]
}

export function parityOf(
  expected: Expected,
  {faults}: Pick<Comparison, 'faults'>,
  about: {readonly format: Format; readonly template: string}
): Parity {
  const lines = [...expected.lines, ...expected.notes.flatMap((it) => it.lines)]
  return {
    ...about,
    counts: countsOf(expected, lines, faults),
    blocks: [...shownBlocks(lines, faults), ...expected.leftOut.map(leftOutBlock)],
    faults
  }
}

/** Of a file that cannot be read nothing is found, and there is one reason. */
export function unreadableOf(
  expected: Expected,
  reason: string,
  about: Parameters<typeof parityOf>[2]
): Parity {
  const {counts, blocks, ...rest} = parityOf(expected, {faults: []}, about)
  const lost = aspects.map((aspect) => [aspect, {...counts[aspect], found: 0}] as const)
  return {
    ...rest,
    counts: {...counts, ...Object.fromEntries(lost)},
    blocks: blocks.map((it) =>
      it.verdict === 'left out' ? it : {...it, verdict: 'wrong', how: ['the file cannot be read']}
    ),
    faults: [{aspect: 'words', what: reason}]
  }
}

function shownBlocks(lines: readonly ExpectedLine[], faults: readonly Fault[]) {
  const words = new Map<Unit, string>()
  for (const it of lines) if (!words.has(it.unit)) words.set(it.unit, excerptOf(it))
  const wrong = new Map<Unit, string[]>()
  for (const {unit, what} of faults) {
    if (unit === undefined) continue
    wrong.set(unit, [...(wrong.get(unit) ?? []), what])
  }
  return [...words].map(([unit, text]): BlockParity => {
    const {kind, origin, degraded} = unit
    const how = wrong.get(unit) ?? degraded
    const verdict = wrong.has(unit) ? 'wrong' : degraded.length > 0 ? 'degraded' : 'kept'
    return {verdict, kind: kindNames[kind], how, origin, words: text}
  })
}

function leftOutBlock({unit: {kind, origin}, lines}: LeftOut): BlockParity {
  const {path, position} = placeOf(origin)
  const how = [`left out by ${path}:${position.start.line}`]
  const [first] = lines
  return {
    verdict: 'left out',
    kind: kindNames[kind],
    how,
    origin,
    words: first === undefined ? '' : excerptOf(first)
  }
}

const excerptOf = ({pieces}: ExpectedLine): string =>
  wordsIn(pieces).slice(0, 8).join(' ').slice(0, 80)

type Tally = Record<Aspect, number>

const nothing = (): Tally => ({
  words: 0,
  headings: 0,
  lists: 0,
  tables: 0,
  notes: 0,
  links: 0,
  images: 0,
  citations: 0,
  metadata: 0
})

function countsOf(
  expected: Expected,
  lines: readonly ExpectedLine[],
  faults: readonly Fault[]
): Parity['counts'] {
  const all = tallied(lines)
  all.tables = expected.grids.length
  all.notes = expected.notes.length
  all.metadata = (expected.properties === undefined ? 0 : 6) + (expected.edges?.length ?? 0)
  const degraded = tallied(lines.filter(({unit}) => unit.degraded.length > 0))
  const leftOut = tallied(expected.leftOut.flatMap((it) => it.lines))
  const wrong = wrongOf(faults)
  const count = (aspect: Aspect): Count => ({
    expected: all[aspect],
    found: Math.max(0, all[aspect] - wrong[aspect]),
    degraded: degraded[aspect],
    leftOut: leftOut[aspect]
  })
  const entries = aspects.map((aspect) => [aspect, count(aspect)] as const)
  return {...emptyCounts, ...Object.fromEntries(entries)}
}

const none: Count = {expected: 0, found: 0, degraded: 0, leftOut: 0}
const emptyCounts: Parity['counts'] = {
  words: none,
  headings: none,
  lists: none,
  tables: none,
  notes: none,
  links: none,
  images: none,
  citations: none,
  metadata: none
}

function tallied(lines: readonly ExpectedLine[]): Tally {
  const tally = nothing()
  const tables = new Set<number>()
  for (const line of lines) {
    tally.words += wordsIn(line.pieces).length
    if (line.kind === 'heading') tally.headings++
    if (line.label !== undefined && line.level !== undefined) tally.lists++
    if (line.cell !== undefined) tables.add(line.cell.table)
    let before = ''
    for (const piece of line.pieces) {
      if (piece.kind === 'picture') tally.images++
      if (piece.kind === 'call') tally.notes++
      if (piece.kind !== 'words') continue
      const url = piece.link?.url ?? ''
      const isCitation = /^¶\d+$/.test(piece.text) && piece.face === '*'
      if (isCitation) tally.citations++
      else if (url !== '' && url !== before) tally.links++
      before = url
    }
  }
  tally.tables = tables.size
  return tally
}

/** How many of each are not as they should be; what was lost with a whole line counts with it. */
function wrongOf(faults: readonly Fault[]): Tally {
  const wrong = nothing()
  const tables = new Set<number | undefined>()
  for (const {aspect, count, line, unit} of faults) {
    const table = line?.cell?.table
    if (aspect === 'tables' || (table !== undefined && unit?.kind === 'table')) tables.add(table)
    if (aspect === 'tables') continue
    wrong[aspect] += count ?? 1
    if (aspect !== 'words' && count !== undefined) wrong.words += count
  }
  wrong.tables = tables.size
  return wrong
}

/** The share of what is found of all that there should be, from 0 to 1. */
export function shareOf(counts: Parity['counts'], of: readonly Aspect[] = aspects): number {
  const sum = (key: 'expected' | 'found') => of.reduce((all, it) => all + counts[it][key], 0)
  const expected = sum('expected')
  return expected === 0 ? 1 : sum('found') / expected
}
