import type {FactKind} from '../../model/fact.ts'
import type {Colours} from '../colours.ts'
import {visible} from '../visible.ts'
import type {Paint, Styled} from '../wrap.ts'
import type {Mark} from './marks.ts'

/**
 * A text with `[` and `]1` around what is marked, so that it is read without colours, too. Marks are
 * in the order of their beginnings, and do not cross.
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  colours: Colours
): readonly Styled[] {
  const pieces: Styled[] = []
  const open: Mark[] = []
  let at = 0
  const sayUpTo = (offset: number) => {
    const inside = open.at(-1)
    const paint = inside && paintOf(inside.kind, colours)
    if (offset > at) pieces.push({text: visible(text.slice(at, offset)), paint})
    at = offset
  }
  const closeUpTo = (offset: number) => {
    for (let mark = open.at(-1); mark !== undefined && mark.end <= offset; mark = open.at(-1)) {
      sayUpTo(mark.end)
      open.pop()
      pieces.push({text: `]${mark.numbers.join(',')}`, paint: colours.dim})
    }
  }
  for (const mark of marks) {
    closeUpTo(mark.start)
    sayUpTo(mark.start)
    pieces.push({text: '[', paint: colours.dim})
    open.push(mark)
  }
  closeUpTo(text.length)
  sayUpTo(text.length)
  return pieces
}

function paintOf(kind: FactKind, colours: Colours): Paint {
  const colour = {
    person: colours.cyan,
    organisation: colours.blue,
    place: colours.green,
    date: colours.yellow,
    dateline: colours.yellow,
    event: colours.yellow,
    figure: colours.magenta,
    acronym: colours.blue,
    statement: colours.red,
    outlook: colours.red,
    attribution: colours.red,
    bottomLine: colours.bold,
    keyPoint: colours.bold
  }[kind]
  return (text) => colours.underline(colour(text))
}
