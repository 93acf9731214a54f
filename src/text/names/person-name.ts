import {lands} from '../gazetteer/lands.ts'
import {leadingSurnames} from '../gazetteer/more-given-names.ts'
import {organisations} from '../gazetteer/organisations.ts'
import {surnames} from '../gazetteer/surnames.ts'
import {lettered} from '../lettered.ts'
import {isCountry, isDemonym, isGivenName, placed} from './geography.ts'
import {organisationSurnames, organisationWords, placeWords} from './keywords.ts'
import {grammatical, nameMonths, things} from './ordinary.ts'
import {headOf, honorifics, portfolios, roleHeads, roleModifiers, roleSurnames} from './roles.ts'
import type {Token} from './tokens.ts'

const initials = /^(?:\p{Lu}\.)+$/u
const suffix = /^(?:Jr\.?|Sr\.?|[IVX]+)$/u
const written = lettered(
  String.raw`^(?:\p{Lu}|[a-z]{1,2}[-'’]\p{Lu})[\p{L}\p{M}'’‘-]*\p{Ll}[\p{L}\p{M}'’‘-]*$`,
  'u'
)
const particle = /^(?!(?:of|the|for|and|on)$)\p{Ll}{1,5}$/u
const eastern = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u

/** `J.` or `J.K.`, and not the letters of a place or of a word. */
export const isInitials = ({text, key}: Token) =>
  initials.test(text) && placed(key) === undefined && !abbreviations.has(key)

const abbreviations = new Set([
  'p.s',
  'n.b',
  'q.e.d',
  'r.i.p',
  'a.k.a',
  'b.c',
  'a.d',
  'i.e',
  'e.g',
  'vs',
  'v'
])

/** `Jr.` or `III`. */
export const isSuffix = ({text}: Token) => suffix.test(text)

/** Whether a word can be part of somebody's name. */
function isNameWord(token: Token): boolean {
  const {text, key} = token
  if (isInitials(token)) return true
  if (!written(text).test(text) || loud.test(text) || nobody.has(key)) return false
  if (organisationWords.has(key)) return organisationSurnames.has(key)
  if (things.has(key) || placeWords.has(key)) return surnames().has(key) && nameMakers.has(key)
  if (isDemonym(key)) return isGivenName(key) || surnames().has(key)
  const grammar = grammatical.has(key) && !nameMonths.has(key) && key !== 'will'
  return !grammar && !honorifics.has(key) && (!roleHeads.has(headOf(key)) || roleSurnames.has(key))
}

/** `ADAs` and `THellas` */
const loud = /^\p{Lu}{2,}\p{Ll}/u

/** Words of notices and of jokes that no name holds: `Captain Obvious`. */
const nobody = new Set(
  `obvious planet claus statement statements contact contacts relations agent agents special looking links
  link disclosure compensation disclaimer disclaimers media click subscribe follow newsletter email phone
  announce announces announced hotline anonymous tip missing counsel joins join secures hits wins names
  appoints launches says unveils reports acquires expands signs opens receives sees faces seeks warns urges
  website learn visit page pages copyright reserved inquiries enquiries`.split(/\s+/)
)

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
  if (tokens.length > 2 && tokens.some((it) => organisationWords.has(it.key))) return false
  return words.every((it, at) =>
    isSuffix(it)
      ? at === words.length - 1
      : isNameWord(it) || (particle.test(it.text) && at < words.length - 1)
  )
}

/** A first word that is a thing elsewhere: `Mark`, `Park`. */
const opensName = ({text, key}: Token) =>
  written(text).test(text) &&
  !grammatical.has(key) &&
  (isGivenName(key) || leadingSurnames().has(key))

/** Whether a name of two words or more starts as somebody's does. */
export function opensAsPerson(tokens: readonly Token[]): 'given-name' | 'initials' | undefined {
  const [first, second] = tokens
  if (first === undefined || second === undefined || !isNameOf(tokens)) return undefined
  if (isInitials(first))
    return tokens.length > 2 || isInitialled(first, second) ? 'initials' : undefined
  if (tokens.slice(1, -1).some(isInitials)) return 'initials'
  if (isGivenName(first.key) && !isDoubtful(tokens)) return 'given-name'
  return isEastern(tokens) ? 'given-name' : undefined
}

