import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {tables} from '../roles.ts'
import {tag, wordNamespace} from '../xml.ts'
import {boxRoom} from './box.ts'
import {hex} from './type.ts'

/** Beside the words of a cell, in points, where columns are many: words come first. */
export const leastPadding = ({spacing}: Theme): number => Math.min(spacing.cell.x, 2)

interface Rules {
  readonly top?: string
  readonly left?: string
  readonly bottom?: string
  readonly insideH?: string
  readonly insideV?: string
}

interface Room {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

interface TableStyle {
  readonly id: string
  readonly name: string
  readonly rules: Rules
  /** Space beside, above and below the words of a cell, in points. */
  readonly room: Room
  /** XML of what its cells, or those of the first row, have of their own. */
  readonly cells?: string
}

/** `docx` has no class for table styles, nor for the default character style: they are given as XML. */
export function externalStyles(theme: Theme): string {
  const {rules, spacing} = theme
  const {y} = spacing.cell
  const rows: Room = {top: y, right: spacing.cell.x, bottom: y, left: 0}
  const hair = border('hair')
  const medium = border('medium')
  const heavy = border('heavy')

  function border(width: keyof Theme['rules']) {
    const colour: Colour = width === 'hair' ? 'rule' : 'accent'
    return (side: string) =>
      tag(`w:${side}`, {
        'w:val': 'single',
        'w:sz': eighths(rules[width]),
        'w:space': 0,
        'w:color': hex(theme, colour)
      })
  }

  const head = tag(
    'w:tblStylePr',
    {'w:type': 'firstRow'},
    tag(
      'w:tcPr',
      {},
      tag('w:tcBorders', {}, heavy('bottom')) +
        tag('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(theme, 'tint')})
    )
  )
  const styles: readonly TableStyle[] = [
    {
      id: tables.report,
      name: 'Report Table',
      rules: {bottom: hair('bottom'), insideH: hair('insideH')},
      room: {top: y, right: spacing.cell.x, bottom: y, left: spacing.cell.x},
      cells: head
    },
    {
      id: tables.compact,
      name: 'Report Table Compact',
      rules: {bottom: hair('bottom'), insideH: hair('insideH')},
      room: {top: y, right: leastPadding(theme), bottom: y, left: leastPadding(theme)},
      cells: head
    },
    {
      id: tables.memo,
      name: 'Memo Table',
      rules: {top: medium('top'), bottom: medium('bottom')},
      room: rows
    },
    {
      id: tables.details,
      name: 'Details Table',
      rules: {top: hair('top'), bottom: hair('bottom'), insideH: hair('insideH')},
      room: rows
    },
    {
      id: tables.cards,
      name: 'Figure Cards',
      rules: {},
      // The rule above a card is its value's, so that it ends where the card does.
      room: {top: 0, right: spacing.card.gap, bottom: spacing.figure, left: 0}
    },
    {
      id: tables.timeline,
      name: 'Timeline Table',
      rules: {},
      // The line between dates and words is that of the words, and so is the room below them.
      room: {top: 0, right: 0, bottom: 0, left: 0}
    }
  ]
  const boxes = [
    boxStyle(theme, 'callout', 'Callout Box', 'accent'),
    boxStyle(theme, 'warning', 'Warning Box', 'warning'),
    boxStyle(theme, 'quote', 'Quote Box', 'rule')
  ]
  const content = characterDefault + [...styles, ...boxes].map(tableStyle).join('')
  return tag('w:styles', {'xmlns:w': wordNamespace}, content)
}

/** A box of one cell: the bar at its left and, but for a quotation, its ground. */
function boxStyle(
  theme: Theme,
  kind: 'callout' | 'warning' | 'quote',
  name: string,
  colour: Colour
): TableStyle {
  const {bar, x, y} = boxRoom(theme, kind)
  const rule = {
    'w:val': 'single',
    'w:sz': eighths(bar),
    'w:space': 0,
    'w:color': hex(theme, colour)
  }
  const ground = {'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(theme, 'tint')}
  // The last paragraph of a cell has its space below inside of it.
  const bottom = Math.max(0, y - theme.text.body.below)
  return {
    id: tables[kind],
    name,
    rules: {left: tag('w:left', rule)},
    room: {top: y, right: x, bottom, left: x},
    ...(kind !== 'quote' && {cells: tag('w:tcPr', {}, tag('w:shd', ground))})
  }
}

const characterDefault = tag(
  'w:style',
  {'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont'},
  tag('w:name', {'w:val': 'Default Paragraph Font'}) +
    tag('w:uiPriority', {'w:val': 1}) +
    tag('w:semiHidden') +
    tag('w:unhideWhenUsed')
)

function tableStyle({id, name, rules, room, cells = ''}: TableStyle): string {
  const margin = (side: string, points: number) =>
    tag(`w:${side}`, {'w:w': twips(points), 'w:type': 'dxa'})
  const properties =
    tag('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}) +
    tag(
      'w:tblBorders',
      {},
      [rules.top, rules.left, rules.bottom, rules.insideH, rules.insideV].join('')
    ) +
    tag(
      'w:tblCellMar',
      {},
      margin('top', room.top) +
        margin('left', room.left) +
        margin('bottom', room.bottom) +
        margin('right', room.right)
    )
  return tag(
    'w:style',
    {'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id},
    tag('w:name', {'w:val': name}) +
      tag('w:basedOn', {'w:val': 'TableNormal'}) +
      tag('w:uiPriority', {'w:val': 59}) +
      tag('w:qFormat') +
      tag('w:tblPr', {}, properties) +
      cells
  )
}
