import {fields} from '../authored.ts'
import {namesOf} from '../names.ts'

/** Places that are named. */
export const places = namesOf('places', fields.places, ({study}) => study.facts.place)
