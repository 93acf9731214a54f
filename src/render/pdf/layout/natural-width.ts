import type {Inline} from '../../../model/node.ts'
import {runs} from '../../../model/runs.ts'
import type {StyleName} from '../../../theme/theme.ts'
import type {ColumnContent} from '../../column-widths.ts'
import {type Context, styleOf} from './context.ts'
import {whole} from './hyphenate.ts'
import {itemize} from './items.ts'
import {styledRuns} from './looks.ts'

/** Widths of the longest word and of the longest line of inline content, in points. */
export function widthsOf(
  inlines: readonly Inline[],
  context: Context,
  style: StyleName
): ColumnContent {
  const texts = styledRuns(context.job, runs(inlines), styleOf(context, style))
  let least = 0
  let most = 0
  let word = 0
  let line = 0
  const items = itemize(texts, {hyphenate: whole, measure: context.width, justify: false})
  for (const item of items) {
    if (item.kind === 'box') word += item.width
    if (item.kind === 'glue' || (item.kind === 'penalty' && item.cost < 1000)) {
      least = Math.max(least, word)
      line += word + (item.kind === 'glue' ? item.width : 0)
      word = 0
    }
    if (item.kind === 'penalty' && item.cost < 0) {
      most = Math.max(most, line)
      line = 0
    }
  }
  return {least, most}
}
