import type {Direction} from '../../../direction.ts'
import {isComplex} from '../../fonts/complex.ts'
import {levelled} from '../bidi/bidi.ts'
import {breakLines, isOneLine, type LineBreak} from './break-lines.ts'
import type {Hyphenate} from './hyphenate.ts'
import {whole} from './hyphenate.ts'
import {type Item, infinite} from './item.ts'
import {type Items, itemize, roomBefore} from './items.ts'
import {justified} from './justify.ts'
import type {Line, Look, StyledText} from './line.ts'
import {lineOf} from './line-of.ts'
import {LooseLine} from './loose-line.ts'
import {type LoosePiece, mark, space} from './loose-piece.ts'
import {hyphenHang} from './protrusion.ts'
import {type Shaped, shapedIn} from './setting.ts'
import type {Undivided} from './undivided.ts'

export interface SetOptions {
  readonly measure: number
  readonly justify: boolean
  readonly hyphenate: Hyphenate
  /** Ragged, with lines of about one length that end at sense: a heading. */
  readonly heading?: boolean
  /** Of what surrounds the text, where that is from right to left. */
  readonly direction?: Direction
  /** What is known of the text already, if it is set ragged. */
  readonly undivided?: Undivided
}

/**
 * Sets styled text (and forced breaks, `undefined`) into lines of `measure` points. Every line but
 * the last of a paragraph ends with a space, or with an invisible soft hyphen where it ends inside
 * a word, so that a reader gets the words back whole. Justified lines hang a little over both edges.
 */
export function setLines(
  texts: readonly (StyledText | undefined)[],
  options: SetOptions
): readonly Line[] {
  const {texts: pieces, direction} = levelled(withoutTracking(texts), options.direction)
  const items = itemsOf(pieces, options)
  const breaks = breakLines(items.items, {
    measure: options.measure,
    mode: options.justify ? 'justified' : options.heading ? 'balanced' : 'ragged'
  })
  const last = breaks.at(-1)
  const lines = breaks.map((it) => setLine(items, it, it === last, options, direction))
  // A paragraph of nothing but spaces has no lines.
  return lines.length === 1 && lines[0]?.runs.length === 0 ? [] : lines
}

/** Items of a text: those that are known, where no line of it divides a word. */
function itemsOf(texts: Undivided['texts'], options: SetOptions): Items {
  const {undivided, measure, hyphenate} = options
  if (undivided?.texts !== texts) return itemize(texts, options)
  const {items} = undivided
  const fit = items.widest <= Math.min(measure, undivided.measure)
  return (hyphenate === whole && fit) || isOneLine(items.items, measure)
    ? items
    : itemize(texts, options)
}

/** The same list where nothing is spaced, which is nearly always. */
function withoutTracking<Text extends StyledText | undefined>(
  texts: readonly Text[]
): readonly (Text | StyledText)[] {
  return texts.every((it) => it === undefined || it.look.tracking === 0)
    ? texts
    : texts.map(untracked)
}

/** Letters that join, and letters with marks around them, are never spaced. */
function untracked<Text extends StyledText | undefined>(styled: Text): Text | StyledText {
  if (styled === undefined || styled.look.tracking === 0 || !isComplex(styled.text)) return styled
  return {...styled, look: {...styled.look, tracking: 0}}
}

/** Text on one line, however wide: labels, running heads, numbers. */
export function setOneLine(texts: readonly StyledText[], direction: Direction = 'ltr'): Line {
  const levels = levelled(withoutTracking(texts), direction)
  const options = {measure: Number.POSITIVE_INFINITY, justify: false, hyphenate: whole}
  const items = itemize(levels.texts, options)
  const all = {start: 0, end: items.items.length}
  return setLine(items, all, true, options, levels.direction)
}

