import {breaksIn, breaksInAddress, isAddress} from './breaks.ts'
import type {Hyphenate} from './hyphenate.ts'
import {type Box, changedBox, type Item, infinite, type Penalty} from './item.ts'
import type {Look} from './line.ts'
import {hangAtLeft, hangAtRight} from './protrusion.ts'
import {isCommon, type KnownWords, type Shaped, settingOf, shapedIn, widthIn} from './setting.ts'
import {gapWidth, isIdeographic} from './spread.ts'
import {traitsOf} from './ties.ts'

/** A text between two spaces, of one look: what it is to the breaking of lines. */
export interface Word {
  /** Boxes, with penalties between them. */
  readonly items: readonly Item[]
  /** Width of the widest box, with its hyphen, in points. */
  readonly widest: number
  /** See `traitsOf`. */
  readonly traits: number
}

/** Costs of a line's end inside a word; 0 is a space. */
const costs = {
  hyphen: 60,
  /** Where the author said so. */
  softHyphen: 30,
  dash: 30,
  slash: 50,
  address: 120,
  addressSlash: 60,
  /** In a part of a word that has a hyphen of its own. */
  compound: 400,
  /** Between any two graphemes of a text that is wider than the line. */
  anywhere: 1200
} as const

export const {anywhere} = costs

/** Longer texts are not remembered: nobody writes them twice. */
const longestKept = 64

/**
 * A word as it is set in a look: taken apart once, for all documents if it is set alike in them.
 * `known` are those of the look; `places` depend on what stands beside the word in another look.
 */
export function wordOf(
  text: string,
  look: Look,
  hyphenate: Hyphenate,
  known: KnownWords,
  places?: Places
): Word {
  const key = places === undefined ? text : keyOf(text, places)
  const found = known.common.get(key) ?? known.own.get(key)
  if (found !== undefined) return found
  const word = wordWithBreaks(text, look, hyphenate, places ?? placesIn(text))
  if (text.length <= longestKept) {
    const kept = isCommon(look, text) ? known.common : known.own
    kept.set(key, word)
  }
  return word
}

/** A space parts the places from the text: no word has one. */
const keyOf = (text: string, {offsets, address}: Places): string =>
  `${text} ${address ? 'address ' : ''}${offsets.join()}`

/** Where a line may end inside a text without spaces. */
export interface Places {
  readonly offsets: readonly number[]
  readonly address: boolean
}

export function placesIn(text: string): Places {
  const address = isAddress(text)
  return {offsets: address ? breaksInAddress(text) : breaksIn(text), address}
}

/** A word whose places are known: they may depend on what stands beside it in another look. */
export function wordWithBreaks(
  text: string,
  look: Look,
  hyphenate: Hyphenate,
  {offsets, address}: Places
): Word {
  const items: Item[] = []
  const parts = [...offsets, text.length]
  let start = 0
  for (const end of parts) {
    const fragment = text.slice(start, end)
    const division = address || look.code ? undefined : divide(fragment, hyphenate)
    addFragment(items, fragment, look, division, parts.length > 1)
    if (end < text.length) {
      const between = isBetweenIdeographs(text, end)
      items.push(between ? letOutIn(look) : penaltyAfter(fragment, address))
    }
    start = end
  }
  return wholeWord(items, text, look)
}

interface Division {
  readonly parts: readonly string[]
  readonly cost: number
}

/** At soft hyphens of the author's, else where the language allows. */
function divide(fragment: string, hyphenate: Hyphenate): Division {
  if (fragment.includes('\u00AD')) {
    const parts = fragment.split('\u00AD').filter((part) => part !== '')
    return {parts: parts.length === 0 ? [''] : parts, cost: costs.softHyphen}
  }
  const parts = fragment.length < longestKept ? hyphenate(fragment) : [fragment]
  return {parts, cost: costs.hyphen}
}

function addFragment(
  items: Item[],
  fragment: string,
  look: Look,
  division: Division | undefined,
  compound: boolean
): void {
  const {parts, cost} = division ?? {parts: [fragment], cost: 0}
  parts.forEach((part, index) => {
    if (index > 0) items.push(hyphenIn(look, compound ? Math.max(cost, costs.compound) : cost))
    items.push(boxOf(part, look))
  })
}

function penaltyAfter(fragment: string, address: boolean): Penalty {
  if (address) return /[/\\]$/.test(fragment) ? penalties.addressSlash : penalties.address
  if (/[-‐–—]$/.test(fragment)) return penalties.dash
  return fragment.endsWith('/') ? penalties.slash : penalties.free
}

const isBetweenIdeographs = (text: string, at: number): boolean =>
  isIdeographic(text.codePointAt(at) ?? 0) &&
  isIdeographic(text.codePointAt(at - (/[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? 2 : 1)) ?? 0)

/** A place between two ideographs, which stretches as a space of its width would. */
const letOutIn = ({size}: Look): Penalty => ({...penalties.free, stretch: (size * gapWidth) / 2})

const penalty = (cost: number, flagged = false): Penalty => ({
  kind: 'penalty',
  cost,
  width: 0,
  hyphen: false,
  flagged,
  stretch: 0
})

const penalties = {
  address: penalty(costs.address),
  addressSlash: penalty(costs.addressSlash),
  dash: penalty(costs.dash, true),
  slash: penalty(costs.slash),
  free: penalty(0)
}

/** A place between two graphemes. */
export const graphemePenalty: Penalty = penalty(anywhere)
/** The end of a paragraph, or of a line that the author ends. */
export const forcedEnd: Penalty = penalty(-infinite)

/** A place where a hyphen appears. */
function hyphenIn(look: Look, cost: number): Penalty {
  const {hyphens} = settingOf(look)
  const known = hyphens.get(cost)
  if (known !== undefined) return known
  const width = widthIn(look, '-')
  const made: Penalty = {kind: 'penalty', cost, width, hyphen: true, flagged: true, stretch: 0}
  hyphens.set(cost, made)
  return made
}

/** Texts longer than this are taken apart without measuring them whole. */
const longest = 160

export function boxOf(text: string, look: Look): Box {
  const width = text.length > longest ? Number.POSITIVE_INFINITY : widthIn(look, text)
  const left = hangAtLeft(look, text)
  return {kind: 'box', text, width, left, right: hangAtRight(look, text), whole: undefined}
}

/**
 * The first box knows the word as it looks undivided, with its kerning and ligatures. What they
 * take or give is counted to the last box, so that undivided words are as wide as they will be.
 */
function wholeWord(items: Item[], text: string, look: Look): Word {
  const traits = traitsOf(text)
  let widest = 0
  let sum = 0
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'box') continue
    const next = items[index + 1]
    const hyphen = next?.kind === 'penalty' ? next.width : 0
    if (item.width + hyphen > widest) widest = item.width + hyphen
    sum += item.width
  }
  const first = items[0]
  if (widest === Number.POSITIVE_INFINITY || first?.kind !== 'box') {
    return {items, widest, traits}
  }
  const shaped: Shaped = shapedIn(look, text.replaceAll('\u00AD', ''))
  const last = items.at(-1)
  if (last?.kind === 'box') {
    items[items.length - 1] = changedBox(last, last.width + shaped.width - sum, undefined)
  }
  const begin = items[0]
  if (begin?.kind === 'box') {
    items[0] = changedBox(begin, begin.width, {shaped, count: items.length})
  }
  return {items, widest, traits}
}
