import type {ExpectedLine} from '../expected/expected.ts'
import type {Line} from '../reading.ts'
import {pairsOf} from './align.ts'
import {keyOf, type Shape, shapeOf} from './shape.ts'

/** A line that was found, with its place in what was read. */
export interface FoundLine {
  readonly line: Line
  readonly shape: Shape
  readonly index: number
}

export interface Pairing {
  /** The line that was found for each that was expected. */
  readonly pairs: readonly (readonly [ExpectedLine, FoundLine])[]
  readonly lost: readonly ExpectedLine[]
  readonly added: readonly FoundLine[]
  /** Expected lines, by the index of the line that was found for them. */
  readonly at: ReadonlyMap<number, ExpectedLine>
}

/**
 * Finds for each expected line the one that was read for it: lines of the same words in order, and
 * between them those that resemble each other most.
 */
export function paired(expected: readonly ExpectedLine[], lines: readonly Line[]): Pairing {
  const shapes = new Map(expected.map((it) => [it, shapeOf(it)]))
  const keys = expected.map((it) => keyOf(shapes.get(it) ?? shapeOf(it)))
  const found = joined(lines, new Set(keys))
  const same = pairsOf(
    keys,
    found.map(({shape}) => keyOf(shape))
  )
  const pairs: (readonly [ExpectedLine, FoundLine])[] = []
  const lost: ExpectedLine[] = []
  const added: FoundLine[] = []
  let [a, b] = [0, 0]
  for (const [x, y] of [...same, [expected.length, found.length] as const]) {
    const between = likened(expected.slice(a, x), found.slice(b, y))
    pairs.push(...between.pairs)
    lost.push(...between.lost)
    added.push(...between.added)
    const [want, have] = [expected[x], found[y]]
    if (want !== undefined && have !== undefined) pairs.push([want, have])
    ;[a, b] = [x + 1, y + 1]
  }
  rescue(pairs, lost, added)
  const at = new Map(pairs.map(([want, {index}]) => [index, want]))
  return {pairs, lost, added, at}
}

/** Lists and quotations within each other that programs which read PDFs aloud go down into. */
export const deepestRead = 10

/** What stands deeper than programs go down has no place among what they read, but it is there. */
function rescue(
  pairs: (readonly [ExpectedLine, FoundLine])[],
  lost: ExpectedLine[],
  added: FoundLine[]
): void {
  const deep = lost.filter((it) => (it.nesting ?? 0) >= deepestRead)
  for (const want of deep) {
    const key = keyOf(shapeOf(want))
    const index = added.findIndex((it) => it.line.adrift === true && keyOf(it.shape) === key)
    const [have] = index < 0 ? [] : added.splice(index, 1)
    if (have === undefined) continue
    lost.splice(lost.indexOf(want), 1)
    pairs.push([want, have])
  }
}

/** Lines that show something, with those put together that a break of pages set apart. */
function joined(lines: readonly Line[], keys: ReadonlySet<string>): readonly FoundLine[] {
  const starts = [...keys]
  const found = new Map<number, FoundLine>()
  const moved = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const shape = shapeOf(line)
    if (shape.letters.length + shape.pictures.length + shape.calls.length === 0 && !line.label) {
      continue
    }
    const before = line.continues === undefined ? undefined : ownerOf(line.continues, moved, found)
    if (before !== undefined && isRest(before, shape, keys, starts)) {
      const whole = {...before.line, pieces: [...before.line.pieces, ...line.pieces]}
      found.set(before.index, {line: whole, shape: shapeOf(whole), index: before.index})
      moved.set(index, before.index)
    } else found.set(index, {line, shape, index})
  }
  return [...found.values()]
}

function ownerOf(
  index: number,
  moved: ReadonlyMap<number, number>,
  found: ReadonlyMap<number, FoundLine>
): FoundLine | undefined {
  return found.get(moved.get(index) ?? index)
}

/** Whether two lines are one that was expected, or its beginning. */
function isRest(
  {shape: before}: FoundLine,
  after: Shape,
  keys: ReadonlySet<string>,
  starts: readonly string[]
): boolean {
  const [first, whole] = [keyOf(before), keyOf(before) + keyOf(after)]
  if (keys.has(whole)) return true
  return !keys.has(first) && starts.some((it) => it.startsWith(whole))
}

/** Pairs lines of different words: in order, each with the next that has most of its words. */
function likened(expected: readonly ExpectedLine[], found: readonly FoundLine[]) {
  const pairs: (readonly [ExpectedLine, FoundLine])[] = []
  const lost: ExpectedLine[] = []
  const added: FoundLine[] = []
  let next = 0
  for (const want of expected) {
    const words = new Set(shapeOf(want).words)
    const reach = found.slice(next, next + 40)
    const best = reach
      .map((it, index) => ({index, likeness: likeness(words, it.shape.words)}))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), {index: -1, likeness: 0})
    const have = reach[best.index]
    if (have === undefined || best.likeness < 0.34) {
      lost.push(want)
      continue
    }
    added.push(...reach.slice(0, best.index))
    pairs.push([want, have])
    next += best.index + 1
  }
  added.push(...found.slice(next))
  return {pairs, lost, added}
}

/** Share of words that both have. */
function likeness(words: ReadonlySet<string>, others: readonly string[]): number {
  const both = new Set(others.filter((it) => words.has(it))).size
  return (2 * both) / (words.size + new Set(others).size || 1)
}
