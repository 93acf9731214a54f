import {anywhere, type Item, infinite} from './items.ts'

/** One line: items from `start` up to but not including `end`, where the break is. */
export interface LineBreak {
  readonly start: number
  readonly end: number
}

export interface BreakOptions {
  readonly measure: number
  /**
   * Room at the right that a ragged line may leave at no great cost, in points; absent for
   * justified text, whose spaces stretch instead.
   */
  readonly ragged?: number
}

interface Node {
  readonly position: number
  /** First item of the next line. */
  readonly start: number
  readonly fitness: number
  readonly demerits: number
  readonly hyphens: number
  readonly previous: Node | undefined
}

/** Sums up to each item, so that the width of a line is a difference. */
interface Sums {
  readonly width: Float64Array
  readonly stretch: Float64Array
  readonly shrink: Float64Array
  /** First item at or after an index that does not vanish at the start of a line. */
  readonly next: Int32Array
}

const demerits = {line: 10, hyphens: 3000, fitness: 3000, runt: 2500, overfull: 1e12} as const

/**
 * Total fit of Knuth and Plass, "Breaking Paragraphs into Lines" (1981): boxes, glue, penalties,
 * fitness classes, flagged hyphens. Three passes, each more tolerant; the last has an emergency
 * stretch and always finds lines. Keeps one best node for each fitness class, which is linear.
 */
export function breakLines(items: readonly Item[], options: BreakOptions): readonly LineBreak[] {
  const sums = sumsOf(items)
  for (const tolerance of [1.2, 4]) {
    const found = attempt(items, sums, options, tolerance, 0)
    if (found !== undefined) return found
  }
  const emergency = options.measure * 0.25
  return attempt(items, sums, options, Number.POSITIVE_INFINITY, emergency) ?? []
}

function sumsOf(items: readonly Item[]): Sums {
  const count = items.length
  const width = new Float64Array(count + 1)
  const stretch = new Float64Array(count + 1)
  const shrink = new Float64Array(count + 1)
  const next = new Int32Array(count + 1).fill(count)
  items.forEach((item, index) => {
    const glue = item.kind === 'glue'
    width[index + 1] = (width[index] ?? 0) + (item.kind === 'penalty' ? 0 : item.width)
    stretch[index + 1] = (stretch[index] ?? 0) + (glue ? item.stretch : 0)
    shrink[index + 1] = (shrink[index] ?? 0) + (glue ? item.shrink : 0)
  })
  for (let index = count - 1; index >= 0; index--) {
    const item = items[index]
    const stays = item?.kind === 'box' || (item?.kind === 'penalty' && item.cost === -infinite)
    next[index] = stays ? index : (next[index + 1] ?? count)
  }
  return {width, stretch, shrink, next}
}

function attempt(
  items: readonly Item[],
  sums: Sums,
  options: BreakOptions,
  tolerance: number,
  emergency: number
): readonly LineBreak[] | undefined {
  let active: Node[] = [first(sums)]
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined || !isLegal(item, items[index - 1])) continue
    const forced = item.kind === 'penalty' && item.cost === -infinite
    const best: (Node | undefined)[] = [undefined, undefined, undefined, undefined]
    const kept: Node[] = []
    let nearest: Node | undefined
    for (const from of active) {
      const ratio = ratioOf(items, sums, from, index, options, emergency)
      if (ratio < -1) {
        if (nearest === undefined || from.demerits < nearest.demerits) nearest = from
        continue
      }
      if (!forced) kept.push(from)
      if (ratio > tolerance || (ratio > 1 && isNarrow(items, index, options))) continue
      const node = nodeAt(item, index, from, ratio, sums, options)
      const rival = best[node.fitness]
      if (rival === undefined || node.demerits < rival.demerits) best[node.fitness] = node
    }
    const found = best.filter((node) => node !== undefined)
    if (found.length === 0 && kept.length === 0) {
      if (tolerance !== Number.POSITIVE_INFINITY || nearest === undefined) return undefined
      found.push({...overfull(index, nearest, sums)})
    }
    active = [...kept, ...found]
  }
  return trace(active, items.length - 1)
}

