import type {Theme} from '../theme/theme.ts'

/** A row has at most so many: with more, the words below the values are a column of single words. */
const mostColumns = 3

/** Size of all values, of their style's, where one of them does not fit on a line. */
export const steppedDown = 0.8

/**
 * How many cards stand in a row of `width` points: as many as there is room for, but no more than
 * fill the rows evenly, so that four stand two by two.
 */
export function cardsInRow(cards: number, width: number, card: Theme['spacing']['card']): number {
  const room = Math.floor((width + card.gap) / (card.width + card.gap))
  const most = Math.max(1, Math.min(mostColumns, room))
  return Math.max(1, Math.ceil(cards / Math.ceil(cards / most)))
}
