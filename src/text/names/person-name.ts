import {leadingSurnames} from '../gazetteer/more-given-names.ts'
import {surnames} from '../gazetteer/surnames.ts'
import {isCountry, isDemonym, isGivenName, placed} from './geography.ts'
import {organisationSurnames, organisationWords, placeWords} from './keywords.ts'
import {grammatical, things} from './ordinary.ts'
import {honorifics, roleHeads, roleSurnames} from './roles.ts'
import type {Token} from './tokens.ts'

const initials = /^(?:\p{Lu}\.)+$/u
const suffix = /^(?:Jr\.?|Sr\.?|[IVX]+)$/u
const written = /^(?:\p{Lu}|[a-z]{1,2}[-'’]\p{Lu})[\p{L}\p{M}'’‘-]*\p{Ll}[\p{L}\p{M}'’‘-]*$/u
const particle = /^\p{Ll}[\p{Ll}]{0,4}$/u
const eastern = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u

/** `J.` or `J.K.`, and not the letters of a country. */
export const isInitials = ({text, key}: Token) => initials.test(text) && !isCountry(key)

/** `Jr.` or `III`. */
export const isSuffix = ({text}: Token) => suffix.test(text)

/** Whether a word can be part of somebody's name. */
export function isNameWord(token: Token): boolean {
  const {text, key} = token
  if (isInitials(token)) return true
  if (!written.test(text)) return false
  if (organisationWords.has(key)) return organisationSurnames.has(key)
  if (things.has(key) || placeWords.has(key)) return surnames().has(key) && nameMakers.has(key)
  if (isDemonym(key)) return isGivenName(key) || surnames().has(key)
  return (
    !grammatical.has(key) && !honorifics.has(key) && (!roleHeads.has(key) || roleSurnames.has(key))
  )
}

/** Things and places that are surnames more often than not at the end of a name. */
const nameMakers = new Set(
  `park hall hill hills lake lane bridge bridges street day banks rivers waters rhodes woods fields stone
  castle english french tower march story case law laws poll hotel coast king page may marsh forest temple
  banks price best field mills wells barnes beach bay rich golden german west mark storm star crisis street
  prince cross crow`.split(/\s+/)
)

/** Whether words can be a whole name: none but the first may be a particle, none but the last a suffix. */
export function isNameOf(tokens: readonly Token[], atMost = 5): boolean {
  const [first] = tokens
  if (first === undefined || tokens.length > atMost) return false
  const words = tokens.slice(1)
  if (!isNameWord(first) && !(tokens.length > 1 && opensName(first))) return false
  const last = tokens.at(-1)
  if (tokens.length > 1 && last !== undefined && isInitials(last)) return false
  return words.every((it, at) =>
    isSuffix(it)
      ? at === words.length - 1
      : isNameWord(it) || (particle.test(it.text) && at < words.length - 1)
  )
}

/** A first word that is a thing elsewhere: `Mark`, `Park`. */
const opensName = ({text, key}: Token) =>
  written.test(text) && !grammatical.has(key) && (isGivenName(key) || leadingSurnames().has(key))

/** Whether a name of two words or more starts as somebody's does. */
export function opensAsPerson(tokens: readonly Token[]): 'given-name' | 'initials' | undefined {
  const [first, second] = tokens
  if (first === undefined || second === undefined || !isNameOf(tokens)) return undefined
  if (isInitials(first)) return 'initials'
  if (tokens.slice(1, -1).some(isInitials)) return 'initials'
  if (isGivenName(first.key)) return 'given-name'
  return isEastern(tokens) ? 'given-name' : undefined
}

/** `Kim Jong-un`: a family name first, as in Korea and China. */
function isEastern(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (first === undefined || second === undefined || !leadingSurnames().has(first.key)) return false
  if (tokens.length === 2) return eastern.test(second.text)
  return tokens.length === 3 && tokens.every((it) => it.text.length <= 6)
}

/** Whether every word of a name is known as one: enough evidence even among other capitals. */
export const isKnownName = (tokens: readonly Token[]) =>
  tokens.length > 1 &&
  opensAsPerson(tokens) !== undefined &&
  tokens.slice(1).every((it) => surnames().has(it.key) || isInitials(it) || isSuffix(it))

/** Whether a lone word after a title can be a name: no place, no people. */
export const isLoneName = ({key}: Token) => placed(key) !== 'sure' && !isDemonym(key)

/** Whether a name puts the family first, by its first word. */
export const familyFirst = (tokens: readonly Token[]) =>
  isEastern(tokens) ||
  (tokens.length === 2 &&
    leadingSurnames().has(tokens[0]?.key ?? '') &&
    !isGivenName(tokens[0]?.key ?? ''))
