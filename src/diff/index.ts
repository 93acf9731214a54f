import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import {allOf} from '../model/facts.ts'
import {align, paragraphsBefore} from './align.ts'
import {type BlockChange, blockChanges} from './blocks.ts'
import {type FactChange, factsChanged, type StatedFact, statedFact} from './facts.ts'
import {type MetaChange, metadataChanged} from './metadata.ts'
import {figureChange, type NumberChange, numberChanges} from './number-changes.ts'
import {unitsOf} from './units.ts'

export type {BlockChange, BlockShown} from './blocks.ts'
export {type FactChange, type StatedFact, statedFact} from './facts.ts'
export type {MetaChange} from './metadata.ts'
export type {NumberChange, NumberPlaced} from './number-changes.ts'
export {stepsBetween} from './sequence.ts'
export type {UnitKind} from './units.ts'
export {type Edit, editsBetween} from './words.ts'

/** A source, parsed, and what it states. */
export interface Side {
  readonly document: Document
  readonly facts: Facts
}

/** What differs between two sources; all lists are empty where nothing does. */
export interface Changes {
  /** Every number that is another one now, in the order of the text. */
  readonly numbers: readonly NumberChange[]
  readonly facts: readonly FactChange[]
  readonly blocks: readonly BlockChange[]
  readonly metadata: readonly MetaChange[]
}

/**
 * Compares two sources, or two states of one. Pure. Blocks are matched by their words, wherever they
 * stand; facts by what they say; numbers within the blocks that were each other.
 */
export function diff(before: Side, after: Side): Changes {
  const old = unitsOf(before.document)
  const now = unitsOf(after.document)
  const alignment = align(old, now)
  const metadata = metadataChanged(before.document.meta, after.document.meta)
  return {
    numbers: numberChanges(old, now, alignment, metadata),
    facts: factsChanged(
      allOf(before.facts).map(statedFact),
      allOf(after.facts).map(statedFact),
      paragraphsBefore(old, now, alignment.pairs)
    ),
    blocks: blockChanges(old, now, alignment),
    metadata
  }
}

/** Compares what two sources state where their texts are not at hand: facts, and the figures among them. */
export function diffFacts(before: readonly StatedFact[], after: readonly StatedFact[]): Changes {
  const facts = factsChanged(before, after, (paragraph) => paragraph)
  return {numbers: facts.flatMap(figureChange), facts, blocks: [], metadata: []}
}

/** Whether two sources say the same in the same order. */
export const isSame = ({numbers, facts, blocks, metadata}: Changes): boolean =>
  numbers.length + facts.length + blocks.length + metadata.length === 0
