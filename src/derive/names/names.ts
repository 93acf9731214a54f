import type {AcronymFact, OrganisationFact, PersonFact, PlaceFact} from '../../model/fact.ts'
import type {Reading} from '../reading.ts'
import {candidatesIn} from './candidates.ts'
import {named} from './entities.ts'
import {people} from './people.ts'
import {personFacts} from './person-facts.ts'
import {promoted} from './promote.ts'
import {survey} from './survey.ts'

/** Who and what is named. */
export interface Names {
  readonly person: readonly PersonFact[]
  readonly organisation: readonly OrganisationFact[]
  readonly place: readonly PlaceFact[]
}

/** People, organisations and places; only what there is evidence for. Linear in the text. */
export function names(reading: Reading, acronyms: readonly AcronymFact[]): Names {
  const known = survey(reading)
  const candidates = promoted(
    reading.sentences.flatMap((it) => (it.searched ? candidatesIn(it, known) : []))
  )
  const {all, mentions} = people(candidates)
  const others = candidates.filter((it) => !mentions.has(it))
  const somebody = new Set([...mentions.keys()].flatMap((it) => it.words.map((word) => word.key)))
  return {person: personFacts(reading, all), ...named(reading, others, somebody, acronyms)}
}
