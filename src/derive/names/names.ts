import type {AcronymFact, OrganisationFact, PersonFact, PlaceFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'

/** Who and what is named. */
export interface Names {
  readonly person: readonly PersonFact[]
  readonly organisation: readonly OrganisationFact[]
  readonly place: readonly PlaceFact[]
}

/** People, organisations and places; only what there is evidence for. */
export function names(_reading: Reading, _acronyms: readonly AcronymFact[]): Names {
  return {person: [], organisation: [], place: []}
}
