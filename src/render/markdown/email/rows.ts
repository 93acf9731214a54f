import {columnsOf} from '../../../text/columns.ts'
import {fill} from '../../../text/fill.ts'
import type {LabelledRow} from '../plain/dialect.ts'
import {single} from '../plain/inlines.ts'
import {wordsOf} from './words.ts'

/** Labels in a column of their own, values behind it: `To:    Permanent secretary`. */
export const rowsOf = (
  rows: readonly LabelledRow[],
  columns: number,
  colon: string
): readonly string[] =>
  labelledLines(
    rows.map(({label, value}) => ({
      label: `${wordsOf(single(label))}${colon.trimEnd()}`,
      values: [wordsOf(single(value))]
    })),
    columns
  )

export interface LabelledLines {
  readonly label: string
  /** Each begins on a line of its own. */
  readonly values: readonly string[]
}

/** A longer label has a line of its own, so that values have room. */
const widestLabel = 24
const gap = 2

/** Lines of labels and values; what is between a label and its value is two spaces at least. */
export function labelledLines(rows: readonly LabelledLines[], columns: number): readonly string[] {
  const widths = rows.map(({label}) => columnsOf(label)).filter((it) => it <= widestLabel)
  const start = widths.reduce((most, it) => Math.max(most, it), 0) + gap
  const indent = ' '.repeat(start)
  return rows.flatMap(({label, values}) => {
    const lines = values.flatMap((it) => fill(it, Math.max(1, columns - start)))
    const width = columnsOf(label)
    if (width > widestLabel) return [label, ...lines.map((it) => indent + it)]
    const [first, ...rest] = lines
    if (first === undefined) return [label]
    return [label + ' '.repeat(start - width) + first, ...rest.map((it) => indent + it)]
  })
}
