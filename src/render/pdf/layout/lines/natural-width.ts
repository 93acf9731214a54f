import type {Inline} from '../../../../model/node.ts'
import {runs} from '../../../../model/runs.ts'
import type {StyleName} from '../../../../theme/theme.ts'
import {type Context, styleOf} from '../context.ts'
import {infinite} from './item.ts'
import {styledRuns} from './looks.ts'
import {type Undivided, undivided} from './undivided.ts'
import {anywhere} from './words.ts'

/** Widths that text asks for, in points. */
export interface NaturalWidths {
  /** Of the longest word. */
  readonly least: number
  /** Of the longest line. */
  readonly most: number
  /** Of the longest word that is a number, a date or an amount: nobody reads half of one. */
  readonly firm: number
}

/** Widths of inline content in a style of the theme. */
export const widthsOf = (
  inlines: readonly Inline[],
  context: Context,
  style: StyleName
): NaturalWidths =>
  widthsOfWords(
    undivided(styledRuns(context.job, runs(inlines), styleOf(context, style)), context.width)
  )

/** A number with what touches it, such as `£1,200.50`, `12%` or `2026-11-23`. */
const figure = /^[^\p{L}\d\s]{0,3}\d[\d.,:/’'–-]{0,20}[^\s\d]{0,4}$/u

/** Widths of text; words that are wider than its measure may be broken anywhere. */
export function widthsOfWords({items: {items}}: Undivided): NaturalWidths {
  let least = 0
  let most = 0
  let firm = 0
  let word = 0
  let line = 0
  let letters = ''
  for (const item of items) {
    if (item.kind === 'box') {
      word += item.width
      letters += item.text
    }
    const tied = item.kind === 'glue' && item.cost >= infinite
    if (tied) word += item.width
    if (!tied && (item.kind === 'glue' || (item.kind === 'penalty' && item.cost < anywhere))) {
      least = Math.max(least, word)
      if (word > firm && figure.test(letters)) firm = word
      letters = ''
      line += word + (item.kind === 'glue' ? item.width : 0)
      word = 0
    }
    if (item.kind === 'penalty' && item.cost < 0) {
      most = Math.max(most, line)
      line = 0
    }
  }
  return {least, most, firm}
}
