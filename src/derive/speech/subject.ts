import type {FactId, Speaker} from '../../model/fact.ts'
import {type Word, wordAt} from '../../text/speech/words.ts'
import type {NamedWords, Spoken} from './spoken.ts'

/** Who speaks, in words of a sentence; offsets are those of the sentence. */
export interface Subject {
  readonly start: number
  readonly end: number
  readonly facts: readonly FactId[]
  readonly by: Speaker['by']
  /** More than one name. */
  readonly plural: boolean
  /** Indexes of the first and last word of the whole phrase, role and article included. */
  readonly first: number
  readonly last: number
}

/** One name, in a phrase that begins at the word `first`. */
export const nameSubject = (
  {words}: Spoken,
  name: NamedWords,
  first = name.first,
  last = name.last
): Subject => ({
  start: wordAt(words, isThe(words, name) ? name.first - 1 : name.first).start,
  end: wordAt(words, name.last).end,
  facts: [name.mention.id],
  by: 'name',
  plural: false,
  first,
  last
})

/** `The New York Times`: inside a sentence a capital tells that `The` belongs to the name. */
const isThe = (words: readonly Word[], {first, mention}: NamedWords) =>
  mention.kind === 'organisation' &&
  first > 1 &&
  wordAt(words, first - 1).text === 'The' &&
  wordAt(words, first - 2).spelled

/** A phrase that names nobody whom the text is known to name. */
export const phraseSubject = (
  {words}: Spoken,
  by: Speaker['by'],
  first: number,
  last: number
): Subject => ({
  start: wordAt(words, first).start,
  end: wordAt(words, last).end,
  facts: [],
  by,
  plural: false,
  first,
  last
})
