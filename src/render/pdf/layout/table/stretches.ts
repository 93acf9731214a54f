import {
  type Block,
  type CellBlock,
  dispatch,
  type Handlers,
  type List,
  type ListItem,
  type Paragraph,
  type TableCell
} from '../../../../model/node.ts'
import {piecesOf} from '../../../../model/pieces.ts'
import {runs} from '../../../../model/runs.ts'
import type {TextStyle} from '../../../../theme/theme.ts'
import {largest} from '../../../numbers.ts'
import {counterOf, numberingOf} from '../blocks/measure-list.ts'
import type {Context, Job} from '../context.ts'
import type {Line} from '../lines/line.ts'
import {lookOf, styledRuns} from '../lines/looks.ts'
import {setOneLine} from '../lines/set-lines.ts'
import {type Undivided, undivided} from '../lines/undivided.ts'
import {type Tag, tagged} from '../tag.ts'

/** A paragraph of a cell or an item of its lists: what is broken into lines by itself. */
export interface Stretch {
  readonly words: Undivided
  /** From the edge of the cell; points. */
  readonly indent: number
  readonly tag: Tag
  /** Hangs before the first line, at `x` from the edge of the cell. */
  readonly marker?: Marker
}

export interface Marker {
  readonly line: Line
  readonly x: number
  readonly tag: Tag
}

interface Place {
  readonly job: Job
  readonly style: TextStyle
  /** Of the table; points. */
  readonly width: number
  /** Element that paragraphs and lists are entered under. */
  readonly tag: Tag
  readonly indent: number
}

/** The stretches of a cell; words alone are its own, beside a list they are a paragraph in it. */
export function stretchesOf(
  {children}: TableCell,
  {job, width}: Context,
  style: TextStyle,
  tag: Tag
): readonly Stretch[] {
  const [only, ...others] = children
  const place: Place = {job, style, width, tag, indent: 0}
  if (only?.type === 'paragraph' && others.length === 0) {
    return [{words: wordsOf(only, place), indent: 0, tag}]
  }
  return children.flatMap((block) => dispatch(handlers, block, place))
}

const handlers: Handlers<CellBlock, Place, readonly Stretch[]> = {
  paragraph: (node, place) => [
    {words: wordsOf(node, place), indent: place.indent, tag: tagged('P', place.tag)}
  ],
  list: itemsOf
}

const wordsOf = ({children}: Paragraph, {job, style, width}: Place): Undivided =>
  undivided(styledRuns(job, runs(children), style), width)

/** Between a marker and its words, of the size of the type. */
const gap = 0.4

function itemsOf(node: List, place: Place): readonly Stretch[] {
  const {job, style} = place
  const attributes = {O: 'List', ListNumbering: numberingOf(node)}
  const tag = tagged('L', place.tag, {attributes})
  const look = lookOf(job, style, {colour: job.theme.colours.accent})
  const signs = node.children.map((item, index) =>
    setOneLine([{text: signOf(node, item, index), look}])
  )
  const widest = largest(signs.map((it) => it.width))
  const indent = place.indent + widest + gap * style.size
  return node.children.flatMap((item, index): readonly Stretch[] => {
    const li = tagged('LI', tag)
    const body = tagged('LBody', li)
    const line = signs[index]
    const inner = item.children.flatMap((block) => insideItem(block, {...place, tag: body, indent}))
    const [first = {words: undivided([], 0), indent, tag: body}, ...rest] = inner
    if (line === undefined) return inner
    const x = place.indent + widest - line.width
    return [{...first, marker: {line, x, tag: tagged('Lbl', li)}}, ...rest]
  })
}

function signOf({marker}: List, {task}: ListItem, index: number): string {
  if (task !== undefined) return task === 'done' ? '\u2611' : '\u2610'
  return marker.kind === 'bullet' ? '•' : counterOf(marker, index)
}

/** A cell shows words and lists; of anything else that stands in an item, its words. */
function insideItem(block: Block, place: Place): readonly Stretch[] {
  const {job, style, width, tag, indent} = place
  if (block.type === 'list') return itemsOf(block, place)
  if (block.type === 'paragraph') return [{words: wordsOf(block, place), indent, tag}]
  const text = [...piecesOf([block])].join(' ')
  return [{words: undivided([{text, look: lookOf(job, style)}], width), indent, tag}]
}
