import type {BottomLineFact, DatelineFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** The first sentence that says enough; at most one. */
export function bottomLine(
  _reading: Reading,
  _datelines: readonly DatelineFact[]
): readonly BottomLineFact[] {
  return []
}
