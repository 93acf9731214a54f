import type {DateFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** Every date that the text states, in reading order. */
export function dates(_reading: Reading): readonly DateFact[] {
  return []
}
