import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {tables} from '../roles.ts'
import {tag} from '../xml.ts'
import {boxRoom} from './box.ts'
import {groundOf, lineColourOf} from './references.ts'

/** Beside the words of a cell, in points, where columns are many: words come first. */
export const leastPadding = ({spacing}: Theme): number => Math.min(spacing.cell.x, 2)

type Rule = keyof Theme['rules'] | {readonly width: number; readonly colour: Colour}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV'

interface Room {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

interface TableStyle {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  /** Lines by the side that they stand on, in the order of the schema. */
  readonly rules?: readonly (readonly [Side, Rule])[]
  /** Space beside, above and below the words of a cell, in points. */
  readonly room?: Room
  /** XML of what its cells, or those of the first row, have of their own. */
  readonly cells?: string
}

/** The table styles as XML. */
export function tableStyles(theme: Theme): string {
  const {spacing} = theme
  const {x, y} = spacing.cell
  const rows: Room = {top: y, right: x, bottom: y, left: 0}
  const least = leastPadding(theme)
  const styles: readonly TableStyle[] = [
    {
      id: tables.report,
      name: 'Report Table',
      rules: [
        ['bottom', 'hair'],
        ['insideH', 'hair']
      ],
      room: {top: y, right: x, bottom: y, left: x},
      cells: headRow(theme)
    },
    {
      id: tables.compact,
      name: 'Report Table Compact',
      basedOn: tables.report,
      room: {top: y, right: least, bottom: y, left: least},
      // LibreOffice inherits all but the look of the first row.
      cells: headRow(theme)
    },
    {
      id: tables.memo,
      name: 'Memo Table',
      rules: [
        ['top', 'medium'],
        ['bottom', 'medium']
      ],
      room: rows
    },
    {
      id: tables.details,
      name: 'Details Table',
      rules: [
        ['top', 'hair'],
        ['bottom', 'hair'],
        ['insideH', 'hair']
      ],
      room: rows
    },
    {
      id: tables.cards,
      name: 'Figure Cards',
      // The rule above a card is its value's, so that it ends where the card does.
      room: {top: 0, right: spacing.card.gap, bottom: spacing.figure, left: 0}
    },
    {
      id: tables.timeline,
      name: 'Timeline Table',
      // The line between dates and words is that of the words, and so is the room below them.
      room: {top: 0, right: 0, bottom: 0, left: 0}
    }
  ]
  const boxes = [
    boxStyle(theme, 'callout', 'Callout Box', 'accent'),
    boxStyle(theme, 'warning', 'Warning Box', 'warning'),
    boxStyle(theme, 'quote', 'Quote Box', 'rule')
  ]
  return tableGrid + [...styles, ...boxes].map((it) => tableStyle(theme, it)).join('')
}

/** A heavy line below, and a ground. */
function headRow(theme: Theme): string {
  const borders = tag('w:tcBorders', {}, line(theme, 'bottom', 'heavy'))
  const cell = tag('w:tcPr', {}, borders + tag('w:shd', groundOf(theme, 'tint')))
  return tag('w:tblStylePr', {'w:type': 'firstRow'}, cell)
}

/** A box of one cell: the bar at its left and, but for a quotation, its ground. */
function boxStyle(
  theme: Theme,
  kind: 'callout' | 'warning' | 'quote',
  name: string,
  colour: Colour
): TableStyle {
  const {bar, x, y} = boxRoom(theme, kind)
  // The last paragraph of a cell has its space below inside of it.
  const bottom = Math.max(0, y - theme.text.body.below)
  return {
    id: tables[kind],
    name,
    rules: [['left', {width: bar, colour}]],
    room: {top: y, right: x, bottom, left: x},
    ...(kind !== 'quote' && {cells: tag('w:tcPr', {}, tag('w:shd', groundOf(theme, 'tint')))})
  }
}

function line(theme: Theme, side: Side, rule: Rule): string {
  const {width, colour} = typeof rule === 'string' ? usual(theme, rule) : rule
  return tag(`w:${side}`, {
    'w:val': 'single',
    'w:sz': eighths(width),
    'w:space': 0,
    ...lineColourOf(theme, colour)
  })
}

const usual = ({rules}: Theme, width: keyof Theme['rules']) =>
  ({width: rules[width], colour: width === 'hair' ? 'rule' : 'accent'}) as const

/** The table that Word makes where a reader inserts one. */
const tableGrid = tag(
  'w:style',
  {'w:type': 'table', 'w:styleId': 'TableGrid'},
  tag('w:name', {'w:val': 'Table Grid'}) +
    tag('w:basedOn', {'w:val': 'TableNormal'}) +
    tag('w:uiPriority', {'w:val': 39}) +
    tag(
      'w:tblPr',
      {},
      tag(
        'w:tblBorders',
        {},
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
          .map((side) =>
            tag(`w:${side}`, {'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto'})
          )
          .join('')
      )
    )
)

function tableStyle(theme: Theme, style: TableStyle): string {
  const {id, name, basedOn = 'TableNormal', rules = [], room, cells = ''} = style
  const lines = rules.map(([side, width]) => line(theme, side, width)).join('')
  const properties =
    (lines === '' ? '' : tag('w:tblBorders', {}, lines)) + (room === undefined ? '' : roomIn(room))
  return tag(
    'w:style',
    {'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id},
    tag('w:name', {'w:val': name}) +
      tag('w:basedOn', {'w:val': basedOn}) +
      tag('w:uiPriority', {'w:val': 59}) +
      tag('w:qFormat') +
      tag('w:tblPr', {}, properties) +
      cells
  )
}

function roomIn({top, left, bottom, right}: Room): string {
  const margin = (side: string, points: number) =>
    tag(`w:${side}`, {'w:w': twips(points), 'w:type': 'dxa'})
  const sides =
    margin('top', top) + margin('left', left) + margin('bottom', bottom) + margin('right', right)
  return tag('w:tblCellMar', {}, sides)
}
