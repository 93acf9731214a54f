import type {DateFact, EventFact, Passage} from '../../model/fact.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'

const ruleOf = {
  absolute: 'event/dated',
  partial: 'event/partial',
  relative: 'event/relative'
} as const

/**
 * What the text places in time: one for each date of a sentence that says when. A date that tells
 * one thing from another (`the 2016 election`), that is compared with (`than last year`), that comes back
 * (`every Monday`) or that
 * dates the text itself gives none; neither does a heading.
 */
export function events(reading: Reading, dates: readonly DateFact[]): readonly EventFact[] {
  const facts: EventFact[] = []
  for (const date of dates) {
    const sentence = reading.sentences[date.passage.sentence]
    if (sentence === undefined || !isStatement(sentence.text)) continue
    const when = whenOf(reading, sentence, date)
    if (!placesInTime(sentence, date, when)) continue
    const {value, certainty} = date
    facts.push(
      completed(factOf('event', facts.length, ruleOf[certainty], reading.whole(sentence)), {
        when,
        ...(value === undefined ? {} : {value}),
        certainty
      })
    )
  }
  return facts
}

/** The date with its modifier, as in `by 2027`. */
function whenOf(reading: Reading, sentence: Sentence, {passage, modifier}: DateFact): Passage {
  const start = (modifier ?? passage).start
  return reading.passage(sentence, start - sentence.start, passage.end - sentence.start)
}

/** `The report covers 2025` is about a year and not in it. */
const periods: ReadonlySet<string> = new Set([
  'date/month',
  'date/year',
  'date/part',
  'date/decade',
  'date/century'
])
const startsOrAt = /(?:^\W*|\b(?:at|on|towards?|into|past)\s)$/i

/** Whether words are a sentence and no heading, caption or line of data. */
const isStatement = (text: string) => /[.!?…]["'”’»)\]]*$/.test(text)

function placesInTime(sentence: Sentence, {rule, passage}: DateFact, when: Passage): boolean {
  if (rule === 'date/named-year') return false
  if (
    periods.has(rule) &&
    when.start === passage.start &&
    !startsOrAt.test(sentence.text.slice(0, passage.start - sentence.start))
  ) {
    return false
  }
  const before = sentence.text.slice(0, when.start - sentence.start)
  const after = sentence.text.slice(passage.end - sentence.start)
  if (/^['’]s?\b/.test(after) || /\b(?:than(?:\s(?:in|on|at))?|every|each)\s$/i.test(before))
    return false
  return !isDateline(before, after)
}

/** `LONDON, March 2 —`, `Published on 2 March 2025.`, or no words but the date. */
function isDateline(before: string, after: string): boolean {
  if (/^\s(?:\([^()]{1,30}\)\s)?[-–—]{1,2}\s/.test(after) && /^[\p{L}\s.,'’]{0,40}$/u.test(before))
    return true
  if (
    /^\W*(?:(?:first|last)\s)?(?:published|posted|updated|issued|filed|dated?|printed|copyright)\W*(?:on\s|at\s)?$/i.test(
      before
    )
  )
    return true
  return `${before} ${after}`.split(/\s+/).filter((it) => /\p{L}/u.test(it)).length < 3
}
