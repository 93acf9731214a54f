import {type Breaks, breaksOf, flag} from './breakpoints.ts'
import {type Item, infinite} from './item.ts'

/** One line: items from `start` up to but not including `end`, where the break is. */
export interface LineBreak {
  readonly start: number
  readonly end: number
}

export interface BreakOptions {
  readonly measure: number
  /** `balanced`: ragged, and the last line as long as the others, as headings are set. */
  readonly mode: 'justified' | 'ragged' | 'balanced'
}

/** A line that may be among the best: it ends at the break `at`. */
interface Node {
  readonly at: number
  readonly fitness: number
  readonly demerits: number
  /** How many lines in a row end with a hyphen, this one the last. */
  readonly hyphens: number
  readonly previous: Node | undefined
}

interface Pass {
  /** Widest ratio of a line's stretch to that of its spaces. */
  readonly tolerance: number
  /** Breaks that are not for this pass, in bits. */
  readonly skipped: number
  /** Whether whatever a line takes is taken: three hyphens in a row, or a line that is too long. */
  readonly last: boolean
}

/** Each more tolerant. Without hyphens first, as TeX does: most paragraphs need none. */
const passes: readonly Pass[] = [
  {tolerance: 0.8, skipped: flag.banned | flag.resort | flag.tied | flag.hyphen, last: false},
  {tolerance: 1.4, skipped: flag.banned | flag.resort | flag.tied, last: false},
  {tolerance: 4, skipped: flag.banned | flag.resort, last: false},
  {tolerance: Number.POSITIVE_INFINITY, skipped: flag.banned, last: true}
]

const demerits = {
  line: 10,
  /** Of two hyphens in a row; three are for the last pass only. */
  hyphens: 6000,
  fitness: 3000,
  /** A last line of hardly a word: worse than one line as tight as can be. */
  runt: 50_000,
  /** A hyphen before the last line. */
  lastHyphen: 5000,
  /** Two lines in a row that begin, or end, with one word. */
  sameWord: 1500,
  ladder: 5e10,
  overfull: 1e12
} as const

/** Of the measure, below which a last line is a runt. */
const runt = 0.13

/** Of their shrink, how much spaces give at most: past all of it only to save a line or a runt. */
const tightest = 4 / 3

/** Of the measure: so far from full, a line without spaces is hardly seen to be short. */
const unseen = 0.02

/** Badness of a line past hope: between two of these the others decide. */
const tooBad = 100_000

/**
 * Total fit of Knuth and Plass, "Breaking Paragraphs into Lines" (1981): boxes, glue, penalties,
 * fitness classes, flagged hyphens. The last pass always finds lines. Keeps one best node for each
 * fitness class and for two hyphens in a row, so that time is linear in the items.
 */
export function breakLines(items: readonly Item[], options: BreakOptions): readonly LineBreak[] {
  if (isOneLine(items, options.measure)) return [{start: 0, end: items.length - 1}]
  const breaks = breaksOf(items, options)
  let best: Node | undefined
  for (const pass of options.mode === 'balanced' ? passes.slice(-1) : passes) {
    if (best !== undefined && pass.last) break
    const end = attempt(breaks, options, pass)
    if (end === undefined) continue
    if (best === undefined || end.demerits < best.demerits) best = end
    // A more tolerant pass may do better than to leave a word alone.
    if (!endsInRunt(breaks, end, options)) break
  }
  return best === undefined ? [] : linesOf(breaks, best)
}

/** Whether the last line is hardly a word, and no first one. */
function endsInRunt({begin, end}: Breaks, {at, previous}: Node, {measure}: BreakOptions): boolean {
  if (previous?.previous === undefined) return false
  return (end[at] ?? 0) - (begin[previous.at] ?? 0) < measure * runt
}

/** Whether a paragraph fits on a line without ado, as most cells and headings do: none is better. */
export function isOneLine(items: readonly Item[], measure: number): boolean {
  const end = items.at(-1)
  if (items[0]?.kind !== 'box' || end?.kind !== 'penalty' || end.cost > -infinite) return false
  let width = 0
  for (let index = 0; index < items.length - 1; index++) {
    const item = items[index]
    if (item === undefined || (item.kind === 'penalty' && item.cost === -infinite)) return false
    if (item.kind !== 'penalty') width += item.width
    if (width > measure) return false
  }
  return true
}

/** Stretch of a line besides that of its spaces, in points: room that a ragged line may leave. */
function stretchBeside({measure, mode}: BreakOptions): number {
  if (mode === 'balanced') return measure
  return mode === 'ragged' ? Math.min(measure * 0.18, 72) : 0
}

/** Fitness classes, each with and without two hyphens in a row. */
const slots = 8

