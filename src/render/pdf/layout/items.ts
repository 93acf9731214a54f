import LineBreaker from 'linebreak'
import {shape, widthOf} from '../fonts/shape.ts'
import {directionOf} from './bidi.ts'
import type {Hyphenate} from './hyphenate.ts'
import type {Look, StyledText} from './line.ts'

/** A piece of text that is never divided. Widths in points. */
interface Box {
  readonly kind: 'box'
  readonly text: string
  readonly look: Look
  readonly width: number
  /** How far it may hang into the right margin when it ends a line. */
  readonly protrusion: number
}

/** A space, or (without a look) the room that fills the last line. */
interface Glue {
  readonly kind: 'glue'
  readonly look?: Look
  readonly width: number
  readonly stretch: number
  readonly shrink: number
}

/** A place where a line may end, at a cost; `infinite` forbids it, `-infinite` forces it. */
interface Penalty {
  readonly kind: 'penalty'
  readonly cost: number
  /** Of the hyphen that appears when the line ends here; 0 without one. */
  readonly width: number
  readonly hyphen: boolean
}

export type Item = Box | Glue | Penalty

export const infinite = 10_000

export interface ItemOptions {
  readonly hyphenate: Hyphenate
  /** The narrowest line: text that is wider may break between any two graphemes. */
  readonly measure: number
  readonly justify: boolean
}

/** Cost of a break between any two graphemes of a text that is wider than the line. */
export const anywhere = 1200

const costs = {hyphen: 60, dash: 30, address: 80} as const

/** Of the width of a mark, how much hangs. Values as in pdfTeX's microtype defaults, rounded. */
const protrusions = new Map([
  ['.', 0.7],
  [',', 0.7],
  ['-', 0.6],
  [';', 0.4],
  [':', 0.4],
  ['–', 0.3],
  ['’', 0.6],
  ['”', 0.5],
  ['"', 0.5]
])

/** Text and forced breaks (`undefined`) to boxes, glue and penalties, with the breaks of UAX 14. */
export function itemize(
  texts: readonly (StyledText | undefined)[],
  options: ItemOptions
): readonly Item[] {
  const items: Item[] = []
  const breaks = breaksOf(texts)
  let offset = 0
  for (const styled of texts) {
    if (styled === undefined) {
      endLine(items, options.measure)
      offset += 1
    } else {
      addText(items, styled, offset, breaks, options)
      offset += styled.text.length
    }
  }
  endLine(items, options.measure)
  return items
}

/** Break opportunities of the paragraph as a whole, so that a change of style is none. */
function breaksOf(texts: readonly (StyledText | undefined)[]): ReadonlySet<number> {
  const full = texts.map((it) => it?.text ?? '\n').join('')
  const positions = new Set<number>()
  const breaker = new LineBreaker(full)
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    // UAX 14 allows a break before an em dash; typography does not.
    if (full[at.position] !== '—') positions.add(at.position)
  }
  let offset = 0
  for (const styled of texts) {
    // A raised mark belongs to the word before it.
    if (styled?.look.role && styled.look.role.kind !== 'link') positions.delete(offset)
    offset += styled?.text.length ?? 1
  }
  return positions
}

function endLine(items: Item[], measure: number): void {
  while (items.at(-1)?.kind === 'glue') items.pop()
  keepLastWord(items, measure)
  items.push(
    {kind: 'penalty', cost: infinite, width: 0, hyphen: false},
    {kind: 'glue', width: 0, stretch: 1e5, shrink: 0},
    {kind: 'penalty', cost: -infinite, width: 0, hyphen: false}
  )
}

/** Half a word alone on the last line of a paragraph is a line lost, unless the column is narrow. */
function keepLastWord(items: Item[], measure: number): void {
  const start = items.findLastIndex((it) => it.kind === 'glue') + 1
  const width = items.slice(start).reduce((sum, it) => sum + (it.kind === 'box' ? it.width : 0), 0)
  if (width > measure / 4) return
  for (const [index, item] of items.slice(start).entries()) {
    if (item.kind === 'penalty' && item.hyphen) items[start + index] = {...item, cost: infinite}
  }
}

