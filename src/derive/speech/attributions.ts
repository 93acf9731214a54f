import type {AttributionFact, StatementFact} from '../../model/fact.ts'
import {isMedium} from '../../text/speech/media.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'

/** Whom the text itself reports after: with whom it begins, and the media that it names. */
export function attributions(
  reading: Reading,
  statements: readonly StatementFact[]
): readonly AttributionFact[] {
  const opening = reading.sentences.find(({text}) => /[.!?]["'”’»)]*$/u.test(text))?.index
  const facts: AttributionFact[] = []
  for (const {cue, passage, speaker} of statements) {
    if (!/^according to$/i.test(cue.text)) continue
    const sentence = reading.sentences[passage.sentence]
    if (sentence === undefined) continue
    const from = cue.start - sentence.start
    const isOpening = passage.sentence === opening && from === 0
    const words = reading.passage(sentence, from, speaker.passage.end - sentence.start)
    if (!isOpening && !isMedium(words.text.slice(cue.text.length))) continue
    const found = isOpening ? 'attribution/opening' : 'attribution/medium'
    facts.push(completed(factOf('attribution', facts.length, found, words), {speaker}))
  }
  return facts
}
