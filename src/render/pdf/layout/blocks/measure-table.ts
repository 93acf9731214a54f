import type {Table} from '../../../../model/node.ts'
import type {TextStyle} from '../../../../theme/theme.ts'
import {type Box, box, type Op, withBelow} from '../box.ts'
import {type Context, styleOf} from '../context.ts'
import {decimalEdges} from '../table/align.ts'
import {columnsOf, contentsOf, scaleOf} from '../table/columns.ts'
import {rowBox} from '../table/row-box.ts'
import {type TextRow, textRow} from '../table/rows.ts'
import {setRow} from '../table/set-row.ts'
import {type Tag, tagged} from '../tag.ts'

/**
 * Rows between rules: a heavy one under the head, which stands again on every page, and hairlines.
 * A row is divided only where it would leave a third of a page empty, or is taller than one.
 */
export function measureTable(node: Table, context: Context): readonly Box[] {
  const {theme, pageHeight} = context.job
  const boxes = boxesOf(node, context)
  const [head, ...rows] = boxes
  if (head === undefined) return []
  const repeat = repeated(head, pageHeight)
  const last = rows.length - 1
  const kept = rows.map((it, index) => {
    // The first two rows stay together, and the last two: a row alone is hard to read.
    const hasPartner = index < last && (index === 0 || index === last - 1)
    const keepWithNext = hasPartner && it.height < pageHeight / 4
    return {...it, keepWithNext, repeat}
  })
  const headed = {...head, keepWithNext: rows.length > 0}
  // Whoever adds to the first box adds to one that no page divides.
  const opening = head.divide ? [box(0, {keepWithNext: true, containers: head.containers})] : []
  return withBelow([...opening, headed, ...kept], theme.text.body.leading)
}

/** The head and the rows. */
function boxesOf(node: Table, context: Context): readonly Box[] {
  const {rules, colours} = context.job.theme
  const count = node.align.length
  const full = textRows(node, context, 1)
  const wanted = contentsOf(full, count, context)
  const scale = scaleOf(wanted, context)
  const texts = scale === 1 ? full : textRows(node, context, scale)
  const contents = scale === 1 ? wanted : contentsOf(texts, count, context)
  const columns = columnsOf(node, contents, context)
  const rows = texts.map((it) => setRow(it, columns, context))
  const edges = decimalEdges(rows.slice(1), columns)
  return rows.map((row, index) =>
    rowBox(row, {
      context,
      columns,
      edges,
      rule:
        index === 0
          ? {height: rules.heavy, colour: colours.ink}
          : {height: rules.hair, colour: colours.rule},
      fromBelow: index === 0
    })
  )
}

/** The words of all rows, the head first, in their looks. */
function textRows(node: Table, context: Context, scale: number): readonly TextRow[] {
  const tag = tagged('Table', context.tag)
  // PDF/UA wants no head without a body.
  const head = node.children.length === 0 ? tag : tagged('THead', tag)
  const body = tagged('TBody', tag)
  const headStyle = scaled(styleOf(context, 'tableHead'), scale)
  const cellStyle = scaled(styleOf(context, 'tableCell'), scale)
  const th = (row: Tag) => tagged('TH', row, {attributes: {O: 'Table', Scope: 'Column'}})
  const td = (row: Tag) => tagged('TD', row)
  return [
    textRow(node.head, context, headStyle, {row: tagged('TR', head), cell: th}),
    ...node.children.map((row) =>
      textRow(row, context, cellStyle, {row: tagged('TR', body), cell: td})
    )
  ]
}

const scaled = (style: TextStyle, scale: number): TextStyle =>
  scale === 1 ? style : {...style, size: style.size * scale, leading: style.leading * scale}

/** The head as it stands again: paint without tags. Not when it would fill the page. */
function repeated(head: Box, pageHeight: number): Box['repeat'] {
  if (head.height > pageHeight / 3) return undefined
  const ops = head.ops.flatMap((op): readonly Op[] => {
    if (op.kind === 'enter') return []
    if (op.kind !== 'text') return [op]
    const {tag: _, ...untagged} = op
    return [untagged]
  })
  return {height: head.height, ops}
}
