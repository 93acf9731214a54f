import type {OutlookFact, Passage, Speaker, StatementFact} from '../../model/fact.ts'
import {outlookCueIn, type SaidSpan} from '../../text/speech/outlook-cues.ts'
import {bodyNouns} from '../../text/speech/speakers.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'
import {utterancesIn} from './utterances.ts'

/** Sentences that say what is to come, each with the surest thing in it. */
export function outlook(
  reading: Reading,
  statements: readonly StatementFact[]
): readonly OutlookFact[] {
  const said = saidIn(statements)
  const facts: OutlookFact[] = []
  for (const {sentence, utterance} of utterancesIn(reading)) {
    const spans = said.get(sentence.index) ?? []
    const found = outlookCueIn(
      utterance,
      spans.map((it) => saidSpan(it, sentence))
    )
    if (found === undefined) continue
    const {class: kind, span} = found
    facts.push(
      completed(factOf('outlook', facts.length, `outlook/${kind}`, reading.whole(sentence)), {
        class: kind,
        cue: reading.passage(sentence, span.start, span.end)
      })
    )
  }
  return facts
}

function saidIn(
  statements: readonly StatementFact[]
): ReadonlyMap<number, readonly StatementFact[]> {
  const bySentence = new Map<number, StatementFact[]>()
  for (const statement of statements) {
    const {sentence} = statement.passage
    const known = bySentence.get(sentence)
    if (known === undefined) bySentence.set(sentence, [statement])
    else known.push(statement)
  }
  return bySentence
}

function saidSpan({content, cue, speaker}: StatementFact, {start}: Sentence): SaidSpan {
  const spanOf = (passage: Passage) => ({start: passage.start - start, end: passage.end - start})
  return {...spanOf(content), cue: spanOf(cue), self: selfOf(speaker, cue.text)}
}

/** Pronouns of whom a speaker may have promised something: a body is `it`, a person is not. */
function selfOf({by, facts, passage}: Speaker, cue: string): readonly string[] {
  if (!/(?:ed|said|told)$/.test(cue) || /^(?:hoped|feared|believed|suggested)$/.test(cue)) return []
  if (by === 'pronoun') return [passage.text.toLowerCase(), 'he', 'she']
  const isPerson = facts.some((id) => id.startsWith('person'))
  const words = passage.text.toLowerCase().split(' ')
  const isBody = by === 'name' ? !isPerson : words.some((word) => bodyNouns.has(word))
  return isBody ? ['it', 'they', 'he', 'she'] : ['he', 'she', ...(isPerson ? [] : ['they'])]
}
