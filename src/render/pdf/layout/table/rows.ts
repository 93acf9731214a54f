import type {TableRow} from '../../../../model/node.ts'
import type {Origin} from '../../../../model/origin.ts'
import type {TextStyle} from '../../../../theme/theme.ts'
import type {Context} from '../context.ts'
import type {Tag} from '../tag.ts'
import {type Stretch, stretchesOf} from './stretches.ts'

/** A row before its columns have widths. */
export interface TextRow {
  readonly cells: readonly TextCell[]
  readonly origin: Origin
  readonly style: TextStyle
}

export interface TextCell {
  readonly tag: Tag
  readonly stretches: readonly Stretch[]
}

export interface RowTags {
  readonly row: Tag
  readonly cell: (row: Tag) => Tag
}

/** The words of a row in their looks, cell by cell. */
export function textRow(row: TableRow, context: Context, style: TextStyle, tags: RowTags): TextRow {
  const cells = row.children.map((cell): TextCell => {
    const tag = tags.cell(tags.row)
    return {tag, stretches: stretchesOf(cell, context, style, tag)}
  })
  return {cells, origin: row.origin, style}
}