/** `J. Smith` and `J.D. Vance`; `B. Maya` may be the second item of a list. */
const isInitialled = (letters: Token, name: Token) =>
  placed(name.key) !== 'sure' && (letters.text.length > 2 || surnames().has(name.key))

/** Given names that are words, peoples or places need a surname that is known as one. */
function isDoubtful(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.key ?? ''
  const last = tokens.filter((it) => !isSuffix(it)).at(-1)?.key ?? ''
  if (isCountry(last) || lands().has(last)) return true
  if (organisationSurnames.has(last) && placed(first) === 'sure') return true
  if (tokens.slice(1, -1).some((it) => particles.has(it.key))) return false
  const doubtful =
    wordsAsNames.has(first) ||
    isDemonym(first) ||
    placed(first) === 'sure' ||
    organisations().has(first)
  return doubtful && !surnames().has(last)
}

/** `Le` in `Marine Le Pen`. */
const particles = new Set(
  'le la de di du da del della van von der den bin bint ibn al el'.split(' ')
)

const wordsAsNames = new Set(
  `al amber amity angel april archer art ash aspen aurora autumn basil blaze blossom blue bonus booker buck
  bunny cash chance charity chase chip clay cliff clover colt constance cooper cosmo cotton crystal dale dawn
  diamond dolly dove dusty earl echo ember eve faith fern fletcher flora florence forest gale garnet ginger
  glen gold golden grace granite gray green grey gypsy happy harbor harmony harper hazel heath holly honey
  hope hunter iris isle ivy jade jasmine jasper jet jewel jolly joy june king lake laurel leaf liberty lily lotus
  love lucky lux marine marshal martial mason max may mercy merit merry miles ming misty modest monk morning myrtle
  neon noble ocean olive opal parker patience pearl pepper phoenix piper poppy porter prudence quest rain
  raven red reed regal reign rich river robin rock rocky rose rosemary royal rusty sage sailor saturn
  scarlet scout serenity shepherd sierra silver skip sky sparrow spike spring stark sterling storm summer
  sunny sunshine temple teal trinity unity victory viola violet ward warden willow winner winter wolf wren
  young zen`.split(/\s+/)
)

/** Whether no word says outright that this is a place, a people or an organisation. */
export const isWellFormed = (tokens: readonly Token[]) =>
  tokens.every(
    ({key}) =>
      !isDemonym(key) &&
      !organisationWords.has(key) &&
      !organisations().has(key) &&
      (placed(key) !== 'sure' || surnames().has(key))
  ) && placed(tokens[0]?.key ?? '') !== 'sure'

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

/** Whether the first or the last of some words is known as a name, or the form tells. */
export const seemsName = (tokens: readonly Token[]) =>
  opensAsPerson(tokens) !== undefined ||
  surnames().has(tokens.filter((it) => !isSuffix(it)).at(-1)?.key ?? '') ||
  (tokens.length > 1 && isGivenName(tokens[0]?.key ?? '')) ||
  tokens.some(isInitials)

/** Whether a lone word after a title can be a name: no place, no people, no field of work. */
export function isLoneName({key}: Token, afterStrongTitle: boolean): boolean {
  if (placed(key) === 'sure' || isDemonym(key) || roleHeads.has(key)) return false
  const known = surnames().has(key) || isGivenName(key)
  if (!known && (/\p{L}{4}ed$/u.test(key) || roleHeads.has(key.replace(/s$/, '')))) return false
  if (portfolios.has(key) || roleModifiers.has(key)) return surnames().has(key) && afterStrongTitle
  return afterStrongTitle || surnames().has(key) || isGivenName(key)
}

/** Whether a name puts the family first, by its first word. */
export const familyFirst = (tokens: readonly Token[]) =>
  isEastern(tokens) ||
  (tokens.length === 2 &&
    leadingSurnames().has(tokens[0]?.key ?? '') &&
    !isGivenName(tokens[0]?.key ?? ''))
