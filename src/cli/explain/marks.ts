import type {Fact, FactKind, Facts, Passage} from '../../model/fact.ts'
import {allOf} from '../../model/facts.ts'

/** Words of a paragraph that are marked, from `start` to `end` in UTF-16 units. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: FactKind
  /** Numbers, in the paragraph, of the facts that are marked here. */
  readonly numbers: readonly number[]
}

/** What is shown of one paragraph. */
export interface Marked {
  readonly marks: readonly Mark[]
  /** Number of each fact that is marked here. */
  readonly numbers: ReadonlyMap<Fact, number>
  /** Facts whose words stand here, the marked ones first, by their number. */
  readonly facts: readonly Fact[]
  /** Facts of other paragraphs that are named here again. */
  readonly again: readonly Fact[]
}

interface Place {
  readonly fact: Fact
  readonly passage: Passage
}

/** Every fact, as a paragraph shows it; by the paragraph's number. */
export function markedIn(facts: Facts): ReadonlyMap<number, Marked> {
  const places = new Map<number, Place[]>()
  const homes = new Map<number, Fact[]>()
  for (const fact of allOf(facts)) {
    addTo(homes, fact.passage.paragraph, fact)
    for (const passage of inlineOf(fact)) addTo(places, passage.paragraph, {fact, passage})
  }
  const ordinals = new Set([...places.keys(), ...homes.keys()])
  return new Map(
    [...ordinals].map((it) => [it, markedOf(places.get(it) ?? [], homes.get(it) ?? [])])
  )
}

/** The short words of a fact: what is a whole sentence is listed below the paragraph only. */
function inlineOf(fact: Fact): readonly Passage[] {
  switch (fact.kind) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'acronym':
      return fact.mentions
    case 'date':
    case 'figure':
    case 'dateline':
      return [fact.passage]
    case 'statement':
    case 'outlook':
      return [fact.cue]
    case 'event':
    case 'attribution':
    case 'bottomLine':
    case 'keyPoint':
      return []
  }
}

function markedOf(places: readonly Place[], homes: readonly Fact[]): Marked {
  const sorted = [...places].sort(
    ({passage: a}, {passage: b}) => a.start - b.start || b.end - a.end
  )
  const numbers = new Map<Fact, number>()
  const marks: Mark[] = []
  // Marks around the place that is looked at, the innermost last.
  const open: Mark[] = []
  for (const {fact, passage} of sorted) {
    const {start, end} = passage
    while ((open.at(-1)?.end ?? start + 1) <= start) open.pop()
    const around = open.at(-1)
    // Brackets that cross could not be read; the fact is listed all the same.
    if (around !== undefined && end > around.end) continue
    const number = numbers.get(fact) ?? numbers.size + 1
    numbers.set(fact, number)
    const same = around?.start === start && around.end === end ? around : undefined
    const mark = {
      start,
      end,
      kind: same?.kind ?? fact.kind,
      numbers: [...(same?.numbers ?? []), number]
    }
    if (same !== undefined) {
      marks.pop()
      open.pop()
    }
    marks.push(mark)
    open.push(mark)
  }
  const home = new Set(homes)
  const rank = (fact: Fact) => numbers.get(fact) ?? numbers.size + 1
  return {
    marks,
    numbers,
    facts: [...homes].sort((a, b) => rank(a) - rank(b)),
    again: [...numbers.keys()].filter((it) => !home.has(it))
  }
}

/** Adds to the list of a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
