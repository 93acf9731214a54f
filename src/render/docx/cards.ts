import {Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Card, Cards} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {cardsInRow} from '../cards.ts'
import {linesOf, shownText} from './columns.ts'
import {tableDirection} from './direction.ts'
import {smallGap} from './gaps.ts'
import {inlines} from './inlines.ts'
import {measureIn} from './letters.ts'
import {type Role, tables} from './roles.ts'
import {typeOf} from './styles/type.ts'
import {isShort} from './table.ts'
import {type Context, inCell, type Piece, paragraph, roomOf, within} from './work.ts'

/**
 * Figures in rows of cards: a table without a head, since it is there for the look alone and reads
 * card by card. The room right of a card is the cell's, so the table reaches as far past the text.
 */
export function cards(node: Cards, context: Context): readonly Piece[] {
  const {work, place} = context
  const {card} = work.theme.spacing
  const left = within(work, place.left)
  const room = roomOf(context)
  const count = cardsInRow(node.children.length, room / 20, card)
  const width = Math.floor((room + twips(card.gap)) / count)
  const inner = width - twips(card.gap)
  const value = node.children.every((it) => fits(it, inner, context))
    ? 'cardValue'
    : 'cardValueSmall'
  const setting: Setting = {width, inner, value, context: {work, place: {...place, ...inCell}}}
  const rows = Array.from({length: Math.ceil(node.children.length / count)}, (_, row) =>
    Array.from({length: count}, (_, column) => node.children[row * count + column])
  )
  if (rows.length === 0) return []
  const table = new Table({
    style: tables.cards,
    layout: TableLayoutType.FIXED,
    width: {size: width * count, type: WidthType.DXA},
    columnWidths: Array.from({length: count}, () => width),
    ...(left > 0 && {indent: {size: left, type: WidthType.DXA}}),
    ...tableDirection(work),
    tableLook: {firstRow: false, firstColumn: false, noHBand: true, noVBand: true},
    rows: rows.map((row) => cardRow(row, setting))
  })
  return [table, smallGap(context)]
}

interface Setting {
  /** Of a column, and of the words in it, in twips. */
  readonly width: number
  readonly inner: number
  readonly value: Role
  readonly context: Context
}

const fits = ({value}: Card, width: number, {work}: Context): boolean =>
  measureIn(typeOf(work.theme, 'cardValue'), work)(shownText(value)) <= width

function cardRow(row: readonly (Card | undefined)[], setting: Setting): TableRow {
  const {work} = setting.context
  const em = twips(work.theme.text.cardWords.size)
  const words = row.map((card) => shownText(card?.children ?? []))
  const lines = linesOf(
    words,
    words.map(() => setting.inner),
    {em, padding: 0, measure: measureIn(work.theme.text.cardWords, work)}
  )
  return new TableRow({
    ...(isShort(lines, work) && {cantSplit: true}),
    children: row.map((card) => cardCell(card, setting))
  })
}

/** A row that is not full ends with cells of nothing, since every row of a table has as many. */
function cardCell(card: Card | undefined, {width, value, context}: Setting): TableCell {
  const {work} = context
  const words = paragraph(context, 'cardWords', {
    children: inlines(card?.children ?? [], work, 'cardWords')
  })
  const children =
    card === undefined
      ? [words]
      : [paragraph(context, value, {children: inlines(card.value, work, value)}), words]
  return new TableCell({width: {size: width, type: WidthType.DXA}, children})
}
