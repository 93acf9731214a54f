import type {Speaker, StatementFact} from '../../model/fact.ts'
import {isSpeech, withoutHalfPairs} from '../../text/speech/quotations.ts'
import {completed, factOf} from '../fact.ts'
import type {Names} from '../names/names.ts'
import type {Reading} from '../reading.ts'
import {type Found, ruleOf} from './found.ts'
import {type Previous, personMeant} from './pronouns.ts'
import {statementsOf} from './sentence-statements.ts'
import {type Spoken, spokenIn} from './spoken.ts'

/** What somebody said, believes or denies, and who. */
export function statements(reading: Reading, names: Names): readonly StatementFact[] {
  const facts: StatementFact[] = []
  let previous: Previous | undefined
  for (const spoken of spokenIn(reading, names)) {
    const all = statementsOf(spoken)
    for (const found of all) {
      const {sentence, quotations, text} = spoken
      const {content, cue} = found
      const whole = withoutHalfPairs(text, content)
      const isQuotation = quotations.some(
        ({start, end}) => start <= content.start && content.end <= end
      )
      facts.push(
        completed(factOf('statement', facts.length, ruleOf(found), reading.whole(sentence)), {
          content: reading.passage(sentence, whole.start, whole.end),
          cue: reading.passage(sentence, cue.start, cue.end),
          speaker: speakerOf(reading, spoken, previous, found),
          quoted: isQuotation && isSpeech(text.slice(content.start, content.end))
        })
      )
    }
    previous = {spoken, found: all}
  }
  return facts
}

function speakerOf(
  reading: Reading,
  spoken: Spoken,
  previous: Previous | undefined,
  {subject}: Found
): Speaker {
  const {start, end, by, facts} = subject
  const passage = reading.passage(spoken.sentence, start, end)
  const meant = by === 'pronoun' ? personMeant(spoken, previous, subject) : facts
  return {passage, facts: meant, by}
}
