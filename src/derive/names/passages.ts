import type {Passage} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'
import {type Candidate, spanOf} from './candidate.ts'

interface Mentioned {
  readonly mentions: readonly Candidate[]
}

/** Mentions in reading order; sorts them in place of the order in which they were found. */
const sorted = (mentions: readonly Candidate[]) => mentions.toSorted(compare)

const compare = (one: Candidate, other: Candidate) =>
  one.sentence.index - other.sentence.index || spanOf(one).start - spanOf(other).start

/** Entities by the place of their first mention, each with its mentions in reading order. */
export function inOrder<Entity extends Mentioned>(entities: readonly Entity[]): readonly Entity[] {
  return entities
    .map((entity) => ({...entity, mentions: sorted(entity.mentions)}))
    .toSorted((one, other) => {
      const [first] = one.mentions
      const [second] = other.mentions
      return first === undefined || second === undefined ? 0 : compare(first, second)
    })
}

/** The places of mentions, of which there is always one. */
export function passagesOf(
  reading: Reading,
  mentions: readonly Candidate[]
): [Passage, ...Passage[]] {
  const [first, ...more] = mentions.map((it) => {
    const {start, end} = spanOf(it)
    return reading.passage(it.sentence, start, end)
  })
  if (first === undefined) throw new RangeError('No mention of a name')
  return [first, ...more]
}
