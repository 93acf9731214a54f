import {whole} from './hyphenate.ts'
import {type Items, itemize} from './items.ts'
import type {StyledText} from './line.ts'

/** Text whose widths are asked for before it is set, so that it is itemized once for both. */
export interface Undivided {
  readonly texts: readonly (StyledText | undefined)[]
  /** What its words were too wide for if they are broken anywhere; points. */
  readonly measure: number
  /** Of its words undivided, in ragged lines. */
  readonly items: Items
}

/** Words as they are undivided; those that are wider than `measure` may be broken anywhere. */
export const undivided = (
  texts: readonly (StyledText | undefined)[],
  measure: number
): Undivided => ({
  texts,
  measure,
  items: itemize(texts, {hyphenate: whole, measure, justify: false})
})
