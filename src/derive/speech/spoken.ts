import type {Passage} from '../../model/fact.ts'
import type {Utterance} from '../../text/speech/utterance.ts'
import {wordAt} from '../../text/speech/words.ts'
import {type Mention, mentionsOf} from '../names/mentions.ts'
import type {Names} from '../names/names.ts'
import type {Reading, Sentence} from '../reading.ts'
import {utterancesIn} from './utterances.ts'

/** A sentence with its words, quotations and names, as the rules for speech see it. */
export interface Spoken extends Utterance {
  readonly sentence: Sentence
  readonly named: readonly NamedWords[]
  /** The name whose last word has this index; not where `'s` follows it. */
  readonly nameEndingAt: (index: number) => NamedWords | undefined
  readonly nameStartingAt: (index: number) => NamedWords | undefined
}

/** A name in a sentence, by the indexes of its words, both inclusive. */
export interface NamedWords {
  readonly mention: Mention
  readonly first: number
  readonly last: number
  readonly passage: Passage
}

/** Gives the view of each sentence that is short enough to be searched, in reading order. */
export function* spokenIn(reading: Reading, names: Names): Generator<Spoken> {
  const mentions = mentionsOf(names)
  for (const {sentence, utterance} of utterancesIn(reading)) {
    yield spoken(sentence, utterance, mentions(sentence.index))
  }
}

function spoken(sentence: Sentence, utterance: Utterance, mentions: readonly Mention[]): Spoken {
  const {words} = utterance
  const starting = new Map<number, NamedWords>()
  const ending = new Map<number, NamedWords>()
  const named: NamedWords[] = []
  let index = 0
  for (const mention of mentions) {
    const start = mention.passage.start - sentence.start
    const end = mention.passage.end - sentence.start
    while (index < words.length && wordAt(words, index).start < start) index += 1
    let last = index
    while (last + 1 < words.length && wordAt(words, last).end < end) last += 1
    if (wordAt(words, index).start !== start) continue
    const name = {mention, first: index, last, passage: mention.passage}
    named.push(name)
    starting.set(index, name)
    const word = wordAt(words, last)
    if (word.end === end) {
      ending.set(last, name)
    }
  }
  return {
    ...utterance,
    sentence,
    named,
    nameEndingAt: (at) => ending.get(at),
    nameStartingAt: (at) => starting.get(at)
  }
}
