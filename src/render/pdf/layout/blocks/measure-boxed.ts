import type {Blockquote, BottomLine, Callout, Inline, Statement} from '../../../../model/node.ts'
import type {StyleName} from '../../../../theme/theme.ts'
import {type Box, box, type Container, keptWithNext, withAbove, withBelow} from '../box.ts'
import {type Context, indented, styleOf} from '../context.ts'
import {heightOf} from '../pages/stack.ts'
import {type Tag, tagged} from '../tag.ts'
import {measureBlocks} from './measure.ts'
import {measureText} from './paragraph.ts'

export function measureBlockquote(node: Blockquote, context: Context): readonly Box[] {
  const {theme} = context.job
  const style = theme.text.quote
  const bar = {colour: theme.colours.rule, width: theme.rules.heavy}
  const container: Container = {x: context.x, width: context.width, bar, overlap: 0}
  const inner: Context = {
    ...indented(context, theme.spacing.quoteIndent),
    tag: tagged('BlockQuote', context.tag),
    text: 'quote',
    gap: Math.min(style.below, context.gap),
    numbers: undefined,
    containers: [...context.containers, container]
  }
  const boxes = withLastLine(measureBlocks(node.children, inner))
  const {leading} = styleOf(context, context.text)
  const above = Math.max(style.above, context.gap, leading / 2)
  return withBelow(withAbove(boxes, above), Math.max(style.below, context.gap, leading / 2))
}

/** A last line that is a paragraph, such as who said it, stays with the words above it. */
function withLastLine(boxes: readonly Box[]): readonly Box[] {
  const before = boxes.at(-2)
  return before === undefined ? boxes : [...keptWithNext(boxes.slice(0, -1)), ...boxes.slice(-1)]
}

/** Of a page, the height of words that stay on one, though they could be divided. */
const mostWhole = 1 / 8

/**
 * Words beside a rule, and under them who said them, with the last lines of the words. A few words
 * stay on one page: neither they nor their speaker say much alone.
 */
export function measureStatement(node: Statement, context: Context): readonly Box[] {
  const {theme} = context.job
  const {speaker} = theme.text
  const bar = {colour: theme.colours.accent, width: theme.rules.medium}
  const container: Container = {x: context.x, width: context.width, bar, overlap: 0}
  const tag = tagged('BlockQuote', context.tag)
  const inner: Context = {
    ...indented(context, theme.spacing.quoteIndent),
    containers: [...context.containers, container]
  }
  const set = (inlines: readonly Inline[], style: StyleName): readonly Box[] =>
    measureText(inlines, inner, {style, tag: tagged('P', tag), ragged: true, above: 0, below: 0})
  const words = set(node.children, 'quote')
  const said = set(node.speaker, 'speaker')
  const boxes = [...(said.length > 0 ? keptWithNext(words) : words), ...said]
  const last = boxes.length - 1
  const isShort = heightOf(boxes) < context.job.pageHeight * mostWhole
  const together = isShort ? boxes.map((it, index) => ({...it, keepWithNext: index < last})) : boxes
  return withBelow(
    withAbove(together, theme.text.quote.above),
    Math.max(speaker.below, context.gap)
  )
}

/** The tone is said by the colour of the bar and, to a reader who cannot see it, by the tag. */
export function measureCallout(node: Callout, context: Context): readonly Box[] {
  const {colours} = context.job.theme
  const urgent = node.tone === 'warning' || node.tone === 'caution'
  const colour = urgent ? colours.warning : colours.accent
  const tag = tagged('Div', context.tag, {title: context.job.report.words.tones[node.tone]})
  return onGround(context, tag, colour, (inner) => {
    const title =
      node.title === undefined
        ? []
        : measureText(node.title, inner, {
            style: 'calloutTitle',
            tag: tagged('P', tag),
            ragged: true,
            keepWithNext: true
          })
    return [...title, ...measureBlocks(node.children, inner)]
  })
}

/** In larger type. Whether it stands on a ground is the template's to say, with a callout. */
export function measureBottomLine(node: BottomLine, context: Context): readonly Box[] {
  return measureBlocks(node.children, {
    ...context,
    text: 'lead',
    ragged: true,
    gap: styleOf(context, 'lead').below
  })
}

/** Boxes on a tinted ground with a bar at its left. */
function onGround(
  context: Context,
  tag: Tag,
  colour: string,
  measure: (inner: Context) => readonly Box[]
): readonly Box[] {
  const {theme} = context.job
  const {x, y, bar} = theme.spacing.callout
  const container: Container = {
    x: context.x,
    width: context.width,
    ground: theme.colours.tint,
    bar: {colour, width: bar},
    overlap: y / 2
  }
  const inner: Context = {
    ...indented(context, x, x),
    tag,
    numbers: undefined,
    ragged: true,
    containers: [...context.containers, container]
  }
  const space = Math.max(theme.text.body.below, context.gap)
  return padded(measure(inner), y, {
    above: space + y / 4,
    below: space + y / 2,
    containers: inner.containers
  })
}

interface Padding {
  readonly above: number
  readonly below: number
  readonly containers: readonly Container[]
}

/** Adds room at the top and bottom that stays with the first and the last line. */
export function padded(
  boxes: readonly Box[],
  room: number,
  {above, below, containers}: Padding
): readonly Box[] {
  const inside = withBelow(withAbove(boxes, 0), 0).map((it, index) =>
    index === boxes.length - 1 ? {...it, keepWithNext: true} : it
  )
  return [
    box(room, {above, keepWithNext: true, containers}),
    ...inside,
    box(room, {below, containers})
  ]
}
