import type {AcronymFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** Acronyms that the text defines or uses. */
export function acronyms(_reading: Reading): readonly AcronymFact[] {
  return []
}
