import type {DateFact, FigureFact} from '../../model/fact.ts'
import {findFigures} from '../../text/figures/find.ts'
import type {FoundFigure, Stretch} from '../../text/figures/form.ts'
import {measuresOf} from '../../text/figures/measures.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'

/** Sums of money, shares, counts and quantities; what is part of a date is none. */
export function figures(reading: Reading, dates: readonly DateFact[]): readonly FigureFact[] {
  const datesIn = bySentence(dates)
  const facts: FigureFact[] = []
  for (const sentence of reading.sentences) {
    if (!sentence.searched) continue
    const busy = (datesIn.get(sentence.index) ?? []).map((it) => within(sentence, it))
    for (const found of findFigures(sentence.text, busy)) {
      facts.push(figureFact(reading, sentence, found, facts.length))
    }
  }
  return facts
}

function bySentence(dates: readonly DateFact[]): ReadonlyMap<number, readonly DateFact[]> {
  const found = new Map<number, DateFact[]>()
  for (const date of dates) {
    const {sentence} = date.passage
    const others = found.get(sentence)
    if (others === undefined) found.set(sentence, [date])
    else others.push(date)
  }
  return found
}

const within = ({start: from}: Sentence, {passage: {start, end}}: DateFact): Stretch => ({
  start: start - from,
  end: end - from
})

function figureFact(
  reading: Reading,
  sentence: Sentence,
  found: FoundFigure,
  index: number
): FigureFact {
  const {form, start, end, unit, value, upTo} = found
  const measures = measuresOf(sentence.text, found)
  return completed(
    factOf('figure', index, `figure/${form}`, reading.passage(sentence, start, end)),
    {
      unit,
      value,
      ...(upTo === undefined ? {} : {upTo}),
      ...(measures && {measures: reading.passage(sentence, measures.start, measures.end)})
    }
  )
}
