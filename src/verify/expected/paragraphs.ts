import type {Paragraph, Section} from '../../model/node.ts'
import type {Piece} from '../reading.ts'
import {type Context, inlines, line, type OpenUnit, plainWords, unitFor} from './build.ts'

/** A paragraph, with its number where it is shown: as a label, or as words before the others. */
export function paragraph(node: Paragraph, unit: OpenUnit, context: Context): void {
  const {ordinal, numbered} = node
  const words = inlines(node.children, unit, context)
  const id = ordinal === undefined ? {} : {id: `p${ordinal}`}
  if (numbered !== true || ordinal === undefined) {
    line(unit, words, context, id)
    return
  }
  const {label, text} = context.conventions.ordinal(ordinal, context.nested)
  const exact = context.conventions.faces === 'exact'
  const before = text === undefined ? [] : [plainWords(text, exact ? 'b' : '*')]
  line(unit, [...before, ...words], context, {...id, ...(label !== undefined && {label})})
}

/** The title of a section, with the number that the format does not count itself; gives its depth. */
export function heading(node: Section, context: Context): number {
  const unit = unitFor(node)
  const {number, level} = node
  const title = inlines(node.title, unit, context)
  const counts = context.conventions.headingNumber === 'counted'
  const isCounted =
    counts && number !== undefined && (level !== undefined || /^\d{1,5}\.$/.test(number))
  const before = number === undefined || isCounted ? [] : [plainWords(`${number} `)]
  const shape = {id: node.id, ...(isCounted && {label: number})}
  return headingLine(unit, [...before, ...title], node.depth, context, shape)
}

/** The title of a document: what follows stands below it. */
export function titleLine(
  unit: OpenUnit,
  words: readonly Piece[],
  depth: number,
  context: Context
): void {
  const isShown = headingLine(unit, words, depth, context) > context.depth
  if (isShown) context.made.titled = true
}

/** A line that is a heading, at the depth that the format gives it; gives the depth of what follows. */
function headingLine(
  unit: OpenUnit,
  words: readonly Piece[],
  depth: number,
  context: Context,
  shape: {readonly id?: string; readonly label?: string} = {}
): number {
  const {made, conventions} = context
  const least = conventions.flatHeadings === true ? 1 : depth
  const above = Math.max(context.depth, made.titled ? 1 : 0)
  const shown = conventions.noGaps ? Math.min(depth, above + 1) : least
  const before = made.lines.length
  const hasFaces = conventions.faces === 'exact'
  line(unit, words, context, {...shape, kind: 'heading', depth: shown, hasFaces})
  // Without words there is no heading, and a level would be left out below it.
  return made.lines.length > before ? shown : context.depth
}
