import type {OutlookFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** Sentences that say what is to come. */
export function outlook(_reading: Reading): readonly OutlookFact[] {
  return []
}
