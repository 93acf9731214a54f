import {fractions, scales, small, tens} from './words.ts'

/** A number read from words: how many of them it takes, and what it comes to. */
export interface Spelled {
  readonly words: number
  readonly value: number
  /** What the last word multiplies with, as in `five million`; 1 without one. */
  readonly scale: number
}

/**
 * Reads as many of the words as make one number: `two and a half million`, `one hundred and five`,
 * `half a million`. Undefined where the first of them begins none. Words are in lower case.
 */
export function spelled(words: readonly string[]): Spelled | undefined {
  const fraction = partOfScale(words)
  if (fraction !== undefined) return fraction
  let at = 0
  let total = 0
  let last = 1
  let limit = Number.POSITIVE_INFINITY
  while (at < words.length) {
    const skip = at > 0 && words[at] === 'and' ? 1 : 0
    const group = hundreds(words, at + skip)
    if (group === undefined) break
    const {value, next} = withHalf(words, group)
    const scale = scales.get(words[next] ?? '') ?? 1
    // `Two thousand five million` is two numbers.
    if (scale >= limit || (at > 0 && value >= limit)) break
    total += value * scale
    last = scale
    limit = scale
    at = scale > 1 ? next + 1 : next
    if (scale === 1) break
  }
  return at === 0 ? undefined : {words: at, value: total, scale: last}
}

interface Group {
  readonly value: number
  readonly next: number
}

/** Below a thousand: `five`, `twenty five`, `a hundred and five`. */
function hundreds(words: readonly string[], at: number): Group | undefined {
  const article = words[at] === 'a' || words[at] === 'an'
  const first = article ? {value: 1, next: at + 1} : belowHundred(words, at)
  if (first === undefined) return undefined
  if (words[first.next] !== 'hundred') {
    return article && !scales.has(words[first.next] ?? '') ? undefined : first
  }
  const after = first.next + 1
  const rest = belowHundred(words, words[after] === 'and' ? after + 1 : after)
  const value = 100 * first.value
  return rest === undefined ? {value, next: after} : {value: value + rest.value, next: rest.next}
}

function belowHundred(words: readonly string[], at: number): Group | undefined {
  const word = words[at] ?? ''
  const ten = tens.get(word)
  if (ten === undefined) {
    const value = small.get(word)
    return value === undefined ? undefined : {value, next: at + 1}
  }
  const unit = small.get(words[at + 1] ?? '') ?? 10
  return unit < 10 ? {value: ten + unit, next: at + 2} : {value: ten, next: at + 1}
}

/** `Two and a half`. */
function withHalf(words: readonly string[], group: Group): Group {
  const [and, article, half] = words.slice(group.next, group.next + 3)
  const fraction = and === 'and' && article === 'a' ? fractions.get(half ?? '') : undefined
  return fraction === undefined ? group : {value: group.value + fraction, next: group.next + 3}
}

/** `Half a million`, `a quarter of a million`, `three quarters of a billion`, `half`. */
function partOfScale(words: readonly string[]): Spelled | undefined {
  const count = words[0] === 'a' || words[0] === 'an' ? 1 : small.get(words[0] ?? '')
  const at = count === undefined ? 0 : 1
  const fraction = fractions.get(words[at] ?? '')
  if (fraction === undefined) return undefined
  const rest = words.slice(at + 1, at + 4)
  const skipped = rest[0] === 'of' && rest[1] === 'a' ? 2 : rest[0] === 'a' ? 1 : 0
  const scale = scales.get(rest[skipped] ?? '')
  const value = (count ?? 1) * fraction
  return scale === undefined
    ? {words: at + 1, value, scale: 1}
    : {words: at + 2 + skipped, value: value * scale, scale}
}
