import type {DateFact, EventFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** The sentences that say when something happened or will. */
export function events(_reading: Reading, _dates: readonly DateFact[]): readonly EventFact[] {
  return []
}
