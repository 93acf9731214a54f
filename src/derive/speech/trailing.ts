import {pastHearer} from '../../text/speech/adjuncts.ts'
import {endWithoutStop} from '../../text/speech/complements.ts'
import type {Cue} from '../../text/speech/cues.ts'
import {finite, hypothetical, prepositions, timeWords} from '../../text/speech/function-words.ts'
import {endsInEd, type Word, wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import {cueSpan} from './quoted-speech.ts'
import type {Spoken} from './spoken.ts'
import type {Subject} from './subject.ts'
import {subjectAfter} from './subject-after.ts'

/** `The bridge will close, X said.` and `The bridge, X said, will close.` */
export function trailing(spoken: Spoken, cue: Cue, subject: Subject): Found | undefined {
  const {words, text} = spoken
  const comma = subject.first - 1
  if (!(cue.verb.sure || cue.verb.takes.has('clause')) || wordAt(words, comma).low !== ',')
    return undefined
  const after = cue.verb.hearer ? (pastHearer(words, cue.after) ?? cue.after) : cue.after
  const pause = commaAfter(words, after)
  const behind = {start: wordAt(words, (pause ?? after) + 1).start, end: endWithoutStop(text)}
  const before = {start: 0, end: wordAt(words, comma - 1).end}
  const found = {form: 'trailing', cue: cueSpan(spoken, cue), subject} as const
  if (pause !== undefined && wordAt(words, pause + 1).spelled && comma > 1) {
    if (isSubordinate(spoken, comma)) return undefined
    if (isStatement(spoken, comma)) return {...found, content: before}
    // `The best thing is, she said, to hand it back`: neither half says it.
    return wordAt(words, pause + 1).low === 'to' ? undefined : {...found, content: behind}
  }
  if (!isOver(spoken, after) || !isStatement(spoken, comma)) return undefined
  return {...found, content: before}
}

/** `The bridge will close, said X.` */
export function trailingInverted(spoken: Spoken, cue: Cue): Found | undefined {
  const {words} = spoken
  const comma = cue.at - 1
  const fits =
    cue.verb.sure && !cue.verb.hearer && cue.from === cue.at && wordAt(words, comma).low === ','
  if (!fits || !isStatement(spoken, comma)) return undefined
  const subject = subjectAfter(spoken, cue.after, false)
  if (subject === undefined || !isOver(spoken, subject.last + 1)) return undefined
  const content = {start: 0, end: wordAt(words, comma - 1).end}
  return {form: 'trailing', content, cue: cueSpan(spoken, cue), subject}
}

/** The comma behind a verb, or behind `on Friday`. */
function commaAfter(words: readonly Word[], from: number): number | undefined {
  if (wordAt(words, from).low === ',') return from
  const {low} = wordAt(words, from)
  if (!adjuncts.has(low) && !timeWords.has(low)) return undefined
  for (let index = from + 1; index <= from + 6; index += 1) {
    if (wordAt(words, index).low === ',') return index
    if (!wordAt(words, index).spelled) return undefined
  }
  return undefined
}

/** Whether nothing but a time, a place or an aside follows. */
function isOver({words}: Spoken, index: number): boolean {
  const {low, spelled} = wordAt(words, index)
  return !spelled || adjuncts.has(low) || timeWords.has(low) || low === 'who'
}

const adjuncts = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'through',
  'by',
  'via',
  'with'
])

const isSubordinate = ({words}: Spoken, comma: number) =>
  comma < 3 && (hypothetical.has(wordAt(words, 0).low) || prepositions.has(wordAt(words, 0).low))

/** Whether the words before a comma say something by themselves. */
export function isStatement({words}: Spoken, comma: number): boolean {
  const {low} = wordAt(words, 0)
  if (comma < 3 || hypothetical.has(low)) return false
  for (let index = 1; index < comma; index += 1) {
    const word = wordAt(words, index)
    // `The best thing is, she said, …` has not come to its end.
    if (index === comma - 1 && finite.has(word.low)) return false
    if (finite.has(word.low) || endsInEd(word)) return !prepositions.has(low)
  }
  return false
}
