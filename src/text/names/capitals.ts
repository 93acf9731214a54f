import {givenNames} from '../gazetteer/given-names.ts'
import {organisations} from '../gazetteer/organisations.ts'
import {surnames} from '../gazetteer/surnames.ts'
import {isDemonym, placed} from './geography.ts'
import {ofNouns, organisationWords} from './keywords.ts'
import {calendar, grammatical, nameMonths} from './ordinary.ts'
import {honorifics, roleHeads} from './roles.ts'
import type {Token} from './tokens.ts'

/** Tokens `from` up to `to` of a sentence that are written as one name. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Whether its first word would have a capital anyway: it opens a sentence or a quotation. */
  readonly opens: boolean
}

const particles = new Set(
  'de del della dello di da do dos das du des la le los las van von der den ter ten zu bin bint ibn al el ul y ben abu'.split(
    ' '
  )
)
const owners = new Set(
  `people women men children king queen sheriff attorney prosecutor coroner workers teachers farmers
  citizens girls boys veterans st master bachelor ladies writers students patients mayor governor
  state mcdonald lloyd moody sainsbury christie sotheby macy levi reader players consumers`.split(
    /\s+/
  )
)
const opening = /^["“”‘'«([{:;–—•*>/-]$/u
const letters = /^(?:\p{Lu}\.?)+$/u

/** Runs of words with capitals, in order. Words of grammar, months and days are in none. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  while (from < tokens.length) {
    if (!opensRun(tokens, from)) {
      from += 1
      continue
    }
    const to = endOf(tokens, from)
    const before = tokens[from - 1]
    runs.push({from, to, opens: before === undefined || opening.test(before.text)})
    from = to
  }
  return runs
}

function opensRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.capital) return false
  if (calendar.has(token.key)) return monthName(tokens, at)
  if (!grammatical.has(token.key)) return true
  return isLetters(token) || (at > 0 && grammarName(tokens, at))
}

/** `Jan Kos` and `June Brown`, unless they stand as months do. */
function monthName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || next?.capital !== true || !next.joined) return false
  if (calendar.has(next.key) || grammatical.has(next.key) || !/\p{Ll}/u.test(next.text))
    return false
  const isName = token.key === 'jan' || (nameMonths.has(token.key) && surnames().has(next.key))
  const isMonth = before === undefined ? token.key !== 'jan' : /\d|^[,.]$/.test(before.text)
  return isName && !isMonth && !dating.has(before?.key ?? '')
}

/** Words after which a month is one. */
const dating = new Set(
  `in on by since until till from to of last this next early late mid before after during through between and
  or every each the for about around monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/
  )
)

/** `US` and `WHO`, but neither `I` nor `A`. */
const isLetters = ({text}: Token) => text.length > 1 && letters.test(text)

/** A given name that is a word of grammar elsewhere, as in `actor Will Smith`. */
const grammarName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === 'will' && tokens[at + 1]?.capital === true && tokens[at + 1]?.joined === true

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1
  for (;;) {
    const last = tokens[to - 1]
    const next = tokens[to]
    if (last === undefined || next === undefined || !next.joined) return to
    if (last.possessive && !(owners.has(last.key) && next.capital)) return to
    if (goesOn(tokens, to)) to += 1
    else {
      const after = connected(tokens, from, to)
      if (after === to) return to
      to = after
    }
  }
}

/** Whether the capital at `at` belongs to the run before it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || !token.capital) return false
  if (calendar.has(token.key))
    return (
      nameMonths.has(token.key) && nameBefore(before) && !/^\d/u.test(tokens[at + 1]?.text ?? '')
    )
  return !grammatical.has(token.key) || isLetters(token) || grammarName(tokens, at)
}

const nameBefore = ({key}: Token) =>
  honorifics.has(key) || roleHeads.has(key) || givenNames().has(key)

/** Where a run goes on after words without capitals, or `at` where it does not. */
function connected(tokens: readonly Token[], from: number, at: number): number {
  const word = tokens[at]?.text ?? ''
  if (particles.has(word)) return afterParticles(tokens, at)
  const head = tokens.slice(from, at)
  const last = head.at(-1)?.key ?? ''
  if (word === '&') return capitalAt(tokens, at + 1) ? at + 2 : at
  if (word === 'of') return ofNouns.has(last) || isOfField(head) ? afterThe(tokens, at) : at
  if (word === 'for' || word === 'on')
    return (word === 'on' ? panels : organisationWords).has(last) ||
      /^(?:conference|secretary|undersecretary|minister)$/.test(last)
      ? afterThe(tokens, at)
      : at
  if (word === 'and')
    return joinsFields(tokens, from, at) ? at + 2 : (endOfBody(tokens, from, at) ?? at)
  return at
}

/** `Council for the Welfare` goes on: whose welfare it is ends the name. */
const isOfField = (head: readonly Token[]) =>
  head.some((it, at) => it.text === 'for' && organisationWords.has(head[at - 1]?.key ?? ''))

/** What works on a matter; a church stands on a street. */
const panels = new Set(
  'committee commission council subcommittee board panel office centre center institute forum'.split(
    ' '
  )
)

function afterParticles(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 3 && particles.has(tokens[next]?.text ?? '') && tokens[next]?.joined) next += 1
  return capitalAt(tokens, next) ? next + 1 : at
}

function afterThe(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  return capitalAt(tokens, next) ? next + 1 : at
}

const capitalAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return (
    token?.capital === true &&
    token.joined &&
    !calendar.has(token.key) &&
    !grammatical.has(token.key)
  )
}

/** Where `the Securities and Exchange Commission` ends: after an article both words are one body's. */
function endOfBody(tokens: readonly Token[], from: number, at: number): number | undefined {
  if (tokens[from - 1]?.key !== 'the' || at - from > 2) return undefined
  const ends = tokens[at - 1]?.key ?? ''
  if (organisationWords.has(ends) || roleHeads.has(ends) || isKnownAlone(ends)) return undefined
  for (let to = at + 2; to < at + 5 && capitalAt(tokens, to); to += 1) {
    if (bodies.has(tokens[to]?.key ?? '')) return to + 1
  }
  return undefined
}

const isKnownAlone = (key: string) =>
  placed(key) !== undefined || isDemonym(key) || organisations().has(key)

/** Bodies that are for two things more often than not. */
const bodies = new Set(
  'commission authority agency administration organization organisation board council inspectorate executive'.split(
    ' '
  )
)

/** `Department of Health and Human Services`: the second field ends the run, as no name does. */
function joinsFields(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens.slice(from, at)
  const of = head.findIndex((it) => it.text === 'of' || it.text === 'for' || it.text === 'on')
  if (of < 1 || !organisationWords.has(head[of - 1]?.key ?? '') || !capitalAt(tokens, at + 1))
    return false
  let end = at + 1
  while (capitalAt(tokens, end)) end += 1
  return (
    tokens
      .slice(at + 1, end)
      .every(({key}) => !organisationWords.has(key) || key === 'services' || key === 'trade') &&
    !tokens.slice(at + 1, end).some(({key}) => roleHeads.has(key) || givenNames().has(key))
  )
}
