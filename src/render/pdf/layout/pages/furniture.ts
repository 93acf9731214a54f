import {markingsToSay} from '../../../../model/marking.ts'
import type {Edges, FurniturePart, Report, Strip} from '../../../../model/report.ts'
import {type Direction, directionOfReport, mayRunRightToLeft} from '../../../direction.ts'
import type {RectOp, TextOp} from '../box.ts'
import {whole} from '../lines/hyphenate.ts'
import {type Line, lastCodePoint, type StyledText} from '../lines/line.ts'
import {type LookSource, lookOf} from '../lines/looks.ts'
import {setLines, setOneLine} from '../lines/set-lines.ts'
import {type Tag, tagged} from '../tag.ts'
import {measureOf} from './columns.ts'

/** Running head and foot of one page, in points from the top edge of the paper. */
export interface PageFurniture {
  readonly header: readonly (TextOp | RectOp)[]
  readonly footer: readonly (TextOp | RectOp)[]
}

interface Source extends LookSource {
  /** Of the document. */
  readonly direction: Direction
}

interface Numbers {
  readonly page: number
  readonly pages: number
}

/** Where the last line of a head stands, or the first of a foot. */
interface Place {
  readonly baseline: number
  readonly grows: 'up' | 'down'
  /** What a marking is read as, where it is to be read. */
  readonly marking?: Tag
}

/** How many lines a long marking may take beside others; one that needs more has its own. */
const mostLines = 3

/** Between two parts of a strip, at least; points. */
const gap = 14

/**
 * Heads and feet are not read aloud, but for the marking on the first page, unless the masthead
 * says it: who listens has to know it before all else.
 */
export function furnitureOf(report: Report, looks: LookSource, numbers: Numbers): PageFurniture {
  const {theme} = looks
  const source: Source = {...looks, direction: directionOfReport(report)}
  const edges: Edges = numbers.page === 1 ? report.furniture.first : report.furniture.rest
  const isRead = numbers.page === 1 && markingsToSay(report).length > 0
  const header = layoutStrip(edges.header, source, numbers, {
    baseline: theme.page.header,
    grows: 'up',
    ...(isRead && {marking: tagged('P', undefined)})
  })
  const footer = layoutStrip(edges.footer, source, numbers, {
    baseline: theme.page.height - theme.page.footer,
    grows: 'down'
  })
  return {header: [...header, ...headerRule(edges.header, source)], footer}
}

/** A rule belongs to a head that spans the page; a marking alone in the middle has none. */
function headerRule(strip: Strip, {theme}: LookSource): readonly RectOp[] {
  if (strip.left.length === 0 && strip.right.length === 0) return []
  const {left, right, top} = theme.page.margin
  const y = Math.min(theme.page.header + 11, top - 4)
  const width = theme.page.width - left - right
  return [
    {kind: 'rect', x: left, y, width, height: theme.rules.medium, colour: theme.colours.accent}
  ]
}

interface Sides {
  readonly left: readonly Line[]
  readonly center: readonly Line[]
  readonly right: readonly Line[]
  /** Where the middle of what stands in the middle is. */
  readonly middle: number
}

/** A marking that would be shortened beside other parts stands above or below them. */
function layoutStrip(
  strip: Strip,
  source: Source,
  numbers: Numbers,
  place: Place
): readonly TextOp[] {
  const {theme} = source
  const sides = sidesOf(strip, source, numbers)
  const {leading} = theme.text.marking
  const outward = place.grows === 'up' ? -leading : leading
  for (const side of ['left', 'center', 'right'] as const) {
    if (!hasMarking(strip[side]) || !isShortened(sides[side])) continue
    const lines = ownLines(strip[side], source, numbers)
    const others = layoutStrip({...strip, [side]: []}, source, numbers, place)
    const baselines = others.map((it) => it.baseline + outward)
    const next =
      place.grows === 'up'
        ? Math.min(place.baseline, ...baselines)
        : Math.max(place.baseline, ...baselines)
    const alone = {left: [], center: [], right: [], middle: measureOf(theme) / 2, [side]: lines}
    return [...placed(alone, strip, source, {...place, baseline: next}), ...others]
  }
  return placed(sides, strip, source, place)
}

function placed(
  sides: Sides,
  strip: Strip,
  {theme}: LookSource,
  {baseline, grows, marking}: Place
): readonly TextOp[] {
  const {margin, width} = theme.page
  const {leading} = theme.text.marking
  const at = (side: keyof Strip, xOf: (line: Line) => number): readonly TextOp[] =>
    sides[side].map((line, index, lines) => {
      const row = grows === 'up' ? index - lines.length + 1 : index
      const op = {kind: 'text', line, x: xOf(line), baseline: baseline + row * leading} as const
      return marking !== undefined && hasMarking(strip[side]) ? {...op, tag: marking} : op
    })
  return [
    ...at('left', () => margin.left),
    ...at('center', (line) => margin.left + sides.middle - line.width / 2),
    ...at('right', (line) => width - margin.right - line.width)
  ]
}

