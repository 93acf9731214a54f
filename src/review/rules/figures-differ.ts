import type {VFileMessage} from 'vfile-message'
import {message} from '../../diagnostics/message.ts'
import {piecesOf} from '../../model/pieces.ts'
import {shownBy} from '../../model/walk.ts'
import {type Claim, claimsIn} from '../claims.ts'
import type {Reviewed, Reviewer} from '../reviewed.ts'

/**
 * One figure with two values: in the summary and in the text, or twice below one heading. Told only
 * where the words around both say the same thing of the same kind, with the same names and dates, and
 * nothing hints at a change, a part or another case. Of a summary, only where its own value is nowhere
 * in the text.
 */
export const figuresDiffer: Reviewer = (reviewed) => {
  const byKey = new Map<string, Claim[]>()
  for (const claim of reviewed.words.flatMap(claimsIn)) {
    const key = `${claim.unit}\n${claim.key}`
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [claim])
    else others.push(claim)
  }
  const several = [...byKey.values()].filter((it) => it.length > 1)
  const isInText = several.length > 0 ? textOf(reviewed) : () => false
  return several.flatMap((claims) => differing(claims, isInText))
}

/** Whether the text, its tables among it, has the number of a figure anywhere. */
type IsInText = (claim: Claim) => boolean

/** Most figures of one key that are compared: of more, each is of something else. */
const most = 6

function differing(claims: readonly Claim[], isInText: IsInText): readonly VFileMessage[] {
  if (claims.length > most) return []
  const values = claims.filter(
    (it, at) => claims.findIndex((other) => isSameValue(it, other)) === at
  )
  const [first, second, ...others] = values
  // Of three values, each is probably of something else.
  if (first === undefined || second === undefined || others.length > 0) return []
  for (const one of claims.filter((it) => isSameValue(it, first))) {
    const other = claims.find((it) => !isSameValue(it, first) && isSameThing(one, it, isInText))
    if (other !== undefined) return [told(one, other)]
  }
  return []
}

function told(one: Claim, other: Claim): VFileMessage {
  const {line} = one.place.position.start
  const reason = `Unexpected \`${other.words}\` here and \`${one.words}\` in line ${line}, expected one value in both places`
  return message('review/figures-differ', reason, other.place)
}

/** Two values of which one may be the other, rounded. */
function isSameValue(a: Claim, b: Claim): boolean {
  const rounded = (value: number, like: Claim) => Number(value.toPrecision(digitsOf(like)))
  return a.value === b.value || rounded(a.value, b) === b.value || rounded(b.value, a) === a.value
}

/** Digits that a figure is exact to: 3 of `£4.10m`, 1 of `8,000`. */
function digitsOf({words, value}: Claim): number {
  const written = /\d[\d,.]*/.exec(words)?.[0].replace(/[.,]$/, '')
  const digits = (written ?? String(value)).replaceAll(',', '')
  const exact = digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '')
  return Math.min(15, Math.max(1, exact.replace(/^0+/, '').length))
}

function isSameThing(a: Claim, b: Claim, isInText: IsInText): boolean {
  if (!isEqual(a.names, b.names) || !areAlike(a, b)) return false
  if (a.isSummary === b.isSummary) return a.under === b.under && isEqual(a.dates, b.dates)
  // A summary says less, but nothing of another day.
  const areDated = a.dates.size > 0 && b.dates.size > 0
  if (areDated && ![...a.dates].some((it) => b.dates.has(it))) return false
  return !isInText(a.isSummary ? a : b)
}

/** Whether what else is said of both leaves it one thing. */
function areAlike(a: Claim, b: Claim): boolean {
  const shared = [...a.about].filter((it) => b.about.has(it)).length
  if (a.by === 'indefinite' && b.by === 'indefinite') return false
  const isAnothers = [a.by, b.by].some((it) => it === 'owner' || it === 'spent')
  if (isAnothers) return shared > 0 || a.isSummary !== b.isSummary
  return shared > 0 || a.about.size === 0 || b.about.size === 0
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((it) => b.has(it))

function textOf({document}: Reviewed): IsInText {
  const text = [...piecesOf(shownBy(document))].join('\n').toLowerCase()
  const numbers = new Set(numbersIn(text))
  const words = new Set(wordsIn(text))
  return (claim) => {
    const [number] = numbersIn(claim.words)
    // Of a number in words it is enough that the text has them at all, wherever each of them stands.
    return number === undefined
      ? wordsIn(claim.words.toLowerCase()).every((it) => words.has(it))
      : numbers.has(number)
  }
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

/** Numbers in digits, without zeros behind the point: `412` for `412.0`. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((it) => it.replace(/(?:\.0+|,)$/, ''))
