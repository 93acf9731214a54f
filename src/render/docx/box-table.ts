import {Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Block} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {tableDirection} from './direction.ts'
import {gap, withoutNeedlessGaps} from './gaps.ts'
import {tables} from './roles.ts'
import {boxRoom} from './styles/box.ts'
import {type Context, inCell, type Piece, roomOf, within} from './work.ts'

/** What is set apart by a bar at its left. */
type Kind = 'callout' | 'warning' | 'quote'

/**
 * A box as a table of one cell. A paragraph's borders make a box of words alone: a table or a picture
 * has none, and the lines of a list would all have to stand at its edge.
 */
export function boxTable(
  kind: Kind,
  {work, place}: Context,
  write: (inside: Context) => readonly Piece[]
): readonly Piece[] {
  const {bar, x} = boxRoom(work.theme, kind)
  // The bar is drawn around the edge of its cell, and not further out than words stand.
  const left = within(work, place.left) + twips(bar / 2)
  const width = roomOf({work, place}) - twips(bar / 2)
  const role = kind === 'quote' ? 'quoteText' : 'boxText'
  const inside: Context = {
    work,
    // A list in a quotation in an item is one in that item's list.
    place: {...place, ...inCell, level: place.level, role, measure: width - twips(2 * x)}
  }
  const cell = new TableCell({
    width: {size: width, type: WidthType.DXA},
    children: [...withoutNeedlessGaps(write(inside))]
  })
  const table = new Table({
    style: tables[kind],
    layout: TableLayoutType.FIXED,
    width: {size: width, type: WidthType.DXA},
    columnWidths: [width],
    indent: {size: left, type: WidthType.DXA},
    ...tableDirection(work),
    tableLook: {firstRow: false, firstColumn: false, noHBand: true, noVBand: true},
    rows: [new TableRow({children: [cell]})]
  })
  return [table, gap({work, place})]
}

/** Whether blocks are to stand in a table of one cell, as they cannot where they are in one. */
export const wantsTable = (blocks: readonly Block[], {place}: Context): boolean =>
  place.box === undefined && place.measure === undefined && !isRunning(blocks)

/** Whether a box of paragraphs alone shows these blocks. */
const isRunning = (blocks: readonly Block[]): boolean =>
  blocks.every(
    (block) =>
      block.type === 'paragraph' || (block.type === 'bottomLine' && isRunning(block.children))
  )
