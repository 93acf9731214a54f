import type {DateFact, DatelineFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** The line that dates the text; at most one. */
export function dateline(_reading: Reading, _dates: readonly DateFact[]): readonly DatelineFact[] {
  return []
}
