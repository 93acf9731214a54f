import type {StatementFact} from '../../model/fact.ts'
import type {Names} from '../names/names.ts'
import type {Reading} from '../reading.ts'

/** What somebody said, believes or denies, and who. */
export function statements(_reading: Reading, _names: Names): readonly StatementFact[] {
  return []
}
