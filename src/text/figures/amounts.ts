import type {Numeral} from '../numerals/find.ts'
import type {Amount} from './form.ts'
import {wordsBefore} from './form.ts'

/** The number as it stands. */
export const single = (text: string, number: Numeral): Amount =>
  signed(text, {
    start: number.start,
    end: number.end,
    value: number.value,
    written: number.written,
    large: number.large,
    scaled: number.scale > 1,
    letter: number.letter
  })

const joint =
  /^(?<share>\s?(?:%|per\s?cent))?(?:\s?[-–—]\s?|\s(?:to|or)\s|\s(?<and>and)\s)(?<sign>[$£€¥]\s?)?$/iu

/** How many times the first share of a span the second may be. */
const widest = 12

/** `Grew by €3 billion to €61 billion`, `rose 5% to 7%`: where it ends, not how far it reaches. */
const change =
  /\b(?:by|up|down|rose|risen|rises?|fell|fallen|falls?|grew|grown|grows?|jumped|climbed|dropped|slipped|slid|edged|surged|plunged|gained|increased?|decreased?|cut|raised?|lowered?|widened|narrowed|slowed)\s\D{0,3}$/i

/**
 * Two numbers as the ends of a span: `5 to 7`, `5–7`, `5% to 7%`, `£5 to £7`, `between 5 and 7`.
 * A change (`from 5 to 7`) is no span, and neither is what does not rise.
 */
export function span(text: string, low: Numeral, high: Numeral): Amount | undefined {
  const match = joint.exec(text.slice(low.end, high.start))
  if (match === null) return undefined
  const {share, and, sign} = match.groups ?? {}
  const before = wordsBefore(text, low.start, 24)
  if (sign !== undefined && (share !== undefined || !before.trimEnd().endsWith(sign.trim()))) {
    return undefined
  }
  if (share !== undefined && !/^\s?(?:%|per\s?cent)/i.test(text.slice(high.end, high.end + 9))) {
    return undefined
  }
  if (/\bfrom\s\D{0,3}$/i.test(before)) return undefined
  const complete = share !== undefined || sign !== undefined || low.scale > 1
  if (complete && change.test(before)) return undefined
  if (and !== undefined && !/\bbetween\s\D{0,3}$/i.test(before)) return undefined
  // `5 to 7 million` is five million to seven.
  const shared = low.scale === 1 && low.value * high.scale < high.value ? high.scale : 1
  const value = low.value * shared
  if (value >= high.value) return undefined
  // `Raised it an unexpected 0.25% to 5.5%`: nobody gives a range as wide as that.
  if (share !== undefined && value * widest < high.value) return undefined
  return {
    start: low.start,
    end: high.end,
    value,
    upTo: high.value,
    written: high.written,
    large: high.large,
    scaled: high.scale > 1,
    letter: high.letter
  }
}

/** With the sign that stands before it. */
function signed(text: string, amount: Amount): Amount {
  const sign = /(?:(?:^|[\s(])[-−]|\bminus\s)$/i
    .exec(wordsBefore(text, amount.start, 8))?.[0]
    .trimStart()
  if (sign === undefined) return amount
  const length = sign.replace('(', '').length
  return {...amount, start: amount.start - length, value: -amount.value}
}
