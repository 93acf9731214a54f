import {lettered} from '../lettered.ts'
import {
  clauseOpeners,
  determiners,
  finite,
  hypothetical,
  joiners,
  pasts,
  prepositions,
  timeWords
} from './function-words.ts'
import {speakerNouns} from './speakers.ts'
import {endsInEd, isCapital, isPossessive, type Word, wordAt} from './words.ts'

/** What stands before a phrase: whether a clause can begin with it. */
export type Opening = 'open' | 'hypothetical' | 'preposition' | 'closed'

/** Says whether a clause can begin with the word at `first`. */
export function openingBefore(words: readonly Word[], first: number): Opening {
  if (first <= 0) return 'open'
  const {low, spelled} = wordAt(words, first - 1)
  if (!spelled) return /^(?:["'“”‘’,;:()[\]—–-]|''|``)$/u.test(low) ? 'open' : 'closed'
  if (joiners.has(low)) return 'open'
  if (hypothetical.has(low)) return 'hypothetical'
  if (prepositions.has(low)) return 'preposition'
  return timeWords.has(low) ? 'open' : 'closed'
}

/** Most words of a phrase that names a speaker without a name. */
const longestDescription = 16

/**
 * First word of the noun phrase for a speaker that ends with the word at `last`, as in
 * `a spokesman for the ministry`; none where the words are not surely one. Before a `sure` verb
 * any noun with an article will do, since only who speaks can say something.
 */
export function descriptionEndingAt(
  words: readonly Word[],
  last: number,
  sure: boolean
): number | undefined {
  const end = wordAt(words, last).low
  if (joiners.has(end) || hypothetical.has(end) || prepositions.has(end)) return undefined
  const boundary = boundaryBefore(words, last)
  if (boundary === undefined) return undefined
  const first = pastTime(words, boundary, last)
  if (isDescription(words, first, last, sure)) return first
  const and = words.findIndex(({low}, index) => index > first && index < last && low === 'and')
  const isJoined = and !== -1 && isDescription(words, first, and - 1, false)
  return isJoined && isDescription(words, and + 1, last, false) ? first : undefined
}

/** First word behind the mark or the word that the clause of `last` begins with. */
function boundaryBefore(words: readonly Word[], last: number): number | undefined {
  let first = last
  for (; first > 0 && last - first < longestDescription; first -= 1) {
    const {low, spelled} = wordAt(words, first - 1)
    if (!spelled) return first
    if (hypothetical.has(low)) return undefined
    if (low === 'and') {
      if (isNewClause(words, first - 1)) return first
      // `The union and the employers said`
      const left = boundaryBefore(words, first - 2)
      return left !== undefined && isDescription(words, left, first - 2, false) ? left : undefined
    }
    if (joiners.has(low)) return first
    if (clauseOpeners.has(low)) return undefined
  }
  return first === 0 ? 0 : undefined
}

/** Whether `and` joins clauses: a verb stands before it, or a comma. */
export function isNewClause(words: readonly Word[], and: number): boolean {
  if (wordAt(words, and - 1).low === ',') return true
  for (let index = and - 1; index >= 0; index -= 1) {
    const {low, text, spelled} = wordAt(words, index)
    if (!spelled) return false
    if (finite.has(low) || pasts.has(low) || endsInEd({text})) return true
  }
  return false
}

/** `On Friday`, `Meanwhile`, `Last week`. */
function pastTime(words: readonly Word[], from: number, last: number): number {
  let first = from
  if (prepositions.has(wordAt(words, first).low) && timeWords.has(wordAt(words, first + 1).low)) {
    first += 1
  }
  if (wordAt(words, first).low === 'this' && !timeWords.has(wordAt(words, first + 1).low))
    return from
  while (first < last && timeWords.has(wordAt(words, first).low)) first += 1
  return first
}

/** Whether the words from `first` to `last` are a noun phrase for who speaks. */
export function isDescription(
  words: readonly Word[],
  first: number,
  last: number,
  sure: boolean
): boolean {
  if (last < first || last - first >= longestDescription) return false
  // `the states' asserted losses`
  if (isPossessive(wordAt(words, last))) return false
  let head = first
  while (head < last && !prepositions.has(wordAt(words, head + 1).low)) head += 1
  if (!isNounPhrase(words, first, head, sure && head === last)) return false
  for (let index = head + 1; index <= last; index += 1) {
    const {low, spelled, text} = wordAt(words, index)
    if (!spelled || finite.has(low) || pasts.has(low) || clauseOpeners.has(low)) return false
    // `aides on Wednesday denied a report`: a verb ends the phrase.
    if (endsInEd({text})) return false
  }
  // `officials in` would leave the preposition without its noun.
  return !prepositions.has(wordAt(words, last).low) && !determiners.has(lastOf(words, head, last))
}

const lastOf = (words: readonly Word[], head: number, last: number) =>
  last === head ? '' : wordAt(words, last).low

/** Longest run of words before the noun that a phrase is about. */
const longestNounPhrase = 8

function isNounPhrase(words: readonly Word[], first: number, head: number, sure: boolean): boolean {
  if (head - first >= longestNounPhrase) return false
  for (let index = first; index <= head; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled || finite.has(low) || clauseOpeners.has(low) || prepositions.has(low)) return false
    // `urges her husband`: an article inside tells that the words before are no part of the phrase.
    if (index > first && index < head && determiners.has(low) && !counting.has(low)) return false
  }
  const noun = wordAt(words, head)
  if (isSpeaker(noun)) return !isBareSingular(words, first, head)
  if (isNamed(words, first, head)) return true
  const opened = determiners.has(wordAt(words, first).low) || isPossessive(wordAt(words, first))
  return sure && opened && head > first && head - first <= 4 && isNoun(noun)
}

const speakerEnding = lettered(String.raw`\p{L}{3}(?:ers|ors|ists|ians)$`, 'u')

/** A noun for a speaker; `employers` and `cyclists` are made so by their ending. */
const isSpeaker = ({low}: Word) => speakerNouns.has(low) || speakerEnding(low).test(low)

/** `the newspaper Le Monde`: a noun for a speaker and its name. */
function isNamed(words: readonly Word[], first: number, last: number): boolean {
  let noun = last
  while (noun > first && isCapital(wordAt(words, noun))) noun -= 1
  return noun < last && noun > first && speakerNouns.has(wordAt(words, noun).text)
}

const counting = new Set('two three four five other another more several many few both'.split(' '))

const isNoun = ({low, text}: Word) =>
  /^\p{L}/u.test(text) && !timeWords.has(low) && !determiners.has(low) && !low.endsWith('ly')

/** `spokesman` alone names nobody; `Police`, `officials` and `Some` do. */
function isBareSingular(words: readonly Word[], first: number, head: number): boolean {
  if (head > first) return false
  const {low} = wordAt(words, head)
  return !/s$/.test(low) && !bare.has(low)
}

const bare = new Set(
  'police people men women some others many most fishermen spokesmen spokespeople staff management parliament congress media prosecutors'.split(
    ' '
  )
)

/** A run of capitals that ends at `last`, such as `Bank of Leeds`; its first word. */
export function capitalsEndingAt(words: readonly Word[], last: number): number | undefined {
  let first = last
  if (!isName(wordAt(words, last))) return undefined
  while (first > 0 && last - first < 6) {
    if (isName(wordAt(words, first - 1))) first -= 1
    else if (wordAt(words, first - 1).low === 'of' && isName(wordAt(words, first - 2))) first -= 2
    else break
  }
  return first
}

const nobody = new Set(
  'nobody everyone everybody someone somebody anyone anybody nothing everything something it he she they we i you there here what who none'.split(
    ' '
  )
)

const isName = (word: Word) =>
  isCapital(word) &&
  word.spelled &&
  !/'(?:m|re|ve|ll|d)$/.test(word.low) &&
  !isPossessive(word) &&
  !nobody.has(word.low) &&
  !timeWords.has(word.low) &&
  !determiners.has(word.low) &&
  !joiners.has(word.low) &&
  !hypothetical.has(word.low) &&
  !prepositions.has(word.low)
