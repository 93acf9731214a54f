import type {DateFact, Facts} from '../../src/model/fact.ts'
import type {DateGold} from './gold.ts'
import {byOverlap, type Judged, spanOf} from './verdict.ts'

/** A date is right if it overlaps a labelled one and its value does not contradict it. */
export const judgeDates = (facts: Facts, golds: readonly DateGold[]): Judged =>
  byOverlap({
    kind: 'date',
    facts: facts.date,
    golds,
    spanOf: (it) => spanOf(it.passage),
    fault: dateFault,
    shown: ({passage, value, modifier}) =>
      `${modifier === undefined ? '' : `(${modifier.text}) `}${passage.text} = ${value}`
  })

/** An event is right if its date is; none is required. */
export const judgeEvents = (facts: Facts, golds: readonly DateGold[]): Judged =>
  byOverlap({
    kind: 'event',
    facts: facts.event,
    golds: golds.map((it): DateGold => ({...it, need: 'acceptable'})),
    spanOf: (it) => spanOf(it.when),
    fault: ({value}, gold) => valueFault(value, gold.value),
    shown: ({when, value}) => `${when.text} = ${value}`
  })

const neutral: ReadonlySet<string> = new Set(['in', 'on', 'at'])

function dateFault({value, certainty, modifier}: DateFact, gold: DateGold): string {
  const fault = valueFault(value, gold.value)
  if (fault !== '') return fault
  if (gold.certainty !== undefined && certainty !== gold.certainty) {
    return `is ${certainty}, expected ${gold.certainty}`
  }
  const said = modifier?.text.toLowerCase()
  if (gold.modifier === undefined || said === gold.modifier) return ''
  // `in` says no more than the date itself.
  if (said === undefined && neutral.has(gold.modifier)) return ''
  return `modifier ${said}, expected ${gold.modifier}`
}

/**
 * Coarser than the label is right (`2025-03` for `2025-03-14`), and so is a day without its year;
 * a span is right if the label is one of its ends.
 */
function valueFault(value: string | undefined, expected: string | null | undefined): string {
  if (value === undefined || expected === undefined) return ''
  if (expected === null) return `has the value ${value}, expected none`
  const ends = [value, ...value.split('/')]
  const right = ends.some((it) =>
    it.startsWith('--') ? expected.endsWith(it.slice(1)) : expected.startsWith(it)
  )
  return right ? '' : `is ${value}, expected ${expected}`
}
