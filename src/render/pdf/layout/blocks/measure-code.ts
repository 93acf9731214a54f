import type {Code} from '../../../../model/node.ts'
import {clustersOf} from '../../fonts/clusters.ts'
import {levelled} from '../bidi/bidi.ts'
import {type Box, box, type Container} from '../box.ts'
import {type Context, styleOf} from '../context.ts'
import type {Line, Look} from '../lines/line.ts'
import {lineOf} from '../lines/line-of.ts'
import {lookOf} from '../lines/looks.ts'
import {mark, shapeText} from '../lines/loose-piece.ts'
import {widthIn} from '../lines/setting.ts'
import {tagged} from '../tag.ts'
import {padded} from './measure-boxed.ts'
import {baselineOf} from './paragraph.ts'

/** Spaces that a tab stands for. */
const tab = '    '

/** Further than its row, in characters: where a line goes on that is wider than the block. */
const hang = 2

/** Code, line for line; a line wider than the block goes on in the next, with every character. */
export function measureCode(node: Code, context: Context): readonly Box[] {
  const {theme} = context.job
  const style = styleOf(context, 'code')
  const {orphans, widows} = theme.breaks
  const room = theme.spacing.callout.y * 0.7
  const side = Math.min(theme.spacing.callout.x * 0.7, context.width / 8)
  const ground = theme.colours.codeGround
  const container: Container = {x: context.x, width: context.width, ground, overlap: room / 2}
  const containers = [...context.containers, container]
  const look = lookOf(context.job, style)
  const baseline = baselineOf(context, style)
  const group = tagged('Div', context.tag)
  const rows = node.value.split(/\r\n|\r|\n/).flatMap((row) => {
    // A paragraph for each row: in one for all, a reader would hear them run together.
    const tag = tagged('Code', tagged('P', group))
    const lines = wrap(row.replaceAll('\t', tab), look, context.width - 2 * side)
    return lines.map((it) => ({...it, tag}))
  })
  const boxes = rows.map(({line, indent, tag}, index) =>
    box(style.leading, {
      keepWithNext: index + 1 < orphans || rows.length - 1 - index < widows,
      ops:
        line.runs.length === 0
          ? []
          : [{kind: 'text', line, x: context.x + side + indent, baseline, tag} as const],
      containers
    })
  )
  return padded(boxes, room, {above: style.above, below: style.below, containers})
}

/** A line of code, so many points right of where rows begin. */
interface CodeLine {
  readonly line: Line
  readonly indent: number
}

/** One row as lines of at most `width` points, broken after a space where one is near. */
function wrap(row: string, look: Look, width: number): readonly CodeLine[] {
  const own = row.length - row.trimStart().length
  const indent = Math.min((own + hang) * widthIn(look, ' '), width / 3)
  const rows: string[] = []
  let current = ''
  let used = 0
  for (const segment of clustersOf(row)) {
    const wide = widthIn(look, segment)
    if (used + wide > width - (rows.length > 0 ? indent : 0) && current !== '' && segment !== ' ') {
      const space = current.lastIndexOf(' ') + 1
      const cut =
        space > current.length / 2 && current.slice(0, space).trim() !== '' ? space : current.length
      rows.push(current.slice(0, cut))
      current = current.slice(cut)
      used = current === '' ? 0 : widthIn(look, current)
    }
    current += segment
    used += wide
  }
  rows.push(current)
  return rows.map((text, index) => ({
    line: codeLine(text, look, index < rows.length - 1),
    indent: index > 0 ? indent : 0
  }))
}

/** `wrapped`: whether the row goes on in the next line; a word cut there is joined by a reader. */
function codeLine(text: string, look: Look, wrapped: boolean): Line {
  if (text === '') return {runs: [], width: 0}
  const ending = wrapped && !text.endsWith(' ') ? [mark(look, ' ')] : []
  const {texts, direction} = levelled([{text, look}])
  const shown = texts.flatMap((it) => (it === undefined ? [] : shapeText(it.text, it.look)))
  return lineOf(shown, ending, direction)
}
