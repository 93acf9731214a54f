import type {Span} from '../sentences.ts'
import type {Run} from './capitals.ts'
import {isCountry, isDemonym, isGivenName, placed} from './geography.ts'
import {grammatical} from './ordinary.ts'
import {isInitials, isLoneName, isNameOf} from './person-name.ts'
import {honorifics, portfolios, ranks, roleHeads, roleModifiers, roleSurnames} from './roles.ts'
import {speechVerbs} from './speech-verbs.ts'
import {keyOfTokens, type Token} from './tokens.ts'

/** What somebody is, as written; `start` and `end` are UTF-16 offsets in the sentence. */
export interface Role extends Span {
  /** Whether it is but a rank or a degree: what else is said of somebody tells more. */
  readonly rank: boolean
}

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
    if (words.length === 1 && only !== undefined && !isLoneName(only)) continue
    return {from: name, to, ...titleRole(tokens, from, name)}
  }
  return undefined
}

function isTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const key = tokens[at]?.key ?? ''
  if (tokens[at]?.possessive) return false
  if (honorifics.has(key)) return true
  if (givenTitles.has(key) && at === from && tokens[at - 1]?.text !== 'the') return false
  if (!roleHeads.has(key))
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
  if (at > start) return at
  for (let end = Math.min(start + 3, to); end > start; end -= 1) {
    if (placed(keyOfTokens(tokens.slice(start, end))) !== undefined) return end
  }
  return to
}

/** The role that ends before the name, without forms of address. */
function titleRole(tokens: readonly Token[], from: number, name: number): {readonly role?: Role} {
  let last = name - 1
  while (last >= from && honorifics.has(tokens[last]?.key ?? '')) last -= 1
  for (let head = last; head >= from; head -= 1) {
    const key = tokens[head]?.key ?? ''
    if (roleHeads.has(key)) return role(tokens, ownerFrom(tokens, from), last, key)
  }
  return {}
}

/** First token of the country that a title is of, as in `South Korea's President`. */
function ownerFrom(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.possessive !== true || tokens[from]?.joined !== true) return from
  let owner = from - 1
  while (tokens[owner]?.joined === true && tokens[owner - 1]?.capital === true) owner -= 1
  while (grammatical.has(tokens[owner]?.key ?? '')) owner += 1
  return placed(keyOfTokens(tokens.slice(owner, from))) === 'sure' ? owner : from
}

function role(
  tokens: readonly Token[],
  from: number,
  last: number,
  head: string
): {readonly role?: Role} {
  const first = tokens[from]
  const end = tokens[last]
  if (first === undefined || end === undefined) return {}
  const words = tokens.slice(from, last + 1)
  const rank =
    words.every((it) => ranks.has(it.key) || roleModifiers.has(it.key)) && ranks.has(head)
  return {role: {start: first.start, end: end.end, rank}}
}

/** Reads `spokesman` in `spokesman John Smith`: words without capitals right before a run. */
export function titleAhead(tokens: readonly Token[], run: Run): Role | undefined {
  const at = run.from - 1
  const head = tokens[at]
  if (head === undefined || head.capital || head.possessive || !roleHeads.has(head.key))
    return undefined
  if (adjectives.has(head.key) && !ranks.has(tokens[at - 1]?.key ?? '')) return undefined
  if (tokens[run.from]?.joined !== true) return undefined
  return role(tokens, modifiersFrom(tokens, at), at, head.key).role
}

/** Titles that are adjectives without a capital: `the major Warhol exhibition`. */
const adjectives = new Set(['major', 'general', 'premier', 'forward'])

/** First token of the words before a title that belong to it. */
function modifiersFrom(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0 && tokens[from]?.joined === true) {
    const before = tokens[from - 1]
    if (before === undefined) break
    const step = describes(before) ? 1 : connected(tokens, from)
    if (step === 0) break
    from -= step
  }
  return from
}

const describes = ({key, capital}: Token) =>
  !grammatical.has(key) &&
  (capital || roleModifiers.has(key) || (roleHeads.has(key) && !alsoVerbs.has(key)))

/** Words for people that are verbs as well: `to witness city mayor Hau Lung-bin`. */
const alsoVerbs = new Set(
  'witness coach pilot head chair boss nurse doctor engineer chief lead judge'.split(' ')
)

/** Tokens from a name's `of` or `for the` to the capital before it; 0 where there is none. */
function connected(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.capital !== true) return 0
  const the = tokens[from - 1]?.text === 'the' ? 1 : 0
  const isPart = /^(?:of|for)$/.test(tokens[from - 1 - the]?.text ?? '')
  return isPart && tokens[from - 2 - the]?.capital === true ? 2 + the : 0
}

