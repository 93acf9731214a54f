import type {AttributionFact} from '../../model/fact.ts'
import type {Names} from '../names/names.ts'
import type {Reading} from '../reading.ts'

/** Whom the text itself reports after. */
export function attributions(_reading: Reading, _names: Names): readonly AttributionFact[] {
  return []
}
