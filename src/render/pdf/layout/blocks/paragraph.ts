import type {Inline} from '../../../../model/node.ts'
import {runs} from '../../../../model/runs.ts'
import type {StyleName, TextStyle} from '../../../../theme/theme.ts'
import type {Direction} from '../../../direction.ts'
import {type Box, type Op, plainBox, type TextOp} from '../box.ts'
import {type Context, styleOf} from '../context.ts'
import {onlyUrgent} from '../lines/hyphenate.ts'
import {type Line, type Look, lastCodePoint, type StyledText} from '../lines/line.ts'
import {lookOf, styledRuns} from '../lines/looks.ts'
import {tellOverrun} from '../lines/overrun.ts'
import {setLines, setOneLine} from '../lines/set-lines.ts'
import {widthIn} from '../lines/setting.ts'
import type {Tag} from '../tag.ts'
import {notesOf} from './notes.ts'

export interface TextOptions {
  readonly style: StyleName
  readonly tag: Tag
  /** Ragged and never hyphenated, whatever the theme says of running text. */
  readonly ragged?: boolean
  readonly above?: number
  readonly below?: number
  readonly keepWithNext?: boolean
  readonly anchors?: readonly string[]
  /** Set before the inlines, in their style. */
  readonly prefix?: string
  /** How far the first line begins after the others, in points. */
  readonly indent?: number
  readonly bold?: boolean
  /**
   * Which text of the other direction stands at its own side of the measure, rather than where
   * text of this direction begins: none, unless given.
   */
  readonly turned?: 'all' | 'several lines'
  /** Size of the letters, of their style's. */
  readonly scale?: number
}

/** Boxes of inline content, one for each line, kept together as the theme's `breaks` say. */
export function measureText(
  inlines: readonly Inline[],
  context: Context,
  options: TextOptions
): readonly Box[] {
  const style = scaled(boldIf(styleOf(context, options.style), options.bold), options.scale)
  const lines = linesOf(inlines, context, {
    style,
    ragged: options.ragged ?? context.ragged,
    heading: headings.has(options.style),
    prefix: options.prefix ?? '',
    indent: options.indent ?? 0,
    width: context.width
  })
  return lineBoxes(lines, style, context, options)
}

/** Styles whose lines are of about one length: nobody reads on to a lone last word. */
const headings: ReadonlySet<StyleName> = new Set<StyleName>([
  'title',
  'subtitle',
  'memoTitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'caption',
  'calloutTitle',
  'cardValue'
])

const boldIf = (style: TextStyle, bold: boolean | undefined): TextStyle =>
  bold ? {...style, weight: 'bold'} : style

const scaled = (style: TextStyle, scale = 1): TextStyle =>
  scale === 1 ? style : {...style, size: style.size * scale, leading: style.leading * scale}

export interface LineOptions {
  readonly style: TextStyle
  readonly ragged: boolean
  /** Lines of about one length, ragged. */
  readonly heading?: boolean
  readonly prefix: string
  readonly indent?: number
  readonly width: number
}

/** In ems: in a narrower column the spaces of justified lines would be holes. */
const leastJustified = 16

/** Lines of inline content, of `width` points. */
export function linesOf(
  inlines: readonly Inline[],
  context: Context,
  options: LineOptions
): readonly Line[] {
  const {job} = context
  const texts = styledRuns(job, runs(inlines), options.style)
  const prefix =
    options.prefix === '' ? [] : [{text: options.prefix, look: lookOf(job, options.style)}]
  const indent = indentOf(options.indent ?? 0, lookOf(job, options.style))
  const heading = options.heading ?? false
  const running = job.theme.justify && !options.ragged && !heading
  const justify =
    running && options.width >= options.style.size * leastJustified && hasSpaces(texts)
  const lines = setLines([...indent, ...prefix, ...texts], {
    measure: options.width,
    direction: context.direction,
    hyphenate: running ? job.hyphenate : onlyUrgent(job.hyphenate),
    justify,
    heading
  })
  const hang = justify ? options.style.size * 0.6 : 0
  tellOverrun(lines, options.width + hang, inlines[0]?.origin, job)
  return lines
}

