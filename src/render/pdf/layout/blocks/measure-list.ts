import type {List, ListItem} from '../../../../model/node.ts'
import {type Box, keptWithNext, withBelow, withFirst} from '../box.ts'
import {type Context, indented, styleOf} from '../context.ts'
import type {StyledText} from '../lines/line.ts'
import {lookOf} from '../lines/looks.ts'
import {setOneLine} from '../lines/set-lines.ts'
import {type Tag, tagged} from '../tag.ts'
import {measureBlocks} from './measure.ts'
import {firstBaseline, label} from './paragraph.ts'

/** Between a marker and its text, in points. */
const gap = 5

/** Items with their markers hanging at the left; space between them where the author left some. */
export function measureList(node: List, context: Context): readonly Box[] {
  const {theme} = context.job
  const numbering = numberingOf(node)
  const tag = tagged('L', context.tag, {attributes: {O: 'List', ListNumbering: numbering}})
  const markers = node.children.map((item, index) => markerOf(node, item, index, context))
  const widest = Math.max(0, ...markers.map((marker) => setOneLine([marker]).width))
  const hang = Math.max(theme.spacing.listIndent, widest + gap + 2)
  const between = node.spread ? context.gap : Math.min(theme.spacing.listItem, context.gap)
  const items = node.children.map((item, index) => {
    const boxes = measureItem(item, markers[index], {...context, tag, gap: between}, hang)
    return withBelow(boxes, between)
  })
  return withBelow(inCompany(items).flat(), context.gap)
}

/** A first or last item of one line stays with the one beside it. */
function inCompany(items: readonly (readonly Box[])[]): readonly (readonly Box[])[] {
  const last = items.length - 1
  return items.map((boxes, index) => {
    const isLone = index === 0 && boxes.length === 1
    const isBeforeLone = index === last - 1 && items[last]?.length === 1
    return index < last && (isLone || isBeforeLone) ? keptWithNext(boxes) : boxes
  })
}

export function numberingOf({marker}: List): string {
  if (marker.kind === 'bullet') return 'Disc'
  return marker.style === 'letter' ? 'LowerAlpha' : 'Decimal'
}

function measureItem(
  item: ListItem,
  marker: StyledText | undefined,
  context: Context,
  hang: number
): readonly Box[] {
  const tag: Tag = tagged('LI', context.tag)
  const lbl = tagged('Lbl', tag)
  const place = indented({...context, tag: tagged('LBody', tag), ragged: true}, hang)
  // A heading stands where the numbers of paragraphs do, but in an item that is on its marker.
  const headed = item.children.some((it) => it.type === 'section')
  const inner: Context = {...place, numbers: headed ? undefined : context.numbers}
  const boxes = measureBlocks(item.children, inner)
  if (marker === undefined) return boxes
  const baseline = firstBaseline(boxes, context)
  const op = label([marker], {right: inner.x - gap}, baseline, lbl, context.direction)
  return withFirst(boxes, {ops: [op]}, styleOf(context, context.text).leading)
}

function markerOf(list: List, item: ListItem, index: number, context: Context): StyledText {
  const {job} = context
  const {accent} = job.theme.colours
  const style = styleOf(context, context.text)
  if (item.task !== undefined) {
    const text = item.task === 'done' ? '\u2611' : '\u2610'
    return {text, look: lookOf(job, style, {colour: accent})}
  }
  if (list.marker.kind === 'bullet') {
    return {text: '•', look: lookOf(job, style, {colour: accent})}
  }
  const text = counterOf(list.marker, index)
  const label = job.theme.text.label
  const size = style.size * 0.93
  const look = lookOf(job, {...label, weight: 'bold', size}, {colour: accent})
  return {text, look}
}

/** What stands before the item at `index` of a numbered list, such as `1.` or `b.` */
export function counterOf(
  marker: Extract<List['marker'], {kind: 'number'}>,
  index: number
): string {
  const number = marker.start + index
  return `${marker.style === 'letter' ? letters(number) : String(number)}.`
}

/** a to z, then aa, ab …, as columns of a spreadsheet are counted. */
function letters(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  }
  return text === '' ? String(number) : text
}
