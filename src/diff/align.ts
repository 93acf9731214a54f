import {grouped} from './grouped.ts'
import {type Step, stepsBetween} from './sequence.ts'
import type {Unit} from './units.ts'
import {wordsOf} from './words.ts'

/** One unit of each side that are the same, or were: `moved` if it stands elsewhere among the others. */
export interface Pair {
  readonly before: number
  readonly after: number
  readonly same: boolean
  readonly moved: boolean
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  /** Indices of units without a partner. */
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

/**
 * Finds for each unit the one that it was before: the same words in the same order, then the same
 * words elsewhere, then the words that are most alike.
 */
export function align(before: readonly Unit[], after: readonly Unit[]): Alignment {
  const old = before.map(keyOf)
  const now = after.map(keyOf)
  const steps = stepsBetween(old, now)
  const kept = steps.flatMap(pairsOf)
  const left = leftIn(steps)
  const moved = sameElsewhere(left, old, now)
  const pairedOld = new Set(moved.map((it) => it.before))
  const pairedNow = new Set(moved.map((it) => it.after))
  const rest: Left = {
    removed: left.removed.filter((it) => !pairedOld.has(it.at)),
    added: left.added.filter((it) => !pairedNow.has(it.at))
  }
  const alike = mostAlike(rest, before, after)
  for (const it of alike) {
    pairedOld.add(it.before)
    pairedNow.add(it.after)
  }
  return {
    pairs: [...kept, ...moved, ...alike].sort((a, b) => a.after - b.after),
    removed: rest.removed.map((it) => it.at).filter((it) => !pairedOld.has(it)),
    added: rest.added.map((it) => it.at).filter((it) => !pairedNow.has(it))
  }
}

const keyOf = ({kind, text, beside}: Unit) => JSON.stringify([kind, text, ...beside])

function pairsOf({kind, before, after, length}: Step): readonly Pair[] {
  if (kind !== 'same') return []
  return Array.from({length}, (_, index) => ({
    before: before + index,
    after: after + index,
    same: true,
    moved: false
  }))
}

/** A unit without a partner, and the gap between kept ones that it stands in. */
interface Loose {
  readonly at: number
  readonly gap: number
}

interface Left {
  readonly removed: readonly Loose[]
  readonly added: readonly Loose[]
}

function leftIn(steps: readonly Step[]): Left {
  const removed: Loose[] = []
  const added: Loose[] = []
  let gap = 0
  for (const {kind, before, after, length} of steps) {
    for (let index = 0; index < length; index++) {
      if (kind === 'removed') removed.push({at: before + index, gap})
      if (kind === 'added') added.push({at: after + index, gap})
    }
    if (kind === 'same') gap++
  }
  return {removed, added}
}

function sameElsewhere(
  {removed, added}: Left,
  old: readonly string[],
  now: readonly string[]
): readonly Pair[] {
  const free = new Map(
    [...grouped(removed, ({at}) => old[at] ?? '')].map(([key, list]) => [key, list.toReversed()])
  )
  return added.flatMap(({at}) => {
    const from = free.get(now[at] ?? '')?.pop()
    return from === undefined ? [] : [{before: from.at, after: at, same: true, moved: true}]
  })
}

interface Candidate {
  readonly from: Loose
  readonly to: Loose
  readonly score: number
}

/** What two units have in common, from 0 to 1, that makes them one: less is asked for in one place. */
const least = {near: 0.34, far: 0.6} as const
/** Words of more units than this tell nothing, and would make the search long. */
const mostUnits = 20

/** Pairs by the words that they share, the most alike first (Dice 1945). */
function mostAlike(
  {removed, added}: Left,
  before: readonly Unit[],
  after: readonly Unit[]
): readonly Pair[] {
  const bags = new Map(removed.map((it) => [it, bagOf(before[it.at])]))
  const having = indexOf(bags)
  const inGap = grouped(removed, ({gap}) => String(gap))
  const candidates: Candidate[] = []
  const places = new Map<number, number>()
  for (const to of added) {
    const bag = bagOf(after[to.at])
    const near = new Set<Loose>()
    // Where all is rewritten, what stands in the same place is the likeliest.
    const place = places.get(to.gap) ?? 0
    places.set(to.gap, place + 1)
    for (const it of (inGap.get(String(to.gap)) ?? []).slice(place, place + 2)) near.add(it)
    for (const word of bag.keys()) {
      for (const key of [word, `${to.gap} ${word}`]) {
        const list = having.get(key) ?? []
        if (list.length <= mostUnits) for (const it of list) near.add(it)
      }
    }
    for (const from of near) {
      if (before[from.at]?.kind !== after[to.at]?.kind) continue
      const score = alike(bags.get(from) ?? new Map(), bag)
      if (score >= (from.gap === to.gap ? least.near : least.far))
        candidates.push({from, to, score})
    }
  }
  const order = (it: Candidate) => it.score + (it.from.gap === it.to.gap ? 0.2 : 0)
  candidates.sort((a, b) => order(b) - order(a) || a.to.at - b.to.at || a.from.at - b.from.at)
  const taken = new Set<Loose>()
  return candidates.flatMap(({from, to}) => {
    if (taken.has(from) || taken.has(to)) return []
    taken.add(from).add(to)
    return [{before: from.at, after: to.at, same: false, moved: from.gap !== to.gap}]
  })
}

/** Units by each of their words, everywhere and in their gap. */
function indexOf(bags: ReadonlyMap<Loose, Bag>): ReadonlyMap<string, readonly Loose[]> {
  const having = new Map<string, Loose[]>()
  for (const [loose, bag] of bags) {
    for (const word of bag.keys()) {
      for (const key of [word, `${loose.gap} ${word}`]) {
        const list = having.get(key)
        if (list === undefined) having.set(key, [loose])
        else list.push(loose)
      }
    }
  }
  return having
}

type Bag = ReadonlyMap<string, number>

export function bagOf(unit: {readonly text: string} | undefined): Bag {
  const bag = new Map<string, number>()
  for (const word of wordsOf(unit?.text ?? '')) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Share of words that two bags have in common. */
export function alike(a: Bag, b: Bag): number {
  const all = size(a) + size(b)
  if (all === 0) return 0
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return (2 * shared) / all
}

const size = (bag: Bag) => [...bag.values()].reduce((sum, it) => sum + it, 0)

/** Where among the units of now those stood that are gone: behind what they were behind. */
export function placeAmong(pairs: readonly Pair[]): (before: number) => number {
  const sorted = pairs.filter((it) => !it.moved).sort((a, b) => a.before - b.before)
  return (before) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.before ?? 0) < before) low = middle + 1
      else high = middle
    }
    return (sorted[low - 1]?.after ?? -1) + 0.5
  }
}

/** Which paragraph a paragraph of now was, by the pairs that they stand in. */
export function paragraphsBefore(
  old: readonly Unit[],
  now: readonly Unit[],
  pairs: readonly Pair[]
): (paragraph: number) => number | undefined {
  const known = new Map<number | undefined, number | undefined>()
  for (const {before, after} of pairs) known.set(now[after]?.paragraph, old[before]?.paragraph)
  return (paragraph) => known.get(paragraph)
}
