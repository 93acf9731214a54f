import type {Span} from '../sentences.ts'
import {pastHearer, pastTime} from './adjuncts.ts'
import {type Cue, namingAs} from './cues.ts'
import {
  clauseOpeners,
  determiners,
  finite,
  notContent,
  pasts,
  prepositions,
  timeWords
} from './function-words.ts'
import {isSayable} from './objects.ts'
import {isSpeech} from './quotations.ts'
import type {Utterance} from './utterance.ts'
import {endsInEd, isCapital, type Word, wordAt} from './words.ts'

/** What stands behind a cue and is said; `from` and `end` are offsets in the sentence. */
export interface Said {
  readonly kind: 'quotation' | 'that' | 'clause' | 'noun' | 'to'
  readonly start: number
  readonly end: number
}

/** Finds what is said behind a cue; nothing where the words do not have the form of speech. */
export function saidAfter(utterance: Utterance, cue: Cue): Said | undefined {
  const {words} = utterance
  if (cue.form === 'voiced') return rest(utterance, 'noun', cue.after - 1)
  if (cue.form === 'named') return nameAfter(utterance, cue)
  const past = {...cue, after: pastAside(words, cue.after)}
  return markedAfter(utterance, past) ?? bareAfter(utterance, past)
}

/** `warned, however, that` */
const pastAside = (words: readonly Word[], after: number) => {
  const isAside = /^(?:however|though|too|meanwhile|again|instead|nevertheless)$/
  const between = wordAt(words, after).low === ',' && wordAt(words, after + 2).low === ','
  return between && isAside.test(wordAt(words, after + 1).low) ? after + 3 : after
}

/** Most words of a hearer, a place and a time between a verb and what is said. */
const longestAdjunct = 15

/** A quotation, or `that` and a clause, perhaps behind `in a statement on Friday`. */
function markedAfter(utterance: Utterance, {after, verb}: Cue): Said | undefined {
  const {words, opening} = utterance
  const first = wordAt(words, after)
  const isAdjunct = verb.hearer || prepositions.has(first.low) || timeWords.has(first.low)
  for (let index = after; index <= after + longestAdjunct; index += 1) {
    const word = wordAt(words, index)
    if (word.text === '') return undefined
    const quotation = opening(index)
    if (quotation !== undefined) return isSaid(utterance, quotation) ? quoted(quotation) : undefined
    if (word.low === ',' || word.low === ':') {
      const behind = opening(index + 1)
      if (behind !== undefined) return isSaid(utterance, behind) ? quoted(behind) : undefined
      if (word.low === ':' && verb.sure) return rest(utterance, 'clause', index + 1)
      if (word.low === ':' || !isAdjunct) return undefined
    }
    if (word.low === 'that' && (index === after ? !verb.hearer : isAdjunct)) {
      // `told the court that, over the years, …`
      const from = wordAt(words, index + 1).low === ',' ? index + 2 : index + 1
      const isThat = wordAt(words, from).spelled || opening(from) !== undefined
      return verb.takes.has('that') && isThat ? rest(utterance, 'that', from) : undefined
    }
    if (!word.spelled && word.low !== ',') return undefined
    if (finite.has(word.low) || clauseOpeners.has(word.low) || tales.has(word.low)) return undefined
    if (!isAdjunct) return undefined
  }
  return undefined
}

/** `tells the truth that …` */
const tales = new Set('truth story stories lie lies tale tales joke jokes secret'.split(' '))

const quoted = ({start, end}: Span): Said => ({kind: 'quotation', start, end})
const isSaid = ({text}: Utterance, {start, end}: Span) => isSpeech(text.slice(start, end))

/** A clause without `that`, a noun phrase or an infinitive. */
function bareAfter(utterance: Utterance, {after, at, verb}: Cue): Said | undefined {
  const {words} = utterance
  const {low} = wordAt(words, after)
  if (low === 'to' && verb.takes.has('to') && /^\p{Ll}/u.test(wordAt(words, after + 1).text)) {
    return rest(utterance, 'to', after)
  }
  const from = verb.hearer ? pastHearer(words, after) : pastTime(words, after)
  if (from === undefined || !canBegin(wordAt(words, from))) return undefined
  // `told us not to eat it`
  if (wordAt(words, from).low === 'not' && wordAt(words, from + 1).low === 'to') return undefined
  if (
    verb.takes.has('clause') &&
    isClause(utterance, from, verb.loose) &&
    (!verb.nounToo || beginsClause(wordAt(words, from)))
  ) {
    return rest(utterance, 'clause', from)
  }
  if (!verb.takes.has('noun') || pronouns.has(wordAt(words, from).low)) return undefined
  return isSayable(words, at, from) ? rest(utterance, 'noun', from) : undefined
}