/** A space of `width` points, at which no line ends and that justified lines leave as it is. */
function indentOf(width: number, look: Look): readonly StyledText[] {
  if (width === 0) return []
  const text = '\u2007'
  return [{text, look: {...look, tracking: width - widthIn(look, text)}}]
}

/** Letters of Thai, Lao, Burmese and Khmer, which have spaces between clauses only. */
const unspaced = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]/g

/** Whether a text has a space every few words: else the few of a justified line would be holes. */
function hasSpaces(texts: readonly (StyledText | undefined)[]): boolean {
  let letters = 0
  let length = 0
  for (const it of texts) {
    length += it?.text.length ?? 0
    letters += it?.text.match(unspaced)?.length ?? 0
  }
  return letters * 2 <= length
}

function lineBoxes(
  lines: readonly Line[],
  style: TextStyle,
  context: Context,
  options: TextOptions
): readonly Box[] {
  const {orphans, widows} = context.job.theme.breaks
  const baseline = baselineOf(context, style)
  const last = lines.length - 1
  const notes = notesOf(lines, context, options.tag)
  const turns = options.turned === 'all' || (options.turned !== undefined && last > 0)
  return lines.map((line, index) => ({
    ...plainBox,
    height: style.leading,
    above: index === 0 ? (options.above ?? style.above) : 0,
    below: index === last ? (options.below ?? style.below) : 0,
    keepWithNext:
      index === last
        ? (options.keepWithNext ?? false)
        : index + 1 < orphans ||
          last - index < widows ||
          (isDivided(line) && !(isDivided(lines[index - 1]) && isDivided(lines[index - 2]))) ||
          (options.keepWithNext ?? false),
    ops: [{kind: 'text', line, x: startOf(line, context, turns), baseline, tag: options.tag}],
    notes: notes[index] ?? [],
    containers: context.containers,
    anchors: index === 0 ? (options.anchors ?? []) : []
  }))
}

/** Left edge of a line; that of one which `turns` is at the side where its own direction begins. */
function startOf({width, direction = 'ltr'}: Line, context: Context, turns: boolean): number {
  const isOther = direction !== context.direction
  return turns && isOther ? context.x + context.width - width : context.x
}

/**
 * Whether a line ends inside a word: nobody should turn the page for the other half. In columns so
 * narrow that many lines in a row do, some page has to.
 */
function isDivided(line: Line | undefined): boolean {
  if (lastCodePoint(line) !== 0xad) return false
  const run = line?.runs.at(-1)
  const at = line?.direction === 'rtl' ? 0 : -1
  // After a part of an address there is no hyphen, but a blank that a reader does not see.
  return run?.pieces.at(at)?.glyphs.at(at)?.id === run?.face.shape('-')[0]?.id
}

/** From the top of a line to its baseline: half the leading above the letters, as in CSS. */
export function baselineOf(context: Pick<Context, 'job'>, style: TextStyle): number {
  const {primary} = lookOf(context.job, style).stack
  const spare = style.leading - (primary.ascent + primary.descent) * style.size
  return spare / 2 + primary.ascent * style.size
}

/** A label on one line, its right edge at `right` or its left at `x`. */
export function label(
  texts: readonly StyledText[],
  place: {readonly x: number} | {readonly right: number},
  baseline: number,
  tag: Tag,
  direction?: Direction
): TextOp {
  const line = setOneLine(texts, direction)
  const x = 'x' in place ? place.x : place.right - line.width
  return {kind: 'text', line, x, baseline, tag}
}

/** Where the first line of text in some boxes stands, from the top of the first of them. */
export function firstBaseline(boxes: readonly Box[], context: Context): number {
  const text = boxes[0]?.ops.find((op: Op): op is TextOp => op.kind === 'text')
  return text?.baseline ?? baselineOf(context, styleOf(context, context.text))
}
