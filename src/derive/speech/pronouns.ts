import type {FactId} from '../../model/fact.ts'
import {openingBefore} from '../../text/speech/clauses.ts'
import {determiners, timeWords} from '../../text/speech/function-words.ts'
import {femaleMarks, maleMarks, personNouns} from '../../text/speech/speakers.ts'
import {isCapital, isPossessive, wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import type {NamedWords, Spoken} from './spoken.ts'
import type {Subject} from './subject.ts'

/** The sentence before, with what is said in it. */
export interface Previous {
  readonly spoken: Spoken
  readonly found: readonly Found[]
}

/**
 * The one person whom `he` or `she` can stand for: the only one named before it in its sentence, or
 * else the only one of the sentence before, if that one is its first subject or speaks in it.
 * Nobody where more than one is possible: where several are named, where an unnamed one is
 * mentioned (`the judge`), or where a pronoun that goes further back stands before.
 */
export function personMeant(
  spoken: Spoken,
  previous: Previous | undefined,
  {start}: Subject
): readonly FactId[] {
  const at = spoken.indexAt(start)
  const pronoun = wordAt(spoken.words, at).low
  if (pronoun !== 'he' && pronoun !== 'she') return []
  const here = peopleIn(spoken, at)
  if (here === undefined) return []
  const [first, second] = here
  if (second !== undefined) return []
  if (first !== undefined) return fitting(spoken, first, pronoun)
  return previous && isNext(previous.spoken, spoken) ? fromBefore(previous, pronoun) : []
}

/** The sentence before, in the same paragraph or as the last one of the paragraph before. */
const isNext = ({sentence: before}: Spoken, {sentence}: Spoken) =>
  before.index === sentence.index - 1 && sentence.paragraph.ordinal - before.paragraph.ordinal <= 1

function fromBefore({spoken, found}: Previous, pronoun: 'he' | 'she'): readonly FactId[] {
  const [first, second] = peopleIn(spoken, spoken.words.length) ?? []
  if (first === undefined || second !== undefined) return []
  const speaks = found.some(
    ({subject}) => subject.by === 'name' && subject.facts.includes(first.mention.id)
  )
  return speaks || isFirstSubject(spoken, first) ? fitting(spoken, first, pronoun) : []
}

/**
 * Each person who is named before a word, outside quotations, with the first place. None can be
 * told apart where somebody unnamed, or named only by a pronoun, stands before as well.
 */
function peopleIn(spoken: Spoken, before: number): readonly NamedWords[] | undefined {
  const {words, isQuoted} = spoken
  const people = new Map<FactId, NamedWords>()
  for (const name of spoken.named) {
    const {id, kind} = name.mention
    if (name.last >= before || kind !== 'person' || isQuoted(name.first)) continue
    if (!people.has(id)) people.set(id, name)
  }
  const [first] = people.values()
  for (let index = 0; index < before; index += 1) {
    if (isQuoted(index)) continue
    const {low} = wordAt(words, index)
    const goesBack = personal.has(low) && (first === undefined || index < first.first)
    if (goesBack || (personNouns.has(low) && isUnnamed(spoken, index))) return undefined
    if (isUnknownName(spoken, index)) return undefined
  }
  return [...people.values()]
}

const personal = new Set(['he', 'she', 'him', 'her', 'his', 'hers'])

/** Whether a noun for a person, such as `judge`, tells of nobody named next to it. */
function isUnnamed(spoken: Spoken, index: number): boolean {
  const {words} = spoken
  if (isPossessive(wordAt(words, index))) return true
  for (let next = index + 1; next <= index + 5; next += 1) {
    if (spoken.nameStartingAt(next)?.mention.kind === 'person') return false
    const word = wordAt(words, next)
    const goesOn = word.low === ',' || word.low === 'of' || word.low === 'for' || isCapital(word)
    if (!goesOn && !personNouns.has(word.low) && !determiners.has(word.low)) break
  }
  return !isApposition(spoken, index)
}

/** `Anna Lind, the harbour's director`: a name, a comma and words up to the noun. */
function isApposition(spoken: Spoken, noun: number): boolean {
  for (let index = noun - 1; index >= noun - 8 && index > 0; index -= 1) {
    if (wordAt(spoken.words, index).low !== ',') continue
    return spoken.nameEndingAt(index - 1)?.mention.kind === 'person'
  }
  return false
}

/** Two capitalised words that are nobody known: they may be a person whom the rules missed. */
function isUnknownName(spoken: Spoken, index: number): boolean {
  const {words} = spoken
  const isFree = (at: number) => {
    const word = wordAt(words, at)
    const known = spoken.named.some(({first, last}) => first <= at && at <= last)
    return isCapital(word) && !known && !isPossessive(word) && !personNouns.has(word.low)
  }
  if (index === 0 || !isFree(index) || !isFree(index + 1)) return false
  const follows = spoken.nameStartingAt(index + 2)
  return !timeWords.has(wordAt(words, index).low) && follows?.mention.kind !== 'person'
}

/** Whether a sentence begins with a name, its role included, behind no more than a time. */
function isFirstSubject({words}: Spoken, {first, last}: NamedWords): boolean {
  if (isPossessive(wordAt(words, last))) return false
  let start = first
  while (start > 0 && openingBefore(words, start) === 'closed') start -= 1
  if (openingBefore(words, start) !== 'open') return false
  for (let index = 0; index < start; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (spelled && !timeWords.has(low) && !['on', 'in', 'but', 'and'].includes(low)) return false
  }
  return true
}

/** The person, unless the name is a mere possessive or its title tells that somebody else is meant. */
function fitting(
  {words}: Spoken,
  {first, last, mention}: NamedWords,
  pronoun: 'he' | 'she'
): readonly FactId[] {
  const unfit = pronoun === 'he' ? femaleMarks : maleMarks
  const marked = [first - 2, first - 1, first].some((index) => unfit.has(wordAt(words, index).low))
  return marked || isPossessive(wordAt(words, last)) ? [] : [mention.id]
}