/** Reads `Malaysia's Prime Minister` in `Malaysia's Prime Minister, Najib Razak`. */
export function titleBeforeComma(tokens: readonly Token[], run: Run): Role | undefined {
  const comma = run.from - 1
  if (tokens[comma]?.text !== ',') return undefined
  const bottom = Math.max(0, comma - 12)
  for (let head = comma - 1; head >= bottom; head -= 1) {
    const token = tokens[head]
    if (token === undefined || (/^[,;:.!?"“”()]$/.test(token.text) && !/^[()]$/.test(token.text)))
      return undefined
    if (!roleHeads.has(token.key) || token.possessive) continue
    const next = tokens[head + 1]?.text ?? ''
    if (head + 1 !== comma && !/^(?:of|for|at|in|general)$/.test(next)) return undefined
    const from = modifiersFrom(tokens, head)
    return isIntroduced(tokens, from) ? role(tokens, from, comma - 1, token.key).role : undefined
  }
  return undefined
}

/** Whether a noun is about somebody certain: after an article or an owner, or with a capital. */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (tokens[from]?.capital === true || before === undefined) return true
  return before.possessive || /^(?:the|a|an|his|her|its|their|our|my)$/.test(before.key)
}

/** What is said of somebody right after the name. */
export interface Apposition {
  readonly role?: Role
}

const close = /^[,.;:)!?–—-]$|^and$|^but$/
const linking = /^(?:of|at|for|in|with|to|on|from|and)$/

/**
 * Reads `spokesman for the army` in `Fuad Basya, spokesman for the army, said`, an age, as in
 * `John Smith, 45,`, and `Jane Doe (Chair)`.
 */
export function apposition(tokens: readonly Token[], to: number): Apposition | undefined {
  const open = tokens[to]?.text ?? ''
  if (!/^[,(–—]$/.test(open)) return undefined
  const age =
    /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') && /^[,).]$/.test(tokens[to + 2]?.text ?? '')
  if (age && tokens[to + 2]?.text !== ',') return {}
  const start = age ? to + 3 : to + 1
  const found = described(tokens, start)
  return found ?? (age ? {} : undefined)
}

function described(tokens: readonly Token[], start: number): Apposition | undefined {
  const from = /^(?:the|a|an)$/.test(tokens[start]?.key ?? '') ? start + 1 : start
  const head = headOf(tokens, from)
  if (head === undefined) return undefined
  const end = endOfPhrase(tokens, head)
  const key = tokens[head]?.key ?? ''
  if (end !== undefined && people.has(key)) return {}
  return end === undefined ? undefined : role(tokens, from, end - 1, key)
}

/** The noun of a description that starts at `from`, after at most six words that describe it. */
function headOf(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^\p{L}/u.test(token.text)) return undefined
    const next = tokens[at + 1]
    if (
      isHead(token) &&
      !(
        next !== undefined &&
        (isHead(next) || (roleModifiers.has(next.key) && next.key !== 'general'))
      )
    )
      return at
    if (
      grammatical.has(token.key) &&
      !/^(?:of|first|second|third)$/.test(token.key) &&
      !token.capital
    )
      return undefined
    if (speechVerbs.has(token.key)) return undefined
  }
  return undefined
}

const isHead = ({key, possessive}: Token) => (roleHeads.has(key) || people.has(key)) && !possessive

/** Nouns that tell that somebody is a person, but hardly what they are. */
const people = new Set(
  `woman man girl boy teenager mother father husband wife son daughter brother sister widow widower native
  refugee migrant immigrant parent grandmother grandfather uncle aunt nephew niece cousin friend colleague
  convert scientologist`.split(/\s+/)
)

/** Where a description ends, or undefined where what follows is no description. */
function endOfPhrase(tokens: readonly Token[], head: number): number | undefined {
  let at = head + 1
  if (tokens[at]?.text === 'general' || tokens[at]?.text === 'General') at += 1
  const next = tokens[at]
  if (next === undefined || (close.test(next.text) && next.text !== '-')) {
    if (next?.text === 'and') {
      const other = headOf(tokens, at + 1)
      return other === undefined ? at : endOfPhrase(tokens, other)
    }
    return at
  }
  if (speechVerbs.has(next.key) && !next.capital) return at
  if (!linking.test(next.text)) return undefined
  for (at += 1; at < head + 18; at += 1) {
    const token = tokens[at]
    if (token === undefined) return at
    if (/^[,.;:)!?–—]$/.test(token.text)) return at
    if (speechVerbs.has(token.key) && !token.capital) return at
    if (/^(?:who|which|that|whose|was|is|were|are|has|had|have)$/.test(token.key))
      return /^wh/.test(token.key) ? at : undefined
  }
  return undefined
}

/** Whether words at the head of a run say what kind of people: `British`, `U.S.`. */
export const isOfPeople = ({key}: Token) => isDemonym(key) || isCountry(key)
