import type {Direction} from '../../direction.ts'
import type {Borders, ParagraphLook} from './look.ts'

/** Borders are at their sides in Word, whichever way a paragraph runs (ECMA-376 part 1, 17.3.1.6). */
function exchanged({left, right, ...rest}: Borders): Borders {
  return {...rest, ...(left && {right: left}), ...(right && {left: right})}
}

/** A look as a document needs it that runs from right to left. */
export const mirrored = (look: ParagraphLook): ParagraphLook => ({
  ...look,
  bidi: true,
  borders: exchanged(look.borders),
  // Sides of lines are those of their direction in Word: this one is the right.
  alignment: look.alignment === 'right' ? 'left' : look.alignment
})

/** What a paragraph of `look` needs of its style to run in `direction`; nothing, if its sides are alike. */
export function turned({borders}: ParagraphLook, direction: Direction) {
  if (borders.left === borders.right) return undefined
  return {
    look: {bidi: direction === 'rtl', borders: exchanged(borders)},
    called: direction === 'rtl' ? 'Right to Left' : 'Left to Right'
  }
}
