import type {DateFact} from '../../model/fact.ts'
import {type FoundDate, findDates} from '../../text/dates/find.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'

/** Every date that the text states, in reading order. */
export function dates(reading: Reading): readonly DateFact[] {
  const facts: DateFact[] = []
  for (const sentence of reading.sentences) {
    if (!sentence.searched) continue
    for (const found of findDates(sentence.text)) {
      facts.push(dateFact(reading, sentence, found, facts.length))
    }
  }
  return facts
}

function dateFact(reading: Reading, sentence: Sentence, found: FoundDate, index: number): DateFact {
  const {form, start, end, modifier} = found
  const {value, certainty} = found.reading
  return completed(factOf('date', index, `date/${form}`, reading.passage(sentence, start, end)), {
    ...(value === undefined ? {} : {value}),
    certainty,
    ...(modifier && {modifier: reading.passage(sentence, modifier.start, modifier.end)})
  })
}
