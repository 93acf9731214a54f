import type {FactId} from '../../model/fact.ts'
import {femaleMarks, maleMarks, personNouns} from '../../text/speech/speakers.ts'
import {isPossessive, wordAt} from '../../text/speech/words.ts'
import type {NamedWords, Spoken} from './spoken.ts'
import type {Subject} from './subject.ts'

/**
 * The one person whom `he` or `she` can stand for: the only one named before it in its sentence,
 * or else in the sentence before. Nobody where more than one is possible: where several are named,
 * where an unnamed one is mentioned (`the judge`), or where the pronoun may go further back.
 */
export function personMeant(
  spoken: Spoken,
  previous: Spoken | undefined,
  {start}: Subject
): readonly FactId[] {
  const at = spoken.indexAt(start)
  const pronoun = wordAt(spoken.words, at).low
  if (pronoun !== 'he' && pronoun !== 'she') return []
  const here = peopleIn(spoken, at)
  if (here === undefined) return []
  if (here.size > 0) return onlyOne(here, pronoun)
  const there = previous && isNext(previous, spoken) && peopleIn(previous, previous.words.length)
  return there ? onlyOne(there, pronoun) : []
}

/** The sentence before, in the same paragraph or as the last one of the paragraph before. */
const isNext = (previous: Spoken, {sentence}: Spoken) => {
  const gap = sentence.paragraph.ordinal - previous.sentence.paragraph.ordinal
  return previous.sentence.index === sentence.index - 1 && gap <= 1
}

type People = ReadonlyMap<FactId, readonly [Spoken, NamedWords]>

/** Who is named before a word; none can be told apart where somebody unnamed is there as well. */
function peopleIn(spoken: Spoken, before: number): People | undefined {
  const {words} = spoken
  const people = new Map<FactId, readonly [Spoken, NamedWords]>()
  for (const name of spoken.named) {
    if (name.last < before && name.mention.kind === 'person')
      people.set(name.mention.id, [spoken, name])
  }
  for (let index = 0; index < before; index += 1) {
    const {low} = wordAt(words, index)
    if ((low === 'he' || low === 'she') && before < words.length) return undefined
    if (personNouns.has(low) && isUnnamed(spoken, index)) return undefined
  }
  return people
}

/** Whether a noun for a person, such as `judge`, tells of nobody named next to it. */
function isUnnamed(spoken: Spoken, index: number): boolean {
  const {words} = spoken
  if (isPossessive(wordAt(words, index))) return true
  for (let next = index + 1; next <= index + 4; next += 1) {
    if (spoken.nameStartingAt(next)?.mention.kind === 'person') return false
    const {low, text} = wordAt(words, next)
    if (low !== ',' && !/^\p{L}/u.test(text)) break
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

function onlyOne(people: People, pronoun: 'he' | 'she'): readonly FactId[] {
  const [one, other] = people
  if (one === undefined || other !== undefined) return []
  const [id, [{words}, {first}]] = one
  const unfit = pronoun === 'he' ? femaleMarks : maleMarks
  const marked = [first - 1, first, first - 2].some((index) => unfit.has(wordAt(words, index).low))
  return marked ? [] : [id]
}
