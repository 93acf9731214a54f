import type {Run} from './capitals.ts'
import {isGivenName, placed} from './geography.ts'
import {grammatical} from './ordinary.ts'
import {isInitials, isLoneName, isNameOf, opensAsPerson, seemsName} from './person-name.ts'
import {type Role, role} from './role.ts'
import {
  commonTitles,
  generals,
  headOf,
  honorifics,
  openFields,
  portfolios,
  roleHeads,
  roleSurnames,
  strongTitles
} from './roles.ts'
import {keyOfTokens, type Token} from './tokens.ts'

/** A name and what stands before it. */
export interface Titled {
  /** Tokens of the name. */
  readonly from: number
  readonly to: number
  /** None where only a form of address stands before the name. */
  readonly role?: Role
}

/** Reads `British Prime Minister Keir Starmer` and `Mr Smith`, where the title is in the run. */
export function titleInside(tokens: readonly Token[], {from, to}: Run): Titled | undefined {
  for (let head = to - 2; head >= from; head -= 1) {
    if (!isTitle(tokens, from, head)) continue
    const name = afterField(tokens, head, to)
    const words = tokens.slice(name, to)
    if (name >= to || !isNameOf(words)) continue
    const [only] = words
    const title = headOf(tokens[name - 1]?.key ?? '')
    if (commonTitles.has(title) && !seemsName(words)) continue
    const strong = strongTitles.has(title) || isGeneral(tokens, name - 1)
    if (words.length === 1 && only !== undefined && !isLoneName(only, strong)) continue
    return {from: name, to, ...titleRole(tokens, from, name)}
  }
  return undefined
}

/** `Inspector General Zsolnay`, while `General Delivery` is nobody. */
const isGeneral = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === 'general' && generals.has(tokens[at - 1]?.key ?? '')

function isTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const key = tokens[at]?.key ?? ''
  if (tokens[at]?.possessive) return false
  if (honorifics.has(key)) return true
  if (givenTitles.has(key) && at === from && tokens[at - 1]?.text !== 'the') return false
  if (!roleHeads.has(headOf(key)))
    return key.endsWith('s') && at === from && roleHeads.has(key.slice(0, -1))
  const before = tokens[at - 1]
  if (at === from || before === undefined || !roleSurnames.has(key)) return true
  return !(isGivenName(before.key) || isInitials(before))
}

/** Titles that are given names more often: `Dean Acheson`. */
const givenTitles = new Set(['dean', 'earl', 'marshal', 'page'])

/** Passes over what a title is of, as in `Secretary of State`; gives the token after it. */
function afterField(tokens: readonly Token[], head: number, to: number): number {
  const first = head + 1
  if (!/^(?:of|for)$/.test(tokens[first]?.text ?? '')) return first
  let at = first + 1
  if (tokens[at]?.text === 'the') at += 1
  const start = at
  while (at < to && (portfolios.has(tokens[at]?.key ?? '') || tokens[at]?.text === 'and')) at += 1
  if (at > start) return openFields.has(tokens[at - 1]?.key ?? '') ? to : at
  for (let end = Math.min(start + 3, to); end > start; end -= 1) {
    if (placed(keyOfTokens(tokens.slice(start, end))) !== undefined) return end
  }
  for (let name = start + 1; name < Math.min(start + 5, to - 1); name += 1) {
    if (opensAsPerson(tokens.slice(name, to)) !== undefined) return name
  }
  return to
}

/** The role that ends before the name, without forms of address. */
function titleRole(tokens: readonly Token[], from: number, name: number): {readonly role?: Role} {
  let first = from
  while (majesties.has(tokens[first]?.key ?? '')) first += 1
  let last = name - 1
  while (last >= first && honorifics.has(tokens[last]?.key ?? '')) last -= 1
  if (/^(?:office|offices)$/.test(tokens[first]?.key ?? '') && tokens[first + 1]?.text === 'of') {
    first += tokens[first + 2]?.text === 'the' ? 3 : 2
  }
  for (let head = last; head >= first; head -= 1) {
    const key = headOf(tokens[head]?.key ?? '')
    if (roleHeads.has(key)) return role(tokens, ownerFrom(tokens, first), last, key)
  }
  return {}
}

/** Forms of address before a title: `Her Majesty Queen Anne`. */
const majesties = new Set(['majesty', 'highness', 'excellency', 'holiness', 'eminence', 'grace'])

/** `First Minister`: a word of grammar elsewhere, so that no run starts with it. */
const ordinals = new Set(['First', 'Second', 'Third'])

/** First token of the country that a title is of, as in `South Korea's President`. */
function ownerFrom(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]?.text ?? ''
  if (
    tokens[from]?.joined === true &&
    (ordinals.has(before) || /^(?:ex|then)-\p{Lu}/u.test(before))
  )
    return from - 1
  if (tokens[from - 1]?.possessive !== true || tokens[from]?.joined !== true) return from
  let owner = from - 1
  while (tokens[owner]?.joined === true && tokens[owner - 1]?.capital === true) owner -= 1
  while (grammatical.has(tokens[owner]?.key ?? '')) owner += 1
  return placed(keyOfTokens(tokens.slice(owner, from))) === 'sure' ? owner : from
}
