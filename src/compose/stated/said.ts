import type {Aspect, AspectName, StatedWords} from '../../model/document.ts'
import type {Inline} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {pieces, type Stretch, statedOf} from './cut.ts'
import {aspectNamed, dueIn, type Reading} from './kinds.ts'

type Words = readonly Inline[]

/** Longest words before a colon that are looked up, in UTF-16 code units. */
const longestName = 40

/** What stands behind `Owner:`; undefined where no such name opens the words. */
export function aspectIn(
  {children, origin}: Pick<StatedWords, 'children' | 'origin'>,
  reading: Reading
) {
  const text = plainText(children)
  const named = nameAt(text, {from: 0, to: text.length}, reading)
  if (named === undefined) return undefined
  const [words] = pieces(children, [named.value]) ?? []
  return words === undefined || words.length === 0
    ? undefined
    : {...statedOf(words, origin), name: named.name}
}

interface Said {
  readonly words: StatedWords
  readonly aspects: readonly Aspect[]
}

/**
 * Words that end in what is said of them, as in `Build it (owner: Ann Lee, by 3 May).`, without the
 * brackets. Undefined where the brackets do not begin with a name that `kind` has: then they are words.
 */
export function saidOf({children, origin}: StatedWords, reading: Reading): Said | undefined {
  const text = plainText(children)
  const brackets = lastBrackets(text)
  const parts = brackets && partsOf(text, brackets, reading)
  if (parts === undefined) return undefined
  const {from, to} = brackets ?? {from: 0, to: 0}
  const outer = [
    {from: 0, to: from - 1},
    {from: to + 1, to: text.length}
  ]
  const [words, ending, ...values] =
    pieces(children, [...outer, ...parts.map((it) => it.value)]) ?? []
  if (words === undefined || words.length === 0 || values.some((it) => it.length === 0)) {
    return undefined
  }
  const aspects = parts.flatMap(({name}, index) => {
    const value = values[index]
    return value === undefined ? [] : [{...statedOf(value, origin), name}]
  })
  const own: Words = [...words, ...(ending ?? [])]
  return {words: {...statedOf(own, origin), origin}, aspects}
}

const opening = /[(（]/
const closing = /[)）]/

/** What stands inside the last brackets, with nothing behind them but one mark that ends a sentence. */
function lastBrackets(text: string): Stretch | undefined {
  const to = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))
  if (to < 0 || !/^\s*[.;,!?…。]?\s*$/.test(text.slice(to + 1))) return undefined
  let depth = 0
  for (let at = to; at >= 0; at--) {
    const sign = text.charAt(at)
    if (closing.test(sign)) depth++
    else if (opening.test(sign) && --depth === 0) return {from: at + 1, to}
  }
  return undefined
}

interface Part {
  readonly name: AspectName
  readonly value: Stretch
}

/** More than anybody says of one item: brackets with more are words. */
const mostParts = 20

/** Commas and the like set parts apart; a part without a name goes on with the one before it. */
function partsOf(text: string, {from, to}: Stretch, reading: Reading): readonly Part[] | undefined {
  const parts: Part[] = []
  for (const it of text.slice(from, to).matchAll(/[^,;·،、，；]+/g)) {
    const part = {from: from + it.index, to: from + it.index + it[0].length}
    const named = nameAt(text, part, reading) ?? dueAt(text, part, reading)
    const last = parts.at(-1)
    if (parts.length > mostParts) return undefined
    if (named !== undefined) parts.push(named)
    else if (last === undefined) return undefined
    else parts[parts.length - 1] = {...last, value: {from: last.value.from, to: part.to}}
  }
  return parts.length === 0 ? undefined : parts
}

/** `owner: Ann Lee`: the name before the colon, and where its value stands. */
function nameAt(text: string, {from, to}: Stretch, reading: Reading): Part | undefined {
  const colon = text.slice(from, Math.min(to, from + longestName)).search(/[:：]/)
  if (colon < 0) return undefined
  const name = aspectNamed(text.slice(from, from + colon), reading)
  return name && {name, value: {from: from + colon + 1, to}}
}

/** `by 3 May 2025`. */
function dueAt(text: string, {from, to}: Stretch, reading: Reading): Part | undefined {
  const part = text.slice(from, to)
  const length = dueIn(part, reading)
  if (length === 0 || !reading.kind.aspects.includes('due')) return undefined
  return {name: 'due', value: {from: from + part.length - part.trimStart().length + length, to}}
}
