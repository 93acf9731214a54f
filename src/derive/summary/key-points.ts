import type {DatelineFact, KeyPointFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** The sentences that stand best for the text, ranked. */
export function keyPoints(
  _reading: Reading,
  _datelines: readonly DatelineFact[]
): readonly KeyPointFact[] {
  return []
}