/** `base` is the direction of the paragraph, where its text has levels. */
function setLine(
  items: Items,
  at: LineBreak,
  last: boolean,
  {measure, justify}: SetOptions,
  base: Direction | undefined
): Line {
  const shown = looseLineOf(items, at)
  const {look} = shown
  if (look === undefined) return {runs: [], width: 0}
  const end = items.items[at.end]
  const isForced = end === undefined || (end.kind === 'penalty' && end.cost === -infinite)
  const hyphen = end?.kind === 'penalty' && end.hyphen ? mark(look, '-') : undefined
  if (hyphen !== undefined) shown.add(hyphen)
  const ending = last || hyphen !== undefined ? [] : [endingOf(items, at.end, look)]
  const isPlain = base === undefined && !shown.spreads
  if (!justify) {
    return isPlain ? shown.placed(ending, 0) : lineOf(shown.loosePieces(), ending, base)
  }
  const start = startHang(items.items[at.start])
  const stop = endHang(items.items, at.end, hyphen)
  const spare = measure + start + stop - shown.width
  // The last line keeps its spaces, unless they are what makes it too long.
  const isKept = isForced && spare > 0
  if (isPlain) {
    if (!isKept) shown.justify(spare)
    return shown.placed(ending, -start)
  }
  const pieces = shown.loosePieces()
  const set = isKept ? pieces : justified(pieces, spare)
  return lineOf(set, ending, base, base === 'rtl' ? -stop : -start)
}

/** Where a line ends at a space that space, inside a word a blank that joins its halves. */
function endingOf({items, looks}: Items, end: number, look: Look): LoosePiece {
  const at = items[end]
  if (at?.kind === 'penalty' && at.cost > -infinite) return mark(look, ' ')
  // Of the look it has in the source: a space after a note's mark is no part of the mark.
  return space(at?.kind === 'glue' ? (looks[end] ?? look) : look)
}

/**
 * Words of a line as they look whole, so that kerning and ligatures cross where no line ended, and
 * the spaces between them.
 */
function looseLineOf({items, looks}: Items, at: LineBreak): LooseLine {
  const line = new LooseLine()
  // Spaces before the end of a line vanish.
  const end = endOfWords(items, at)
  for (let index = at.start; index < end; ) {
    const item = items[index]
    const look = looks[index]
    if (item === undefined || look === undefined) break
    if (item.kind === 'box') {
      const next = endOfWord(items, looks, index, end)
      line.makeRoom(roomBefore(look))
      line.addWord(shapedWord(items, index, next, look), look)
      index = next
    } else {
      if (item.kind === 'glue') line.addSpace(look, item.width)
      index++
    }
  }
  return line
}

/** Index after the last box of a line. */
function endOfWords(items: readonly Item[], {start, end}: LineBreak): number {
  let index = end
  while (index > start && items[index - 1]?.kind !== 'box') index--
  return index
}

/** Index after the last item of the word's part, of one look, that is on the line. */
function endOfWord(
  items: readonly Item[],
  looks: readonly Look[],
  start: number,
  end: number
): number {
  const first = items[start]
  if (first?.kind === 'box' && first.whole !== undefined && start + first.whole.count <= end) {
    return start + first.whole.count
  }
  let index = start + 1
  while (index < end && looks[index] === looks[start]) {
    const item = items[index]
    if (item?.kind === 'glue' || (item?.kind === 'box' && item.whole !== undefined)) break
    index++
  }
  return index
}

function shapedWord(items: readonly Item[], start: number, end: number, look: Look): Shaped {
  const first = items[start]
  if (first?.kind === 'box' && first.whole?.count === end - start) return first.whole.shaped
  let text = ''
  for (let index = start; index < end; index++) {
    const item = items[index]
    if (item?.kind === 'box') text += item.text
  }
  return shapedIn(look, text)
}

const startHang = (item: Item | undefined): number => (item?.kind === 'box' ? item.left : 0)

function endHang(items: readonly Item[], end: number, hyphen: LoosePiece | undefined): number {
  if (hyphen !== undefined) return hyphen.width * hyphenHang
  const before = items[end - 1]
  return before?.kind === 'box' ? before.right : 0
}
