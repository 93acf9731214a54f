import type {DetailRow, Inline} from '../../model/node.ts'
import type {Piece} from '../reading.ts'
import {type Context, inlines, type OpenUnit, plainWords} from './build.ts'

/** `**To:** Cabinet Office` */
export const labelled = (
  {label, value}: DetailRow,
  unit: OpenUnit,
  context: Context
): readonly Piece[] => [
  ...inlines(label, unit, context, 'b'),
  ...colonOf(context),
  ...inlines(value, unit, context)
]

/** Behind a bold label, and bold as far as a space sets it off from what follows. */
export function colonOf({report}: Context): readonly Piece[] {
  const {colon} = report.words
  const mark = colon.trimEnd()
  if (mark === colon) return [plainWords(colon)]
  return [plainWords(mark, 'b'), plainWords(colon.slice(mark.length))]
}

/** `**2.5%**: He has announced …`; where one of them is missing, nothing is between. */
export function stated(
  value: readonly Inline[],
  words: readonly Inline[],
  unit: OpenUnit,
  context: Context
): readonly Piece[] {
  const name = inlines(value, unit, context, 'b')
  const rest = inlines(words, unit, context)
  return joined(
    [name, rest].filter((it) => it.length > 0),
    context.report.words.colon
  )
}

/** Parts with words between them. */
export const joined = (parts: readonly (readonly Piece[])[], between: string): readonly Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [plainWords(between), ...part]))
