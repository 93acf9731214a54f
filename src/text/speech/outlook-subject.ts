import {determiners, finite, joiners, pasts, prepositions} from './function-words.ts'
import {oneOf} from './outlook-words.ts'
import {bodyNouns, speakerNouns} from './speakers.ts'
import {endsInEd, isCapital, isPossessive, type Word, wordAt} from './words.ts'

/**
 * What stands before `will`: somebody who can do something, a name or `it`, which may be anything,
 * or a thing, which does nothing by itself.
 */
type Doer = 'somebody' | 'named' | 'thing'

const people = oneOf('we i he she they all both')
const things = oneOf('which that this these those there each some what another one')
/** Nouns for what is held, built, sold or written, though they look like people or bodies. */
const made = oneOf(
  'report study paper statement review article book website blog post letter memo document survey inquiry audit campaign mission newspaper magazine number paper computers sensors centers offers papers towers numbers factors members-only drivers-only errors tractors trailers routers servers doors floors colors colours matters letters orders powers prayers dinners winters summers layers figures rivers corners borders'
)

/** Who or what is said to do something, by the words before `will` at an index. */
export function doerBefore(words: readonly Word[], at: number): Doer {
  let last = at - 1
  while (
    last > 0 &&
    (/^(?:also|both|all|now|then|still)$/.test(wordAt(words, last).low) ||
      isDay(wordAt(words, last)))
  ) {
    last -= 1
  }
  const end = wordAt(words, last)
  if (end.low === 'it') return 'named'
  if (end.low === 'and' || end.low === 'but') return doerFurtherBack(words, last)
  if (end.low === 'who') return wordAt(words, last - 1).low === ',' ? 'somebody' : 'thing'
  if (people(end)) return 'somebody'
  if (things(end)) return 'thing'
  const head = headOf(words, end.low === ',' ? beforeAside(words, last) : last)
  return doerOf(words, head)
}

/** `won on Friday and will meet …`, `will feature a park and will create …`. */
function doerFurtherBack(words: readonly Word[], and: number): Doer {
  for (let index = and - 1; index > 0; index -= 1) {
    if (wordAt(words, index).text === 'will') return doerBefore(words, index)
  }
  return 'named'
}

const isDay = ({low}: Word) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low)

/** Most words of an aside between commas, as in `The mayor, who is 60, will`. */
const longestAside = 20

function beforeAside(words: readonly Word[], comma: number): number {
  for (let index = comma - 1; index >= 0 && index >= comma - longestAside; index -= 1) {
    if (wordAt(words, index).low === ',') return index - 1
  }
  return comma - 1
}

/** Most words of a phrase before `will`. */
const longestPhrase = 14

/** The noun of the phrase that ends at an index: the one before its first preposition. */
function headOf(words: readonly Word[], last: number): number {
  let head = last
  for (let index = last; index >= 0 && index > last - longestPhrase; index -= 1) {
    const word = wordAt(words, index)
    const {low} = word
    if (!word.spelled && !/^[-&/"“”'’]$/.test(low)) break
    if (finite.has(low) || pasts.has(low) || (low !== 'and' && joiners.has(low))) break
    if (endsInEd(word) && determiners.has(wordAt(words, index + 1).low)) break
    if (/^(?:that|who|which|if|when)$/.test(low)) break
    if (prepositions.has(low) && index > 0) head = index - 1
  }
  return head
}

function doerOf(words: readonly Word[], head: number): Doer {
  const word = wordAt(words, head)
  if (made(word)) return 'thing'
  if (speakerNouns.has(word.low) || bodyNouns.has(word.low)) return 'somebody'
  if (isCapital(word) && !isPossessive(word) && !isOpening(words, head)) return 'named'
  return /\p{L}{3}(?:ers|ors|ists|ians)$/u.test(word.low) ? 'somebody' : 'thing'
}

/** Whether a capital only tells that a sentence begins: `Construction will begin`. */
const isOpening = (words: readonly Word[], index: number) =>
  index === 0 && /(?:tion|sion|ment|ing|ness|ity|ance|ence|work|s)$/.test(wordAt(words, index).low)
