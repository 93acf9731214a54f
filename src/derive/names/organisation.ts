import {ambiguousOrganisations, organisations} from '../../text/gazetteer/organisations.ts'
import type {Run} from '../../text/names/capitals.ts'
import {isCountry, isDemonym, isGivenName, placed} from '../../text/names/geography.ts'
import {
  openOrganisationWords,
  organisationSurnames,
  organisationWords,
  weakOrganisationWords
} from '../../text/names/keywords.ts'
import {roleHeads, roleModifiers} from '../../text/names/roles.ts'
import {keyOfTokens, type Token} from '../../text/names/tokens.ts'
import type {OrganisationFound} from './candidate.ts'
import {type Context, wordsOf} from './context.ts'

/** `UK government`: a country with a government after it. */
export function governmentIn({tokens, run}: Context): OrganisationFound | undefined {
  const after = tokens[run.to]
  const last = tokens[run.to - 1]
  if (after?.text !== 'government' || !after.joined || last?.possessive) return undefined
  return isCountry(keyOfTokens(tokens.slice(run.from, run.to)))
    ? {kind: 'organisation', rule: 'organisation/government'}
    : undefined
}

/** What a run of capitals says of itself: that it is a known organisation, or has a telling word. */
export function organisationIn(context: Context): OrganisationFound | undefined {
  const {tokens, run} = context
  const words = wordsOf(context)
  const key = keyOfTokens(words)
  if (isKnown(tokens, run, key) && !isDoubtful(context)) {
    return {kind: 'organisation', rule: 'organisation/known'}
  }
  return hasTellingWord(context) ? {kind: 'organisation', rule: 'organisation/keyword'} : undefined
}

/** Known as it stands, with its article, or without the people it is of: `British Red Cross`. */
function isKnown(tokens: readonly Token[], run: Run, key: string): boolean {
  const known = organisations()
  if (known.has(key)) return true
  if (tokens[run.from - 1]?.key === 'the' && known.has(`the ${key}`)) {
    return run.from > 1 && tokens[run.from - 1]?.capital === true
      ? true
      : !ambiguousOrganisations().has(`the ${key}`)
  }
  const [first = '', ...rest] = key.split(' ')
  return rest.length > 1 && isDemonym(first) && known.has(rest.join(' '))
}

/** A known name that is an ordinary word too needs its capital in the middle of a sentence. */
function isDoubtful(context: Context): boolean {
  const {tokens, run, survey} = context
  const [only, ...more] = wordsOf(context)
  if (only === undefined || more.length > 0 || letters.test(only.text)) return false
  if (!ambiguousOrganisations().has(only.key)) return run.opens && survey.ordinary(only.key)
  return run.opens || survey.ordinary(only.key) || tokens[run.from - 1]?.key === 'the'
}

const letters = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u
const joins = /^(?:of|for|on)$/
const generic = new Set('directors trustees governors appeal appeals education inquiry'.split(' '))

/** The head of `University of Oxford` is all before `of`; its last word has to tell. */
function hasTellingWord(context: Context): boolean {
  const words = wordsOf(context)
  const of = words.findIndex((it) => joins.test(it.text))
  const head = of < 0 ? words : words.slice(0, of)
  const [first] = words
  const last = head.at(-1)
  if (words.length < 2 || first === undefined || last === undefined) return false
  if (roleHeads.has(words.at(-1)?.key ?? '') || words.some((it) => headlineVerbs.has(it.key)))
    return false
  if (!organisationWords.has(last.key) || opensWithWord(context, head)) return false
  if (of > 0) return !(head.length === 1 && generic.has(words.at(-1)?.key ?? ''))
  if (roleHeads.has(first.key) || head.every((it) => organisationWords.has(it.key))) return false
  if (head.length === 2 && isOpen(first, last)) return false
  if (head.length === 2 && (joined(context, last) || generics.has(first.key))) return false
  if (weakOrganisationWords.has(last.key)) return head.length > 2 && head.slice(0, -1).some(isOwn)
  return !(head.length === 2 && organisationSurnames.has(last.key) && isGivenName(first.key))
}

/** `U.S. Department` and `Land Rovers` */
const isOpen = (first: Token, last: Token) =>
  (openOrganisationWords.has(last.key) && placed(first.key) === 'sure') ||
  (last.key === 'rovers' && /^(?:land|range)$/.test(first.key))

/** Verbs of headlines, which no name holds. */
const headlineVerbs = new Set(
  `joins join secures hits wins appoints announces launches says unveils acquires expands signs opens receives
  sees faces seeks warns urges rejects approves celebrates welcomes earns gets`.split(/\s+/)
)

/** First words that say nothing of their own: `Latest News`. */
const generics = new Set('latest recent breaking more other top good great got'.split(' '))

/** Bodies whose names have two parts more often than others have. */
const twofold = new Set(
  `commission authority agency administration organization organisation board council inspectorate corporation
  department ministry office association committee museum bureau`.split(/\s+/)
)

/** `Customs Authority` after `Revenues and`, which may be part of the name. */
function joined({tokens, run}: Context, last: Token): boolean {
  const before = tokens[run.from - 2]
  return (
    twofold.has(last.key) &&
    tokens[run.from - 1]?.text === 'and' &&
    before?.capital === true &&
    !organisationWords.has(before.key) &&
    !organisations().has(before.key) &&
    placed(before.key) === undefined &&
    !isGivenName(tokens[run.from - 3]?.key ?? '')
  )
}

/** Whether the first of two words may have its capital from the start of the sentence alone. */
const opensWithWord = ({run, survey}: Context, [first, ...more]: readonly Token[]) =>
  first !== undefined && more.length < 2 && run.opens && survey.ordinary(first.key)

/** Whether a word says more than where or of which people. */
const isOwn = ({key}: Token) => !isDemonym(key) && !roleModifiers.has(key) && placed(key) !== 'sure'
