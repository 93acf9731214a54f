import type {DateFact, DatelineFact} from '../../model/fact.ts'
import {isDateLine, isOpeningDate} from '../../text/datelines.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'
import type {FactRule} from '../rules/index.ts'

/** A text is dated at its head. */
const paragraphsSearched = 3

/**
 * The line that dates the text; at most one. It is the first day with its year, in the first three
 * paragraphs, that is nearly all of its paragraph or opens it like a dateline.
 */
export function dateline(reading: Reading, dates: readonly DateFact[]): readonly DatelineFact[] {
  const head = new Map(
    reading.paragraphs
      .slice(0, paragraphsSearched)
      .map(({ordinal, text}, index) => [ordinal, {text, isFirst: index === 0}])
  )
  for (const {passage, value, certainty} of dates) {
    const paragraph = head.get(passage.paragraph)
    // Dates stand in reading order: none of the others is in the head.
    if (paragraph === undefined) break
    const day = certainty === 'absolute' ? dayOf(value) : undefined
    const before = paragraph.text.slice(0, passage.start)
    const after = paragraph.text.slice(passage.end)
    const rule = day && ruleOf(before, after, paragraph.isFirst)
    if (day && rule) return [completed(factOf('dateline', 0, rule, passage), {value: day})]
  }
  return []
}

function ruleOf(before: string, after: string, isFirst: boolean): FactRule | undefined {
  if (isDateLine(before, after)) return 'dateline/line'
  return isOpeningDate(before, after, isFirst) ? 'dateline/opening' : undefined
}

/** The day of a value that is one, with or without a time. */
const dayOf = (value: string | undefined) => /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(value ?? '')?.[1]
