import {type Alignment, placeAmong} from './align.ts'
import {type BlockShown, shown} from './blocks.ts'
import type {FactChange, StatedFact} from './facts.ts'
import type {MetaChange} from './metadata.ts'
import {type ChangeOf, type NumberShown, numbersChanged, numbersIn} from './numbers.ts'
import type {Unit} from './units.ts'

/** A number as it is written, and where it stands. */
export interface NumberPlaced {
  readonly text: string
  /** The sentence that states it; of a cell of a table, what heads its row and column. */
  readonly within: string
  readonly block: BlockShown
}

export type NumberChange = ChangeOf<NumberPlaced>

/**
 * Numbers that differ in what a source says of itself and in blocks that were each other, and those
 * of blocks that are new or gone.
 */
export function numberChanges(
  old: readonly Unit[],
  now: readonly Unit[],
  {pairs, removed, added}: Alignment,
  metadata: readonly MetaChange[]
): readonly NumberChange[] {
  const stated = metadata.flatMap(({field, before, after}) => {
    const was = unitsOfField(field, before)
    const is = unitsOfField(field, after)
    const changes = numbersChanged(numbersOf(was, 0), numbersOf(is, 0))
    return changes.map((it) => placedIn(it, was, is))
  })
  const changed = pairs
    .filter((it) => !it.same)
    .map((it) => numbersChanged(numbersOf(old, it.before), numbersOf(now, it.after)))
  const gone = removed.map((it) => numbersChanged(numbersOf(old, it), []))
  const come = added.map((it) => numbersChanged([], numbersOf(now, it)))
  const place = placeAmong(pairs)
  const inBlocks = [...changed, ...gone, ...come]
    .flat()
    .map((it, index) => ({
      change: placedIn(it, old, now),
      index,
      at: it.change === 'removed' ? place(it.before.unit) : it.after.unit
    }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map((it) => it.change)
  return [...stated, ...inBlocks]
}

const unitsOfField = (field: string, text: string | undefined): readonly Unit[] =>
  text === undefined ? [] : [{kind: 'metadata', text, headings: [field], beside: []}]

function numbersOf(units: readonly Unit[], index: number): readonly NumberShown[] {
  const unit = units[index]
  return unit === undefined ? [] : numbersIn(unit, index)
}

function placedIn(
  it: ChangeOf<NumberShown>,
  old: readonly Unit[],
  now: readonly Unit[]
): NumberChange {
  switch (it.change) {
    case 'added':
      return {change: 'added', after: placed(it.after, now)}
    case 'removed':
      return {change: 'removed', before: placed(it.before, old)}
    case 'changed':
      return {change: 'changed', before: placed(it.before, old), after: placed(it.after, now)}
  }
}

const placed = ({text, within, unit}: NumberShown, units: readonly Unit[]): NumberPlaced => ({
  text,
  within,
  block: shown(units[unit])
})

/** A change of a fact as one of a number, where it is a figure. */
export function figureChange(it: FactChange): readonly NumberChange[] {
  if ((it.change === 'removed' ? it.before : it.after).kind !== 'figure') return []
  switch (it.change) {
    case 'added':
      return [{change: 'added', after: ofFact(it.after)}]
    case 'removed':
      return [{change: 'removed', before: ofFact(it.before)}]
    case 'changed':
      return [{change: 'changed', before: ofFact(it.before), after: ofFact(it.after)}]
  }
}

const ofFact = ({words, paragraph, position}: StatedFact): NumberPlaced => ({
  text: words,
  within: '',
  block: {kind: 'paragraph', text: '', headings: [], paragraph, position}
})