function addText(
  items: Item[],
  styled: StyledText,
  offset: number,
  breaks: ReadonlySet<number>,
  options: ItemOptions
): void {
  for (const found of styled.text.matchAll(/[ \t\n\r\f\v]+|\u00A0|[^ \t\n\r\f\v\u00A0]+/g)) {
    const [token] = found
    if (token === '\u00A0') {
      items.push({kind: 'penalty', cost: infinite, width: 0, hyphen: false})
      items.push(spaceOf(styled.look, options.justify))
    } else if (/^[ \t\n\r\f\v]/.test(token)) {
      if (items.at(-1)?.kind === 'box') items.push(spaceOf(styled.look, options.justify))
    } else {
      addWord(items, token, styled.look, offset + found.index, breaks, options)
    }
  }
}

function spaceOf(look: Look, justify: boolean): Glue {
  const width = widthIn(look, ' ')
  return {
    kind: 'glue',
    look,
    width,
    stretch: justify ? width * 0.5 : 0,
    // Less than the usual third: the spaces of the default serif are narrow already.
    shrink: justify ? width * 0.25 : 0
  }
}

function addWord(
  items: Item[],
  word: string,
  look: Look,
  offset: number,
  breaks: ReadonlySet<number>,
  options: ItemOptions
): void {
  const address = look.code || /[:/.]\/|^www\.|\/.*\/|@.*\./.test(word)
  let start = 0
  for (let end = 1; end <= word.length; end++) {
    const inside = end < word.length
    const mayBreak = breaks.has(offset + end) && inside
    const addressBreak = inside && address && /[/.?&=_-]/.test(word[end - 1] ?? '')
    if (inside && !mayBreak && !addressBreak) continue
    const fragment = word.slice(start, end)
    addFragment(items, fragment, look, address, options)
    if (mayBreak) items.push(penalty(/[-–—]$/.test(fragment) ? costs.dash : 0))
    else if (addressBreak) items.push(penalty(costs.address))
    start = end
  }
  // The word ends where another style begins, and the line may end there too.
  if (breaks.has(offset + word.length)) items.push(penalty(0))
}

const penalty = (cost: number): Penalty => ({kind: 'penalty', cost, width: 0, hyphen: false})

/** Texts longer than this are taken apart without measuring them whole. */
const longest = 160

function addFragment(
  items: Item[],
  fragment: string,
  look: Look,
  address: boolean,
  options: ItemOptions
): void {
  const parts = address || look.code ? [fragment] : divide(fragment, options.hyphenate)
  parts.forEach((part, index) => {
    if (index > 0) {
      const width = widthIn(look, '-')
      items.push({kind: 'penalty', cost: costs.hyphen, width, hyphen: true})
    }
    const width = part.length > longest ? Number.POSITIVE_INFINITY : widthIn(look, part)
    if (width <= options.measure) items.push(boxOf(part, look, width))
    else addGraphemes(items, part, look)
  })
}

/** At soft hyphens of the author's, else where the language allows. */
function divide(fragment: string, hyphenate: Hyphenate): readonly string[] {
  if (!fragment.includes('\u00AD')) return fragment.length < 60 ? hyphenate(fragment) : [fragment]
  const parts = fragment.split('\u00AD').filter((part) => part !== '')
  return parts.length === 0 ? [''] : parts
}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** A text wider than the line: it may break between any two graphemes, rather than run over. */
function addGraphemes(items: Item[], text: string, look: Look): void {
  let first = true
  for (const {segment} of segmenter.segment(text)) {
    if (!first) items.push(penalty(anywhere))
    items.push(boxOf(segment, look, widthIn(look, segment)))
    first = false
  }
}

function boxOf(text: string, look: Look, width: number): Box {
  const mark = text.at(-1) ?? ''
  const share = protrusions.get(mark) ?? 0
  const protrusion = share === 0 || look.rise !== 0 ? 0 : share * widthIn(look, mark)
  return {kind: 'box', text, look, width, protrusion}
}

/** Width of a text in points, with tracking. */
export function widthIn(look: Look, text: string): number {
  const runs = shape(text, look.stack, look.capitals, directionOf(look))
  const count = runs.reduce((sum, run) => sum + run.glyphs.length, 0)
  return widthOf(runs) * look.size + count * look.tracking
}
