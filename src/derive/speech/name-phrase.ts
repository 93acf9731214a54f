import {honorifics} from '../../text/names/roles.ts'
import {openingBefore} from '../../text/speech/clauses.ts'
import {clauseOpeners, determiners, finite, pasts} from '../../text/speech/function-words.ts'
import {personNouns} from '../../text/speech/speakers.ts'
import {isCapital, isPossessive, type Word, wordAt} from '../../text/speech/words.ts'
import type {NamedWords, Spoken} from './spoken.ts'

/** Most words before a name that tell who it is. */
const longestRole = 10

/**
 * First word of the phrase that a name ends, as in `the party's former leader Anna Lind`; none if
 * no clause can begin with it, as in `a friend of Anna Lind`.
 */
export function phraseStart({words}: Spoken, name: NamedWords): number | undefined {
  let hasRole = false
  let hasTrade = false
  for (let first = name.first; name.first - first <= longestRole; first -= 1) {
    const opening = openingBefore(words, first)
    if (opening === 'open') return first
    const word = wordAt(words, first - 1)
    if (opening === 'preposition' && isOffice(words, first, name.first)) hasRole = true
    else if (opening !== 'closed' || !word.spelled) return undefined
    if (finite.has(word.low) || clauseOpeners.has(word.low)) return undefined
    // `the plan Anna Lind announced`: an article makes it something else than a trade.
    if (hasTrade && determiners.has(word.low)) return undefined
    hasTrade ||= !personNouns.has(word.low) && mayBeTrade(word, name, first)
    hasRole ||= hasTrade || personNouns.has(word.low)
    const fits = isCapital(word) || determiners.has(word.low) || isPossessive(word) || hasRole
    if (!fits) return undefined
  }
  return undefined
}

/** `park ranger Hugo Condori`: a word for what a person with a full name does. */
const mayBeTrade = (word: Word, name: NamedWords, first: number) =>
  name.mention.kind === 'person' &&
  name.last > name.first &&
  first === name.first &&
  /^\p{Ll}{3,}$/u.test(word.text) &&
  !/(?:ed|ing|ly|s)$/.test(word.text) &&
  !pasts.has(word.low)

/** `Minister of Education` before a name; but in `friend of Mr Lind` or `aide to President Lind` it is not. */
function isOffice(words: readonly Word[], first: number, name: number): boolean {
  if (!/^(?:of|for)$/.test(wordAt(words, first - 1).low)) return false
  if (!personNouns.has(wordAt(words, first - 2).low) || first === name) return false
  let own = 0
  for (let index = first; index < name; index += 1) {
    const {low} = wordAt(words, index)
    if (personNouns.has(low)) return false
    if (!honorifics.has(low.replace(/\.$/, '')) && !determiners.has(low)) own += 1
  }
  return own > 0
}
