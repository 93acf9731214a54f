import {isDescription} from '../../text/speech/clauses.ts'
import {
  clauseOpeners,
  determiners,
  finite,
  joiners,
  pasts,
  prepositions,
  timeWords
} from '../../text/speech/function-words.ts'
import {speakerNouns} from '../../text/speech/speakers.ts'
import {endsInEd, isCapital, isPossessive, wordAt} from '../../text/speech/words.ts'
import type {NamedWords, Spoken} from './spoken.ts'
import {nameSubject, phraseSubject, type Subject} from './subject.ts'

/**
 * Who stands behind a verb as its subject, as in `"…," said the mayor of Leeds`. If the form alone
 * makes `sure` that a speaker follows, any noun with an article is one.
 */
export function subjectAfter(spoken: Spoken, from: number, sure = true): Subject | undefined {
  const {words} = spoken
  const last = phraseEnd(spoken, from)
  if (last < from || spoken.isQuoted(from)) return undefined
  if (finite.has(wordAt(words, last + 1).low) || hasVerb(spoken, from, last)) return undefined
  const name = firstName(spoken, from, last)
  if (name !== undefined)
    return endsThere(spoken, name, last) ? withOther(spoken, name, from, last) : undefined
  if (isDescription(words, from, last, sure))
    return phraseSubject(spoken, 'description', from, last)
  return isCapitalised(spoken, from, last) ? phraseSubject(spoken, 'name', from, last) : undefined
}

/** Most words of a speaker behind the verb. */
const longestPhrase = 14

/** Last word of the noun phrase that begins at `from`. */
function phraseEnd({words, isQuoted}: Spoken, from: number): number {
  let hasNoun = false
  let index = from
  for (; index < from + longestPhrase; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled || isQuoted(index)) break
    if (joiners.has(low) || clauseOpeners.has(low) || finite.has(low) || timeWords.has(low)) break
    if (prepositions.has(low) && !(hasNoun && belongs.has(low))) break
    // `According to Rathbun the property …`: an article begins something new.
    if (articles.has(low) && index > from && !belongs.has(wordAt(words, index - 1).low)) break
    hasNoun = speakerNouns.has(low)
  }
  return index - 1
}

/** `said the event brought back`: then the words are what is said. */
function hasVerb({words}: Spoken, from: number, last: number): boolean {
  for (let index = from + 1; index <= last; index += 1) {
    const {low, text} = wordAt(words, index)
    if (pasts.has(low) || endsInEd({text})) return true
  }
  return false
}

/** A person's name may be followed by `of Leeds` but not by a verb. */
const endsThere = ({words}: Spoken, name: NamedWords, last: number) =>
  name.last === last || belongs.has(wordAt(words, name.last + 1).low)

const articles = new Set(['the', 'a', 'an'])
const belongs = new Set(['of', 'for', 'from', 'at', 'with'])

/** The name that the phrase is about: nothing but a role and an article stand before it. */
function firstName(spoken: Spoken, from: number, last: number): NamedWords | undefined {
  for (let index = from; index <= last; index += 1) {
    const name = spoken.nameStartingAt(index)
    if (name !== undefined && name.last <= last && spoken.nameEndingAt(name.last) === name) {
      const isAll = name.last === last || name.mention.kind === 'person'
      if (isAll) return name
    }
    if (prepositions.has(wordAt(spoken.words, index).low)) return undefined
  }
  return undefined
}

/** `said Smith and Jones`. */
function withOther(spoken: Spoken, name: NamedWords, first: number, last: number): Subject {
  const subject = nameSubject(spoken, name, first, last)
  if (name.last !== last || wordAt(spoken.words, last + 1).low !== 'and') return subject
  const article = wordAt(spoken.words, last + 2).low === 'the' ? 1 : 0
  const other = spoken.nameStartingAt(last + 2 + article)
  if (other === undefined) return subject
  return {
    ...subject,
    end: wordAt(spoken.words, other.last).end,
    facts: [name.mention.id, other.mention.id],
    plural: true,
    last: other.last
  }
}

function isCapitalised({words}: Spoken, from: number, last: number): boolean {
  for (let index = from; index <= last; index += 1) {
    const word = wordAt(words, index)
    if (!isCapital(word) || isPossessive(word) || determiners.has(word.low)) return false
  }
  return true
}
