import {ambiguousOrganisations, organisations} from '../../text/gazetteer/organisations.ts'
import type {Run} from '../../text/names/capitals.ts'
import {isCountry, isDemonym, isGivenName, placed} from '../../text/names/geography.ts'
import {
  organisationSurnames,
  organisationWords,
  weakOrganisationWords
} from '../../text/names/keywords.ts'
import {roleHeads, roleModifiers} from '../../text/names/roles.ts'
import {keyOfTokens, type Token} from '../../text/names/tokens.ts'
import type {OrganisationFound} from './candidate.ts'
import type {Context} from './context.ts'
import type {Survey} from './survey.ts'

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
export function organisationIn({tokens, run, survey}: Context): OrganisationFound | undefined {
  const words = tokens.slice(run.from, run.to)
  const key = keyOfTokens(words)
  if (isKnown(tokens, run, key) && !isDoubtful(words, key, run, survey)) {
    return {kind: 'organisation', rule: 'organisation/known'}
  }
  return hasTellingWord(words, survey, run)
    ? {kind: 'organisation', rule: 'organisation/keyword'}
    : undefined
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
function isDoubtful(words: readonly Token[], key: string, run: Run, survey: Survey): boolean {
  if (words.length > 1) return false
  const [only] = words
  if (only !== undefined && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(only.text)) return false
  if (!ambiguousOrganisations().has(key)) return run.opens && survey.ordinary(key)
  return run.opens || survey.ordinary(key)
}

const joins = /^(?:of|for|on)$/
const generic = new Set('directors trustees governors appeal appeals education inquiry'.split(' '))

/** The head of `University of Oxford` is all before `of`; its last word has to tell. */
function hasTellingWord(words: readonly Token[], survey: Survey, run: Run): boolean {
  if (words.length < 2) return false
  const of = words.findIndex((it) => joins.test(it.text))
  const head = of < 0 ? words : words.slice(0, of)
  const last = head.at(-1)
  const [first] = words
  if (last === undefined || first === undefined || !organisationWords.has(last.key)) return false
  if (of > 0 && head.length === 1 && generic.has(words.at(-1)?.key ?? '')) return false
  if (words.some((it) => roleHeads.has(it.key)) && of < 0) return roleHeads.has(first.key) === false
  if (head.length === 2 && organisationSurnames.has(last.key) && isGivenName(first.key))
    return false
  if (run.opens && survey.ordinary(first.key) && head.length < 3) return false
  if (of > 0 || !weakOrganisationWords.has(last.key)) return true
  if (head.length < 3) return false
  return head
    .slice(0, -1)
    .some((it) => !isDemonym(it.key) && !roleModifiers.has(it.key) && placed(it.key) !== 'sure')
}
