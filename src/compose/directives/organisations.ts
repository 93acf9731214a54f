import {fields} from '../authored.ts'
import {namesOf} from '../names.ts'

/** Bodies, firms and other groups that are named. */
export const organisations = namesOf(
  'organisations',
  fields.organisations,
  ({study}) => study.facts.organisation
)
