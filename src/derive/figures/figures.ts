import type {DateFact, FigureFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** Sums of money, shares, counts and quantities; what is part of a date is none. */
export function figures(_reading: Reading, _dates: readonly DateFact[]): readonly FigureFact[] {
  return []
}
