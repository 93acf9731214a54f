import {openingBefore} from '../../text/speech/clauses.ts'
import type {Said} from '../../text/speech/complements.ts'
import type {Cue} from '../../text/speech/cues.ts'
import {clauseOpeners, finite, thirdPersons, timeWords} from '../../text/speech/function-words.ts'
import {speakerNouns} from '../../text/speech/speakers.ts'
import {endsInEd, wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import type {Spoken} from './spoken.ts'
import {nameSubject, phraseSubject, type Subject} from './subject.ts'
import {subjectBefore} from './subject-before.ts'

/** Whether a verb has no subject of its own but follows `and` or `but`. */
export const isShared = ({words}: Spoken, {from}: Cue): boolean =>
  ['and', 'but'].includes(wordAt(words, from - 1).low)

/**
 * `X stressed …, and said that …`: the speaker of the verb before. Behind a clause with `that` the
 * second verb may belong to whom that clause is about: it is left out unless it only adds, or the
 * clause is about nobody who could speak.
 */
export function sharedWith(
  spoken: Spoken,
  cue: Cue,
  said: Said,
  before: Found
): Subject | undefined {
  if (before.form === 'noun' || before.form === 'quotation') return before.subject
  const adds = ['added', 'adds'].includes(wordAt(spoken.words, cue.at).low)
  const afterComma = wordAt(spoken.words, cue.from - 2).low === ','
  const isOuter = adds || !hasSpeaker(spoken, before.content.start, cue.from)
  return said.kind === 'that' && isOuter && (afterComma || !adds) ? before.subject : undefined
}

/** Whether somebody stands between an offset and a word who may say something as well. */
function hasSpeaker(spoken: Spoken, start: number, before: number): boolean {
  const {words, named} = spoken
  const from = spoken.indexAt(start)
  if (named.some(({first}) => first >= from && first < before)) return true
  return words.some(({low}, index) => {
    const isInside = index >= from && index < before
    return isInside && (thirdPersons.has(low) || speakerNouns.has(low))
  })
}

/** `He has worked as a mediator and suggested that …`: whom the sentence begins with. */
export function subjectOfSentence(spoken: Spoken, cue: Cue): Subject | undefined {
  const {words, isQuoted} = spoken
  const first = firstSubject(spoken)
  if (first === undefined) return undefined
  for (let index = first.last + 1; index < cue.from; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (isQuoted(index) || (clauseOpeners.has(low) && low !== 'as') || thirdPersons.has(low)) {
      return undefined
    }
    if (!spelled && index !== cue.from - 2) return undefined
    if (spoken.nameStartingAt(index)?.mention.kind === 'person') return undefined
  }
  return first
}

/** The subject of the first verb, where the sentence begins with a pronoun or a name. */
function firstSubject(spoken: Spoken): Subject | undefined {
  const {words} = spoken
  let from = 0
  while (timeWords.has(wordAt(words, from).low) || wordAt(words, from).low === ',') from += 1
  if (thirdPersons.has(wordAt(words, from).low)) return phraseSubject(spoken, 'pronoun', from, from)
  const name = spoken.named.find(({first}) => first >= from)
  if (name === undefined || openingBefore(words, from) !== 'open') return undefined
  const next = wordAt(words, name.last + 1)
  const isVerb = finite.has(next.low) || endsInEd(next)
  if (!isVerb || spoken.nameEndingAt(name.last) === undefined) return undefined
  const subject = subjectBefore(spoken, name.last + 1, false)
  return subject?.first === from && !subject.plural && subject.by === 'name'
    ? nameSubject(spoken, name, from)
    : undefined
}
