import type {BreakOptions} from './break-lines.ts'
import {type Glue, type Item, infinite, type Penalty} from './item.ts'
import {hyphenHang} from './protrusion.ts'
import {tied} from './ties.ts'
import {anywhere} from './words.ts'

/** What is known of a break, in bits. */
export const flag = {
  /** The line has to end here. */
  forced: 1,
  /** A hyphen appears. */
  hyphen: 2,
  /** The line is seen to end with a hyphen or a dash. */
  flagged: 4,
  /** One of very many breaks, between two graphemes: a line far from full is not worth a node. */
  narrow: 8,
  /** No line ends here, whatever it costs. */
  banned: 16,
  /** A line ends here rather than run over, and for no less: at a no-break space, or inside a word. */
  resort: 32,
  /** Between words that belong together. */
  tied: 64
} as const

/**
 * Places where a line may end, with sums up to them, so that the width of a line is a difference.
 * The first is the beginning of the paragraph. In arrays of numbers: this is the hottest data there is.
 */
export interface Breaks {
  readonly count: number
  /** Index of the item that the line ends before. */
  readonly item: Int32Array
  /** Index of the first item of the next line. */
  readonly next: Int32Array
  readonly flags: Uint8Array
  readonly cost: Float64Array
  /** Width of all before, with the hyphen and without what hangs over the right edge. */
  readonly end: Float64Array
  /** Width of all before the next line, with what hangs over its left edge. */
  readonly begin: Float64Array
  readonly endStretch: Float64Array
  readonly beginStretch: Float64Array
  readonly endShrink: Float64Array
  readonly beginShrink: Float64Array
  /** Word that the next line begins with and that this line ends with; `undefined` inside of words. */
  readonly first: readonly (string | undefined)[]
  readonly last: readonly (string | undefined)[]
}

/** Of the measure: a narrower last word of a paragraph is not divided. */
const shortWord = 0.25

export function breaksOf(items: readonly Item[], options: BreakOptions): Breaks {
  const size = mostBreaks(items)
  // One buffer for all: each costs more than its numbers.
  const buffer = new ArrayBuffer(size * 65)
  const numbers = (row: number) => new Float64Array(buffer, row * size * 8, size)
  const breaks = {
    count: 1,
    cost: numbers(0),
    end: numbers(1),
    begin: numbers(2),
    endStretch: numbers(3),
    beginStretch: numbers(4),
    endShrink: numbers(5),
    beginShrink: numbers(6),
    item: new Int32Array(buffer, size * 56, size),
    next: new Int32Array(buffer, size * 60, size),
    flags: new Uint8Array(buffer, size * 64, size),
    first: new Array<string | undefined>(size),
    last: new Array<string | undefined>(size)
  }
  const hangs = options.mode === 'justified' ? 1 : 0
  let width = 0
  let stretch = 0
  let shrink = 0
  let before: Item | undefined
  /** First of the breaks whose next line has not begun yet. */
  let waiting = 0
  let lastGlue = 0
  const begin = (index: number, left: number, word: string | undefined): void => {
    for (; waiting < breaks.count; waiting++) {
      breaks.next[waiting] = index
      breaks.begin[waiting] = width + left * hangs
      breaks.beginStretch[waiting] = stretch
      breaks.beginShrink[waiting] = shrink
      breaks.first[waiting] = waiting === 0 || breaks.last[waiting] !== undefined ? word : undefined
    }
  }
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === 'box') {
      if (waiting < breaks.count) begin(index, item.left, item.text)
      width += item.width
    } else {
      const isForced = item.kind === 'penalty' && item.cost === -infinite
      const isLegal = item.kind === 'glue' ? before?.kind === 'box' : true
      if (isForced) {
        begin(index, 0, undefined)
        keepLastWord(breaks, lastGlue, width, options.measure)
      }
      if (isLegal) {
        const at = breaks.count++
        breaks.item[at] = index
        breaks.flags[at] = flagsOf(item, before, options)
        breaks.cost[at] = isForced ? 0 : item.cost < infinite ? item.cost : resortCost
        const hyphen = item.kind === 'penalty' ? item.width : 0
        const hang = hyphen > 0 ? hyphen * hyphenHang : before?.kind === 'box' ? before.right : 0
        breaks.end[at] = width + hyphen - hang * hangs
        breaks.endStretch[at] = stretch
        breaks.endShrink[at] = shrink
        if (item.kind === 'glue' && item.cost < infinite) {
          lastGlue = at
          if (before?.kind === 'box') breaks.last[at] = before.text
        }
      }
      if (item.kind === 'glue') {
        width += item.width
        stretch += item.stretch
        shrink += item.shrink
      } else if (hangs === 1) {
        stretch += item.stretch
      }
    }
    before = item
  }
  begin(items.length, 0, undefined)
  return breaks
}

/** At most one before each item that is no box, and the beginning. */
function mostBreaks(items: readonly Item[]): number {
  let count = 1
  for (const item of items) if (item.kind !== 'box') count++
  return count
}

/** More than of a line of any looseness, less than of one that runs over. */
const resortCost = 200_000

function flagsOf(item: Glue | Penalty, before: Item | undefined, {measure}: BreakOptions): number {
  const resort = item.cost >= infinite ? flag.resort : 0
  if (item.kind === 'glue') return resort | (item.cost >= tied ? flag.tied : 0)
  if (item.cost === -infinite) return flag.forced
  const isNarrow = item.cost >= anywhere && before?.kind === 'box' && before.width < measure / 20
  return (
    resort |
    (item.hyphen ? flag.hyphen : 0) |
    (item.flagged ? flag.flagged : 0) |
    (isNarrow ? flag.narrow : 0)
  )
}

/** Of a short rest of a long word on the last line. */
const restCost = 3000

/** Half a word alone on the last line of a paragraph is a line lost, unless the column is narrow. */
function keepLastWord(breaks: Breaks, lastGlue: number, width: number, measure: number): void {
  const isShort = width - (breaks.begin[lastGlue] ?? 0) <= measure * shortWord
  for (let at = lastGlue + 1; at < breaks.count; at++) {
    const bits = breaks.flags[at] ?? 0
    const rest = width - (breaks.begin[at] ?? 0)
    if ((bits & flag.hyphen) === 0 || rest > measure * shortWord) continue
    breaks.flags[at] = isShort ? flag.banned : bits | flag.tied
    breaks.cost[at] = restCost
  }
}
