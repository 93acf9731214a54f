import type {OutlookFact, StatementFact} from '../../model/fact.ts'
import type {Span} from '../../text/sentences.ts'
import {outlookCueIn} from '../../text/speech/outlook-cues.ts'
import {factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'
import {utterancesIn} from './utterances.ts'

/** Sentences that say what is to come, each with the surest thing in it. */
export function outlook(
  reading: Reading,
  statements: readonly StatementFact[]
): readonly OutlookFact[] {
  const said = saidIn(statements)
  const facts: OutlookFact[] = []
  for (const {sentence, utterance} of utterancesIn(reading)) {
    const spans = (said.get(sentence.index) ?? []).map(({start, end}) => ({
      start: start - sentence.start,
      end: end - sentence.start
    }))
    const found = outlookCueIn(utterance, spans)
    if (found === undefined) continue
    const {class: kind, span} = found
    facts.push({
      ...factOf('outlook', facts.length, `outlook/${kind}`, reading.whole(sentence)),
      class: kind,
      cue: reading.passage(sentence, span.start, span.end)
    })
  }
  return facts
}

/** What somebody says, by sentence; offsets are those of the paragraph. */
function saidIn(statements: readonly StatementFact[]): ReadonlyMap<number, readonly Span[]> {
  const bySentence = new Map<number, Span[]>()
  for (const {content} of statements) {
    const known = bySentence.get(content.sentence)
    if (known === undefined) bySentence.set(content.sentence, [content])
    else known.push(content)
  }
  return bySentence
}
