import {capitals, landmarks} from '../gazetteer/capitals.ts'
import {cities} from '../gazetteer/cities.ts'
import {ambiguousCountries, countries} from '../gazetteer/countries.ts'
import {demonyms} from '../gazetteer/demonyms.ts'
import {givenNames} from '../gazetteer/given-names.ts'
import {lands, states} from '../gazetteer/lands.ts'
import {moreGivenNames} from '../gazetteer/more-given-names.ts'
import {regions} from '../gazetteer/regions.ts'
import {surnames} from '../gazetteer/surnames.ts'

/** How sure a word is the name of a place; `likely` may be somebody's name just as well. */
export type Placed = 'sure' | 'likely'

const directions = new Set(
  'north south east west northern southern eastern western central upper lower greater downtown inner outer mainland river'.split(
    ' '
  )
)

/** Whether a key names a place that readers know. */
export function placed(key: string): Placed | undefined {
  const [first = '', ...rest] = key.split(' ')
  if (rest.length > 0 && directions.has(first)) {
    const whole = placedAlone(key)
    return whole ?? (placed(rest.join(' ')) === undefined ? undefined : 'sure')
  }
  return placedAlone(key)
}

function placedAlone(key: string): Placed | undefined {
  if (countries().has(key)) return ambiguousCountries().has(key) ? 'likely' : 'sure'
  if (lands().has(key) || capitals().has(key) || landmarks().has(key)) return 'sure'
  const known = states().has(key) || regions().has(key) || cities().has(key)
  if (!known) return undefined
  return !key.includes(' ') && isNameOfSomebody(key) ? 'likely' : 'sure'
}

/** Whether a key is a country's: a state's name in front of a title is part of the title. */
export const isCountry = (key: string) => countries().has(key) && !ambiguousCountries().has(key)

/** Whether a key is the adjective or the people of a place or a faith. */
export function isDemonym(key: string): boolean {
  const known = demonyms()
  return known.has(key) || (key.endsWith('s') && known.has(key.slice(0, -1)))
}

/** Whether a key is a given name in some language; `Jean-Luc` is one since its parts are. */
export const isGivenName = (key: string): boolean => {
  if (givenNames().has(key) || moreGivenNames().has(key)) return true
  const [first = '', second] = key.split('-')
  return second !== undefined && first.length > 2 && isGivenName(first) && isGivenName(second)
}

const isNameOfSomebody = (key: string) => isGivenName(key) || surnames().has(key)