const first = (sums: Sums): Node => ({
  position: -1,
  start: sums.next[0] ?? 0,
  fitness: 1,
  demerits: 0,
  hyphens: 0,
  previous: undefined
})

const overfull = (index: number, from: Node, sums: Sums): Node => ({
  position: index,
  start: sums.next[index] ?? index,
  fitness: 0,
  demerits: from.demerits + demerits.overfull,
  hyphens: 0,
  previous: from
})

/**
 * Whether a break here is one of very many: between two graphemes of a long word. Then a line that
 * is far from full is not worth a node.
 */
function isNarrow(items: readonly Item[], index: number, {measure}: BreakOptions): boolean {
  const item = items[index]
  const before = items[index - 1]
  return (
    item?.kind === 'penalty' &&
    item.cost === anywhere &&
    before?.kind === 'box' &&
    before.width < measure / 20
  )
}

function isLegal(item: Item, before: Item | undefined): boolean {
  if (item.kind === 'glue') return before?.kind === 'box'
  return item.kind === 'penalty' && item.cost < infinite
}

/** How much glue must stretch (above 0) or shrink (below 0) for a line; below −1 it is too long. */
function ratioOf(
  items: readonly Item[],
  sums: Sums,
  from: Node,
  index: number,
  options: BreakOptions,
  emergency: number
): number {
  const item = items[index]
  const before = items[index - 1]
  const hyphen = item?.kind === 'penalty' ? item.width : 0
  const hangs = hyphen > 0 ? hyphen * 0.6 : before?.kind === 'box' ? before.protrusion : 0
  const between = (sum: Float64Array): number => (sum[index] ?? 0) - (sum[from.start] ?? 0)
  const spare =
    options.measure - between(sums.width) - hyphen + (options.ragged === undefined ? hangs : 0)
  if (Math.abs(spare) < 1e-6) return 0
  if (spare > 0) {
    const stretch = between(sums.stretch) + emergency + (options.ragged ?? 0)
    return stretch > 0 ? spare / stretch : infinite
  }
  const shrink = between(sums.shrink)
  return shrink > 0 ? spare / shrink : -infinite
}

function nodeAt(
  item: Item,
  index: number,
  from: Node,
  ratio: number,
  sums: Sums,
  options: BreakOptions
): Node {
  const cost = item.kind === 'penalty' ? item.cost : 0
  const badness = Math.min(infinite, 100 * Math.abs(ratio) ** 3)
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  const hyphens = item.kind === 'penalty' && item.hyphen ? from.hyphens + 1 : 0
  let sum = (demerits.line + badness + Math.max(0, cost)) ** 2
  if (hyphens > 1) sum += demerits.hyphens * hyphens ** 2
  if (Math.abs(fitness - from.fitness) > 1) sum += demerits.fitness
  if (cost === -infinite && from.previous !== undefined) {
    const width = (sums.width[index] ?? 0) - (sums.width[from.start] ?? 0)
    if (width < options.measure * 0.12) sum += demerits.runt
  }
  return {
    position: index,
    start: sums.next[index + 1] ?? index + 1,
    fitness,
    demerits: from.demerits + sum,
    hyphens,
    previous: from
  }
}

function trace(active: readonly Node[], last: number): readonly LineBreak[] | undefined {
  let best: Node | undefined
  for (const node of active) {
    if (node.position === last && (best === undefined || node.demerits < best.demerits)) best = node
  }
  if (best === undefined) return undefined
  const lines: LineBreak[] = []
  for (let node = best; node.previous !== undefined; node = node.previous) {
    lines.push({start: node.previous.start, end: node.position})
  }
  return lines.reverse()
}
