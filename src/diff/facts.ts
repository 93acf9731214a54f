import type {Fact, FactKind} from '../model/fact.ts'
import type {Position} from '../model/origin.ts'
import {type Details, detailsOf} from '../provenance/index.ts'
import {alike, bagOf} from './align.ts'
import {grouped} from './grouped.ts'

/** A fact as far as it is compared: as `pack.json` holds it. */
export interface StatedFact {
  readonly id: string
  readonly kind: FactKind
  readonly words: string
  readonly details: Details
  readonly paragraph: number
  readonly position: Position
}

export const statedFact = (fact: Fact): StatedFact => ({
  id: fact.id,
  kind: fact.kind,
  words: fact.passage.text,
  details: detailsOf(fact),
  paragraph: fact.passage.paragraph,
  position: fact.passage.origin.position
})

export type FactChange =
  | {readonly change: 'changed'; readonly before: StatedFact; readonly after: StatedFact}
  | {readonly change: 'added'; readonly after: StatedFact}
  | {readonly change: 'removed'; readonly before: StatedFact}

/** The paragraph that a paragraph was before, by its number now; undefined if it is new. */
export type ParagraphBefore = (paragraph: number) => number | undefined

/**
 * Facts that were added, removed or changed. A fact that says the same elsewhere is the same. What
 * is left is a change where the same is named, or where one kind of fact stands in a paragraph that
 * was another one before: the most alike first.
 */
export function factsChanged(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  paragraphBefore: ParagraphBefore
): readonly FactChange[] {
  const old = grouped(before, ({kind}) => kind)
  const now = grouped(after, ({kind}) => kind)
  const kinds = new Set([...old.keys(), ...now.keys()])
  return [...kinds].flatMap((kind) =>
    changedOfKind(old.get(kind) ?? [], now.get(kind) ?? [], paragraphBefore)
  )
}

function changedOfKind(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  paragraphBefore: ParagraphBefore
): readonly FactChange[] {
  const same = matched(before, after, saysOf)
  const named = matched(same.before, same.after, nameOf)
  const placed = inPlace(named.before, named.after, paragraphBefore)
  const changed = [...named.pairs, ...placed.pairs].map(
    ([old, now]): FactChange => ({change: 'changed', before: old, after: now})
  )
  const removed = placed.before.map((it): FactChange => ({change: 'removed', before: it}))
  const added = placed.after.map((it): FactChange => ({change: 'added', after: it}))
  return [...changed, ...removed, ...added].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = (it: FactChange) =>
  (it.change === 'removed' ? it.before : it.after).position.start.offset

/** Ids differ between texts, and a rank tells of the other facts. */
const shifting: ReadonlySet<string> = new Set(['means', 'rank'])

const saysOf = ({words, details}: StatedFact) =>
  JSON.stringify([plain(words), Object.entries(details).filter(([name]) => !shifting.has(name))])

/** What a fact is about, where that is a name: whoever has a new role is the same person. */
const nameOf = ({kind, words}: StatedFact) => (isName.has(kind) ? plain(words) : undefined)
const isName: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place', 'acronym'])

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

interface Matched {
  readonly pairs: readonly (readonly [StatedFact, StatedFact])[]
  readonly before: readonly StatedFact[]
  readonly after: readonly StatedFact[]
}

/** Pairs of facts with the same key, in their order; what has none is left. */
function matched(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  keyOf: (fact: StatedFact) => string | undefined
): Matched {
  const free = grouped(before, (it) => keyOf(it) ?? '')
  const next = new Map<string, number>()
  const paired = new Set<StatedFact>()
  const pairs = after.flatMap((now): readonly (readonly [StatedFact, StatedFact])[] => {
    const key = keyOf(now)
    if (key === undefined) return []
    const index = next.get(key) ?? 0
    const old = free.get(key)?.[index]
    if (old === undefined) return []
    next.set(key, index + 1)
    paired.add(old).add(now)
    return [[old, now]]
  })
  const isLeft = (it: StatedFact) => !paired.has(it)
  return {pairs, before: before.filter(isLeft), after: after.filter(isLeft)}
}

/** More facts of one kind than this in one paragraph are taken in their order. */
const mostCompared = 40

/** Pairs of facts in paragraphs that were each other, those with the most words in common first. */
function inPlace(
  before: readonly StatedFact[],
  after: readonly StatedFact[],
  paragraphBefore: ParagraphBefore
): Matched {
  const old = grouped(before, (it) => String(it.paragraph))
  const now = grouped(after, (it) => String(paragraphBefore(it.paragraph) ?? ''))
  const paired = new Set<StatedFact>()
  const pairs: (readonly [StatedFact, StatedFact])[] = []
  for (const [paragraph, those] of now) {
    const here = (old.get(paragraph) ?? []).slice(0, mostCompared)
    const scored = here.flatMap((from, at) =>
      those.slice(0, mostCompared).map((to, index) => ({
        from,
        to,
        score: likeness(from, to),
        apart: Math.abs(at - index)
      }))
    )
    scored.sort((a, b) => b.score - a.score || a.apart - b.apart)
    for (const {from, to, score} of scored) {
      if (score < least || paired.has(from) || paired.has(to)) continue
      paired.add(from).add(to)
      pairs.push([from, to])
    }
  }
  const isLeft = (it: StatedFact) => !paired.has(it)
  return {pairs, before: before.filter(isLeft), after: after.filter(isLeft)}
}

/** Facts that have less in common are two. */
const least = 0.34

/** From 0 to 1: words in common; figures of one unit in one place are the same figure. */
function likeness(a: StatedFact, b: StatedFact): number {
  const shared = alike(bagOf({text: a.words}), bagOf({text: b.words}))
  // There is one bottom line and one date line, whatever they say.
  if (a.kind === 'bottomLine' || a.kind === 'dateline') return 1
  if (a.kind !== 'figure') return isName.has(a.kind) ? 0 : shared
  const sameUnit = a.details.unit === b.details.unit && a.details.of === b.details.of
  return sameUnit ? 0.5 + shared / 2 : shared / 2
}