function attempt(breaks: Breaks, options: BreakOptions, pass: Pass): Node | undefined {
  const {end, begin, endStretch, beginStretch, endShrink, beginShrink, flags} = breaks
  const {measure, mode} = options
  const beside = stretchBeside(options)
  const nearlyFull = measure * 0.1
  const nodes: Node[] = [{at: 0, fitness: 1, demerits: 0, hyphens: 0, previous: undefined}]
  /** Nodes before it are too far back for any line to reach. */
  let head = 0
  const bestDemerits = new Float64Array(slots)
  const bestNode = new Int32Array(slots)
  for (let at = 1; at < breaks.count; at++) {
    const bits = flags[at] ?? 0
    if (bits & pass.skipped) continue
    const fills = (bits & flag.forced) !== 0 && mode !== 'balanced'
    const narrow = (bits & flag.narrow) !== 0
    bestDemerits.fill(Number.POSITIVE_INFINITY)
    let found = false
    const live = nodes.length
    for (let index = head; index < live; index++) {
      const from = nodes[index]
      if (from === undefined) break
      const start = from.at
      const spare = measure - (end[at] ?? 0) + (begin[start] ?? 0)
      let ratio = 0
      if (spare > 1e-6) {
        if (!fills) {
          const stretch = (endStretch[at] ?? 0) - (beginStretch[start] ?? 0) + beside
          ratio = spare / Math.max(stretch, measure * unseen)
          // Nodes stand in the order of the text: the next lines are shorter still.
          if (ratio > pass.tolerance || (narrow && spare > nearlyFull)) break
        }
      } else if (spare < -1e-6) {
        const shrink = (endShrink[at] ?? 0) - (beginShrink[start] ?? 0)
        ratio = shrink > 0 ? spare / shrink : -tooBad
        if (ratio < -tightest) {
          if (index === head) head++
          continue
        }
      }
      const hyphens = bits & flag.flagged ? from.hyphens + 1 : 0
      if (hyphens > 2 && !pass.last) continue
      const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
      const sum =
        from.demerits +
        demeritsOf(breaks, at, from, ratio, hyphens, fitness) +
        (fills && spare > measure * (1 - runt) && from.previous !== undefined ? demerits.runt : 0)
      const slot = fitness + (hyphens > 1 ? 4 : 0)
      if (sum < (bestDemerits[slot] ?? 0)) {
        bestDemerits[slot] = sum
        bestNode[slot] = index
        found = true
      }
    }
    if (!found && head < live && !(bits & flag.forced)) continue
    if (!found) {
      const nearest = nodes[live - 1]
      if (!pass.last || nearest === undefined) return undefined
      nodes.push(overfull(at, nearest))
    } else {
      for (let slot = 0; slot < slots; slot++) {
        const sum = bestDemerits[slot] ?? 0
        const from = nodes[bestNode[slot] ?? 0]
        if (sum === Number.POSITIVE_INFINITY || from === undefined) continue
        const hyphens = bits & flag.flagged ? from.hyphens + 1 : 0
        nodes.push({at, fitness: slot % 4, demerits: sum, hyphens, previous: from})
      }
    }
    // Nothing goes on from before a line that has to end, or from where a line ran over.
    if (bits & flag.forced || !found) head = live
  }
  return bestOf(nodes, head)
}

function demeritsOf(
  {cost, flags, first, last}: Breaks,
  at: number,
  from: Node,
  ratio: number,
  hyphens: number,
  fitness: number
): number {
  const badness = ratio < -1 ? 40 - 60 * ratio : Math.min(tooBad, 100 * Math.abs(ratio) ** 3)
  let sum = (demerits.line + badness + (cost[at] ?? 0)) ** 2
  if (hyphens > 1) sum += hyphens > 2 ? demerits.ladder : demerits.hyphens
  if (Math.abs(fitness - from.fitness) > 1) sum += demerits.fitness
  if (from.previous === undefined) return sum
  if ((flags[at] ?? 0) & flag.forced) {
    if (from.hyphens > 0) sum += demerits.lastHyphen
  } else if (first[at] !== undefined && first[at] === first[from.at]) sum += demerits.sameWord
  if (last[at] !== undefined && last[at] === last[from.at]) sum += demerits.sameWord
  return sum
}

const overfull = (at: number, from: Node): Node => ({
  at,
  fitness: 0,
  demerits: from.demerits + demerits.overfull,
  hyphens: 0,
  previous: from
})

function bestOf(nodes: readonly Node[], head: number): Node | undefined {
  let best: Node | undefined
  for (let index = head; index < nodes.length; index++) {
    const node = nodes[index]
    if (node !== undefined && (best === undefined || node.demerits < best.demerits)) best = node
  }
  return best
}

function linesOf({item, next}: Breaks, end: Node): readonly LineBreak[] {
  const lines: LineBreak[] = []
  for (let node = end; node.previous !== undefined; node = node.previous) {
    lines.push({start: next[node.previous.at] ?? 0, end: item[node.at] ?? 0})
  }
  return lines.reverse()
}
