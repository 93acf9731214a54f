import type {Card, Cards} from '../../../../model/node.ts'
import {cardsInRow, steppedDown} from '../../../cards.ts'
import {type Box, box, withAbove, withBelow} from '../box.ts'
import type {Context} from '../context.ts'
import {widthsOf} from '../lines/natural-width.ts'
import {heightOf} from '../pages/stack.ts'
import {type Tag, tagged} from '../tag.ts'
import {beside} from './beside.ts'
import {bar} from './measure-head.ts'
import {measureText} from './paragraph.ts'

/** Between the rule above a card and its value, in points. */
const padding = 4

/**
 * Figures in rows of cards, each a rule, the value and the words that state it; no page divides a
 * row unless it is taller than one. They are read as a list, card by card. The value is no label
 * of its item: PDF has no kind of numbering that a value could be.
 */
export function measureCards(node: Cards, context: Context): readonly Box[] {
  const {theme, pageHeight} = context.job
  const {gap} = theme.spacing.card
  const tag = tagged('L', context.tag, {attributes: {O: 'List', ListNumbering: 'None'}})
  const count = cardsInRow(node.children.length, context.width, theme.spacing.card)
  const width = (context.width - (count - 1) * gap) / count
  const column = (index: number): Context => ({
    ...context,
    x: context.x + index * (width + gap),
    width,
    tag
  })
  const scale = node.children.every((card) => fits(card, column(0))) ? 1 : steppedDown
  const rows = Array.from({length: Math.ceil(node.children.length / count)}, (_, row) => {
    const cards = node.children.slice(row * count, (row + 1) * count)
    const parts = cards.map((card, index) => measureCard(card, column(index), scale))
    return withBelow(beside(level(parts), pageHeight), gap)
  })
  return withAbove(withBelow(rows.flat(), Math.max(context.gap, gap)), theme.spacing.figure)
}

const fits = (card: Card, context: Context): boolean =>
  widthsOf(card.value, context, 'cardValue').most <= context.width

/** A card: its value below a rule, and the words below that. */
interface Parts {
  readonly value: readonly Box[]
  readonly words: readonly Box[]
}

/** The words of all cards of a row begin on one line, below the tallest value. */
function level(cards: readonly Parts[]): readonly (readonly Box[])[] {
  const tallest = Math.max(...cards.map(({value}) => heightOf(value)))
  return cards.map(({value, words}) => {
    const missing = tallest - heightOf(value)
    return missing > 0 && words.length > 0
      ? [...value, box(missing), ...words]
      : [...value, ...words]
  })
}

function measureCard(card: Card, context: Context, scale: number): Parts {
  const {rules, colours} = context.job.theme
  const body: Tag = tagged('LBody', tagged('LI', context.tag))
  const rule = bar(context, 0, rules.medium, colours.accent)
  const value = measureText(card.value, context, {
    style: 'cardValue',
    tag: tagged('P', body),
    ragged: true,
    scale
  })
  const words = measureText(card.children, context, {
    style: 'cardWords',
    tag: tagged('P', body),
    ragged: true
  })
  const top = box(rules.medium, {ops: [rule], below: padding, containers: context.containers})
  return {value: [top, ...value], words}
}
