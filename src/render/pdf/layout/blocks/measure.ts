import {
  type Block,
  dispatch,
  type Handlers,
  type Node,
  type Paragraph,
  type Section
} from '../../../../model/node.ts'
import {walk} from '../../../../model/walk.ts'
import {directionOfBlock} from '../../../direction.ts'
import {leadsIn} from '../../../leads-in.ts'
import {tellLeftOut} from '../../../left-out.ts'
import {mirroredBoxes} from '../bidi/mirror.ts'
import {type Box, box, keptWithNext, withFirst} from '../box.ts'
import {type Context, indented, styleOf} from '../context.ts'
import {lineOf} from '../lines/line-of.ts'
import {lookOf} from '../lines/looks.ts'
import {shapeText, space} from '../lines/loose-piece.ts'
import {type TagType, tagged} from '../tag.ts'
import {across, standsAcross, widened} from './across.ts'
import {
  measureBlockquote,
  measureBottomLine,
  measureCallout,
  measureStatement
} from './measure-boxed.ts'
import {measureCards} from './measure-cards.ts'
import {measureCode} from './measure-code.ts'
import {measureContents} from './measure-contents.ts'
import {hasWords, measureDetails, measureMasthead, measureMemoHeader} from './measure-head.ts'
import {measureImage} from './measure-image.ts'
import {measureList} from './measure-list.ts'
import {measureSignature} from './measure-signature.ts'
import {countIndent, measureSubdivision} from './measure-subdivision.ts'
import {measureTable} from './measure-table.ts'
import {measureTimeline} from './measure-timeline.ts'
import {firstBaseline, measureText} from './paragraph.ts'

const handlers: Handlers<Block, Context, readonly Box[]> = {
  paragraph: measureParagraph,
  section: (node, context) => {
    const level = Math.max(1, Math.min(node.depth, headingLevel(context) + 1))
    const sect = tagged('Sect', context.tag)
    const isAcross = headsAcross(node, context)
    const beside = withoutNumbers(context)
    const place = isAcross ? widened(beside) : beside
    const title = measureText(node.title, place, {
      style: `heading${node.depth}`,
      tag: tagged(headings[level - 1] ?? 'H6', sect),
      ragged: true,
      keepWithNext: true,
      anchors: [node.id],
      prefix: node.number === undefined ? '' : `${node.number}\u00A0`,
      indent: countIndent(node.level)
    })
    const words = title.length > 0 ? title : withFirst([], {anchors: [node.id]}, 0)
    const named = isAcross ? across(words) : words
    // Without words there is no heading, and a level would be left out below it.
    const governed = hasWords(title) ? {...context, level} : context
    const inside = besideNumbers(walk(node.children), {...governed, tag: sect})
    const known: Context = inside.numbers === undefined ? {...inside, unnumbered: true} : inside
    return [...named, ...measureBlocks(node.children, known)]
  },
  subdivision: measureSubdivision,
  blockquote: measureBlockquote,
  list: measureList,
  table: measureTable,
  code: measureCode,
  image: measureImage,
  thematicBreak: (_node, context) => {
    const {theme} = context.job
    const width = Math.min(90, context.width / 3)
    const x = context.x + (context.width - width) / 2
    const colour = theme.colours.rule
    const ops = [{kind: 'rect', x, y: 0, width, height: theme.rules.medium, colour}] as const
    const space = theme.text.body.leading
    return [box(1, {above: space, below: space, ops, containers: context.containers})]
  },
  callout: measureCallout,
  masthead: measureMasthead,
  memoHeader: measureMemoHeader,
  bottomLine: measureBottomLine,
  details: measureDetails,
  cards: measureCards,
  timeline: measureTimeline,
  statement: measureStatement,
  signature: measureSignature,
  contents: measureContents,
  // Notes stand at the foot of the page of their mark.
  notes: () => [],
  pageBreak: () => [box(0, {pageBreak: true})],
  only: (node, context) => {
    if (node.formats.includes('pdf')) return measureBlocks(node.children, context)
    tellLeftOut(node, 'pdf', context.job.tell)
    return []
  }
}

const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/** Boxes of blocks in a row. */
export function measureBlocks(blocks: readonly Block[], context: Context): readonly Box[] {
  const place = besideNumbers(blocks, context)
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const isAcross = standsAcross(block, place)
    const boxes = isAcross
      ? across(measureBlock(block, widened(place)))
      : measureBlock(block, place)
    // Words in a column cannot stand right above what stands across all.
    const isApart = next !== undefined && !isAcross && standsAcross(next, place)
    return leadsIn(block, next) && !isApart ? keptWithNext(boxes) : boxes
  })
}

/** A block that runs the other way than what surrounds it is mirrored within its measure. */
function measureBlock(block: Block, context: Context): readonly Box[] {
  const direction = directionOfBlock(block) ?? context.direction
  if (direction === context.direction) return dispatch(handlers, block, context)
  const boxes = dispatch(handlers, block, {...context, direction})
  return mirroredBoxes(boxes, context, context.containers)
}

/** Whether a heading stands across the columns: the highest do, and those of what does. */
function headsAcross({depth, children}: Section, context: Context): boolean {
  const [first] = children
  if (context.wide === undefined) return false
  return depth === 1 || (first !== undefined && standsAcross(first, context))
}

/** Leaves room for the numbers of paragraphs where there are any: all of a section has one edge. */
function besideNumbers(nodes: Iterable<Node>, context: Context): Context {
  if (context.numbers !== undefined || context.unnumbered) return context
  for (const node of nodes) {
    if (node.type !== 'paragraph' || !node.numbered || node.ordinal === undefined) continue
    const place = indented(context, context.job.theme.spacing.numberIndent)
    return {...place, wide: context.wide, numbers: context.x}
  }
  return context
}

/** Headings of a numbered body begin where its numbers do. */
function withoutNumbers(context: Context): Context {
  const {numbers, x, width} = context
  return numbers === undefined ? context : {...context, x: numbers, width: width + x - numbers}
}

/** Level of the heading that governs this place; a title counts as the first. */
const headingLevel = (context: Context): number =>
  Math.max(context.level, context.job.titled ? 1 : 0)

const labelled: ReadonlySet<TagType | undefined> = new Set<TagType>(['LBody', 'Note'])

function measureParagraph(node: Paragraph, context: Context): readonly Box[] {
  const {job} = context
  const tag = tagged('P', context.tag)
  const {ordinal} = node
  const boxes = measureText(node.children, context, {
    style: context.text,
    tag,
    below: context.gap,
    // One line stays beside the marker of its item, or the number of its note.
    turned: labelled.has(context.tag?.type) ? 'several lines' : 'all'
  })
  if (ordinal === undefined) return boxes
  const anchors = [`p${ordinal}`]
  if (!node.numbered) return withFirst(boxes, {anchors}, 0)
  const look = lookOf(job, styleOf(context, 'paragraphNumber'))
  const baseline = firstBaseline(boxes, context) - look.size * 0.15
  const x = context.numbers ?? context.x
  // With a space, or the number would be read as a part of the first word.
  const line = lineOf(shapeText(String(ordinal), look), [space(look)])
  const number = {kind: 'text', line, x, baseline, tag: tagged('Lbl', tag)} as const
  return withFirst(boxes, {ops: [number], anchors}, styleOf(context, context.text).leading)
}
