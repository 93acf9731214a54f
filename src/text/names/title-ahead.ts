import {callings} from './callings.ts'
import type {Run} from './capitals.ts'
import {grammatical} from './ordinary.ts'
import {type Role, role} from './role.ts'
import {generals, headOf, portfolios, ranks, roleHeads, roleModifiers} from './roles.ts'
import type {Token} from './tokens.ts'

/** Reads `spokesman` in `spokesman John Smith`: words without capitals right before a run. */
export function titleAhead(tokens: readonly Token[], run: Run): Role | undefined {
  const at = run.from - 1
  const head = tokens[at]
  if (head === undefined || head.capital || head.possessive || !isTitle(head)) return undefined
  if (adjectives.has(head.key) && !isWhole(tokens[at - 1]?.key ?? '')) return undefined
  if (tokens[run.from]?.joined !== true) return undefined
  if (callings.has(head.key) && tokens[run.from + 1]?.capital !== true) return undefined
  return role(tokens, modifiersFrom(tokens, at), at, head.key).role
}

const isTitle = ({key}: Token) => roleHeads.has(headOf(key)) || callings.has(key)

/** `lieutenant general` and `attorney general` */
const isWhole = (before: string) => ranks.has(before) || generals.has(before)

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
  (capital ||
    roleModifiers.has(key) ||
    portfolios.has(key) ||
    /^(?:ex|then)-/.test(key) ||
    (roleHeads.has(key) && !alsoVerbs.has(key)))

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
    if (head + 1 !== comma && !/^(?:of|for|at|general)$/.test(next)) return undefined
    const from = introduced(tokens, modifiersFrom(tokens, head))
    return from === undefined ? undefined : role(tokens, from, comma - 1, token.key).role
  }
  return undefined
}

/**
 * Where words about somebody certain start, with up to three that describe: after an article or an
 * owner, at a capital or at the start of the sentence. Undefined where they are about nobody certain.
 */
function introduced(tokens: readonly Token[], noun: number): number | undefined {
  for (let from = noun; from > noun - 4; from -= 1) {
    const before = tokens[from - 1]
    if (tokens[from]?.capital === true || before === undefined) return from
    if (before.possessive || determiners.has(before.key)) return from
    if (grammatical.has(before.key) || !/^\p{Ll}/u.test(before.text)) return undefined
  }
  return undefined
}

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'])
