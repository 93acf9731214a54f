import {editsBetween, type UnitKind} from '../../diff/index.ts'
import {painted, type Styled, wrap} from '../wrap.ts'
import {editPieces, type Look} from './edits.ts'
import {quoted} from './place.ts'

export {placeOf, quoted} from './place.ts'
export type {Look}

/** Columns of the places in front of what is told. */
const indent = 12

/** Words behind a label, wrapped, with as much space before further lines. */
export function hanging(
  label: string,
  pieces: readonly Styled[],
  {colours, columns}: Look
): readonly string[] {
  const head = `  ${label}`.padEnd(indent)
  const lines = wrap(pieces, Math.max(columns - indent, 20))
  return lines.map(
    (line, at) =>
      `${at === 0 && label !== '' ? colours.bold(head) : ' '.repeat(indent)}${painted(line)}`
  )
}

/** What a block is called. */
export const kindNames: Readonly<Record<UnitKind, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'item of a list',
  row: 'row of a table',
  quotation: 'quotation',
  note: 'note',
  code: 'code',
  picture: 'picture',
  box: 'box',
  metadata: 'metadata'
}

/** UTF-16 units up to which two texts are read faster than what was changed in one. */
const short = 60

/** `old → new`, `+ new` or `- old`; of long ones what was changed in their words. */
export function wayBetween(
  before: string | undefined,
  after: string | undefined,
  look: Look
): readonly Styled[] {
  const {colours} = look
  if (before === undefined) return [{text: `+ ${quoted(after ?? '')}`, paint: colours.green}]
  if (after === undefined) return [{text: `- ${quoted(before)}`, paint: colours.red}]
  if (Math.max(before.length, after.length) > short) {
    return editPieces(editsBetween(before, after), look)
  }
  return [
    {text: quoted(before), paint: colours.red},
    {text: ' → '},
    {text: quoted(after), paint: colours.green}
  ]
}
