import type {DatelineFact, KeyPointFact} from '../../model/fact.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'
import {bodyOf} from './body.ts'
import {candidates} from './candidates.ts'
import {ranking} from './ranking.ts'

/** A text of fewer sentences is read as fast as its key points. */
const fewestSentences = 8
const mostPoints = 20

/**
 * The sentences that stand best for the text, ranked: the lead first, then those that stand early
 * in the text or in one of its main sections, have the words that the text repeats, name and count,
 * and say something else than the ones before. At most a third of the sentences and 20, since those
 * that a template shows elsewhere are passed over; none where fewer than eight sentences say
 * something.
 */
export function keyPoints(
  reading: Reading,
  datelines: readonly DatelineFact[]
): readonly KeyPointFact[] {
  const body = firstOfEach([...bodyOf(reading, datelines)])
  if (body.length < fewestSentences) return []
  const limit = Math.min(mostPoints, Math.max(4, Math.ceil(body.length / 3)))
  const ranked = ranking(candidates(reading, body), limit)
  return ranked
    .map(({sentence}, index) => ({sentence, rank: index + 1}))
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .map(({sentence, rank}, index) => {
      const rule = rank === 1 ? 'keyPoint/lead' : 'keyPoint/ranked'
      return completed(factOf('keyPoint', index, rule, reading.whole(sentence)), {rank})
    })
}

/** A sentence that the text repeats is one point, where it stands first. */
function firstOfEach(body: readonly Sentence[]): readonly Sentence[] {
  const said = new Set<string>()
  return body.filter(({text}) => !said.has(text) && said.add(text))
}
