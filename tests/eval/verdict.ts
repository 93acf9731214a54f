import type {FactKind, Passage} from '../../src/model/fact.ts'
import {type Item, overlap, type Span} from './gold.ts'

/** What was decided about one fact. */
export interface Verdict {
  readonly kind: FactKind
  readonly rule: string
  readonly words: string
  /** Empty for a right fact; else what is wrong with it. */
  readonly fault: string
  /** Whether its words are the labelled ones, no more and no less; for kinds where that is asked. */
  readonly exact?: boolean
}

/** The facts of one kind in one text, against its labels. */
export interface Judged {
  readonly kind: FactKind
  readonly verdicts: readonly Verdict[]
  /** Required items, and those of them that a right fact has. */
  readonly required: number
  readonly found: number
  readonly missed: readonly string[]
  /** Shares of something finer than a fact, such as `mentions`. */
  readonly finer?: Readonly<Record<string, Finer>>
}

export interface Finer {
  readonly right: number
  readonly of: number
  readonly found: number
  readonly required: number
}

/** Where the words of a passage stand in the file. */
export const spanOf = ({origin}: Passage): Span => ({
  start: origin.position.start.offset,
  end: origin.position.end.offset
})

interface Matched<F, G> {
  readonly kind: FactKind
  readonly facts: readonly F[]
  readonly golds: readonly G[]
  readonly spanOf: (fact: F) => Span
  /** What is wrong with a fact that overlaps an item; empty when all is well. */
  readonly fault: (fact: F, gold: G) => string
  readonly shown?: (fact: F) => string
}

/**
 * Judges facts by overlap: a fact is right if some item that it overlaps finds no fault with it; an
 * item is found if a right fact overlaps it.
 */
export function byOverlap<
  F extends {readonly rule: string; readonly passage: Passage},
  G extends Item
>({kind, facts, golds, spanOf: at, fault, shown = shownWords}: Matched<F, G>): Judged {
  const found = new Set<G>()
  const verdicts = facts.map((fact): Verdict => {
    const span = at(fact)
    const near = golds.filter((it) => overlap(it, span))
    const faults = near.map((it) => fault(fact, it))
    near.forEach((it, index) => {
      if (faults[index] === '') found.add(it)
    })
    return {
      kind,
      rule: fact.rule,
      words: shown(fact),
      fault: near.length === 0 ? 'is none' : faults.includes('') ? '' : (faults[0] ?? ''),
      exact: near.some((it) => it.start === span.start && it.end === span.end)
    }
  })
  return {kind, verdicts, ...recall(golds, (it) => found.has(it))}
}

/** Which of the required items were found. */
export function recall<G extends Item>(golds: readonly G[], isFound: (gold: G) => boolean) {
  const required = golds.filter((it) => it.need === 'required')
  const missed = required.filter((it) => !isFound(it))
  return {
    required: required.length,
    found: required.length - missed.length,
    missed: missed.map((it) => it.words)
  }
}

const shownWords = ({passage}: {readonly passage: Passage}) => passage.text

/** What a wrong role's fault begins with, so that people alone can be counted. */
export const wrongRole = 'role: '
