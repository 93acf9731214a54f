import {callings} from './callings.ts'
import {grammatical} from './ordinary.ts'
import {type Role, role} from './role.ts'
import {roleHeads, roleModifiers} from './roles.ts'
import {verbsOfSaying} from './speech-verbs.ts'
import type {Token} from './tokens.ts'

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
    if (isHead(token) && !describesNext(tokens, at)) return at
    if (verbsOfSaying.has(token.key) || isGrammar(token)) return undefined
  }
  return undefined
}

/** `director` in `director general` is the noun; in `director John` and `team coach` it may not be. */
function describesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.key === 'general') return false
  return isHead(next) || roleModifiers.has(next.key)
}

const isGrammar = ({key, capital}: Token) =>
  !capital && grammatical.has(key) && !/^(?:of|first|second|third)$/.test(key)

const isHead = ({key, capital, possessive}: Token) =>
  (roleHeads.has(key) || (callings.has(key) && !capital) || people.has(key)) && !possessive

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
  if (verbsOfSaying.has(next.key) && !next.capital) return at
  if (!linking.test(next.text)) return undefined
  for (at += 1; at < head + 14; at += 1) {
    const token = tokens[at]
    if (token === undefined) return at
    if (/^[,.;:()!?–—]$/.test(token.text)) return at
    if (verbsOfSaying.has(token.key) && !token.capital) return at
    if (/^(?:who|which|that|whose|was|is|were|are|has|had|have)$/.test(token.key)) return undefined
  }
  return undefined
}