function sidesOf(strip: Strip, source: Source, numbers: Numbers): Sides {
  const measure = measureOf(source.theme)
  const set = (parts: readonly FurniturePart[], room: number) =>
    fitted(parts, source, numbers, room)
  const right = set(strip.right, measure * (hasMarking(strip.right) ? 3 / 4 : 0.6))
  const beside = measure - widthOf(right) - gap
  // A marking takes the room that it needs; what stands in the middle takes what is left.
  const shares = strip.center.length > 0 && hasMarking(strip.left) ? [1 / 3, 1 / 2, 3 / 4] : []
  const marking = shares
    .map((share) => set(strip.left, Math.min(beside, measure * share)))
    .find((lines) => !isShortened(lines))
  const sides = Math.max(widthOf(right), widthOf(marking ?? []))
  const even = measure - 2 * (sides + gap)
  const uneven = beside - widthOf(marking ?? []) - gap
  const isEven = even > measure / 5
  const center = set(strip.center, isEven ? even : uneven)
  const half = widthOf(center) > 0 ? (measure - widthOf(center)) / 2 - gap : beside
  const left = marking ?? set(strip.left, half)
  const middle = isEven ? measure / 2 : measure - widthOf(right) - gap - uneven / 2
  return {left, center, right, middle}
}

/** Parts on as many lines of the whole measure as they need. */
function ownLines(
  parts: readonly FurniturePart[],
  source: Source,
  numbers: Numbers
): readonly Line[] {
  const texts = textsOf(parts, source, numbers)
  return setLines(texts, {measure: measureOf(source.theme), justify: false, hyphenate: whole})
}

const isShortened = (lines: readonly Line[]): boolean => lastCodePoint(lines.at(-1)) === 0x2026

const widthOf = (lines: readonly Line[]): number => Math.max(0, ...lines.map((it) => it.width))

const hasMarking = (parts: readonly FurniturePart[]): boolean =>
  parts.some((it) => it.kind === 'marking')

/**
 * Parts on one line, shortened with an ellipsis where they are too wide. A marking is never
 * shortened as long as there is room for its lines: cut, it could say less than it must.
 */
function fitted(
  parts: readonly FurniturePart[],
  source: Source,
  numbers: Numbers,
  width: number
): readonly Line[] {
  let texts = textsOf(parts, source, numbers)
  const last = parts.findLastIndex((it) => it.kind === 'marking')
  if (last >= 0 && setOneLine(texts.slice(0, last + 1)).width > width) {
    const lines = setLines(texts, {measure: width, justify: false, hyphenate: whole})
    if (lines.length <= mostLines) return lines
    texts = texts.slice(0, last + 1)
    const marking = setLines(texts, {measure: width, justify: false, hyphenate: whole})
    if (marking.length <= mostLines) return marking
  }
  let line = setOneLine(texts)
  while (line.width > width && texts.length > 0) {
    texts = shortened(texts, Math.max(0.1, Math.min(0.95, width / line.width)))
    line = setOneLine(texts)
  }
  return line.runs.length === 0 ? [] : [line]
}

function shortened(texts: readonly StyledText[], share: number): StyledText[] {
  const last = texts.at(-1)
  if (last === undefined) return []
  const words = last.text.replace(/…$/, '')
  const kept = words.slice(0, Math.floor(words.length * share)).replace(halfOrSpace, '')
  const rest = texts.slice(0, -1)
  return kept === '' ? rest : [...rest, {...last, text: `${kept}…`}]
}

/** White space at an end, and the first half of a pair of surrogates. */
const halfOrSpace = /\s*\p{Surrogate}?$/u

/** Parts of both directions stand in the order of the document, whichever way the first letter runs. */
function textsOf(
  parts: readonly FurniturePart[],
  source: Source,
  numbers: Numbers
): readonly StyledText[] {
  const texts = parts.map((part) => styled(part, source, numbers))
  const [first, ...rest] = texts
  const isTurned = source.direction === 'rtl' && texts.some(({text}) => mayRunRightToLeft(text))
  return first === undefined || !isTurned
    ? texts
    : [{...first, text: rightToLeftMark + first.text}, ...rest]
}

const rightToLeftMark = '\u200F'

function styled(part: FurniturePart, source: Source, numbers: Numbers): StyledText {
  const {furniture, marking} = source.theme.text
  switch (part.kind) {
    case 'text':
      return {text: part.value, look: lookOf(source, furniture)}
    case 'marking':
      return {text: part.value, look: lookOf(source, marking)}
    case 'page':
      return {text: String(numbers.page), look: lookOf(source, furniture)}
    case 'pages':
      return {text: String(numbers.pages), look: lookOf(source, furniture)}
  }
}