const pronouns = new Set(
  'he she they we i you it him her them us me himself herself who'.split(' ')
)
const subjects = new Set('he she they we i you it there'.split(' '))

const canBegin = ({low, text, spelled}: Word) =>
  spelled && !endsInEd({text}) && !prepositions.has(low) && !notContent.has(low) && !finite.has(low)

const beginsClause = (word: Word) =>
  subjects.has(word.low) || determiners.has(word.low) || isCapital(word)

/** Whether a verb that agrees with a subject stands somewhere behind the first word. */
function isClause({words}: Utterance, from: number, loose: boolean): boolean {
  const first = wordAt(words, from).low
  // `said it over and over`
  if (first === 'it') return agrees(wordAt(words, from + 1)) || agrees(wordAt(words, from + 2))
  if (subjects.has(first)) return words.length > from + 2
  for (let index = from + 1; index < words.length; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (loose && (!spelled || clauseOpeners.has(low))) return false
    if (/^[—–-]$/.test(low)) return false
    if (finite.has(low)) return true
    if (!agrees(wordAt(words, index))) continue
    // `added sugar and claimed a prize`, `confirmed a report published in May`: no clauses.
    const isJoined = /^(?:and|or|but|already|just|newly)$/.test(wordAt(words, index - 1).low)
    const isReduced = prepositions.has(wordAt(words, index + 1).low)
    return !loose || !(isJoined || isReduced)
  }
  return false
}

const notJudged = new Set(
  'second third fourth time moment month week day year hour minute few couple little lot taxi cab doctor meeting vote strike halt'.split(
    ' '
  )
)

/** `called the decision a betrayal`; not `called the police a second time`. */
function isJudgement(words: readonly Word[], after: number, index: number): boolean {
  const isShort = index >= after + 2 && index <= after + 6
  const begins = determiners.has(wordAt(words, after).low) || isCapital(wordAt(words, after))
  const article = /^(?:a|an)$/.test(wordAt(words, index).low)
  const before = wordAt(words, index - 1)
  if (!isShort || !begins || !article || !before.spelled || prepositions.has(before.low))
    return false
  for (let between = after; between < index; between += 1) {
    if (prepositions.has(wordAt(words, between).low)) return false
  }
  return !notJudged.has(wordAt(words, index + 1).low)
}

const givingNames = new Set(['called', 'calls', 'termed'])

/** Most words between `called` and what something is called. */
const longestNamed = 24

/** `called the offer "an insult"`, `described the offer as poor`. */
function nameAfter(utterance: Utterance, {after, at}: Cue): Said | undefined {
  const {words, opening, text} = utterance
  const withAs = namingAs.has(wordAt(words, at).low)
  for (let index = after + 1; index <= after + longestNamed; index += 1) {
    const {low} = wordAt(words, index)
    if (finite.has(low) || low === ';' || low === 'who') return undefined
    if (withAs && low === 'as') return rest(utterance, 'noun', index + 1)
    const quotation = opening(index)
    if (!withAs && isJudgement(words, after, index)) {
      return rest(utterance, 'noun', index)
    }
    if (quotation === undefined) continue
    // What begins with a capital may be no opinion but a name: `called the operation "Icebreaker"`.
    const isOpinion =
      !givingNames.has(wordAt(words, at).low) ||
      /^[^\p{L}]{1,2}\p{Ll}/u.test(text.slice(quotation.start, quotation.end))
    return !withAs && isOpinion ? quoted(quotation) : undefined
  }
  return undefined
}

const agrees = ({low, text}: Word) => finite.has(low) || pasts.has(low) || endsInEd({text})

/** From a word to the end of the sentence, without its full stop. */
function rest({text, words}: Utterance, kind: Said['kind'], first: number): Said | undefined {
  const {start, text: word} = wordAt(words, first)
  if (word === '') return undefined
  const end = endWithoutStop(text)
  return end > start ? {kind, start, end} : undefined
}

/** Where a sentence ends if its stop is left off. */
export function endWithoutStop(text: string): number {
  let end = text.length
  while (end > 0 && /[.!?…\s]/.test(text[end - 1] ?? '')) end -= 1
  return end
}
