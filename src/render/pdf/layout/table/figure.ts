import {type DecimalMark, decimalsAt, isFiller} from '../../../decimal.ts'
import type {GlyphRun, Line, StyledText} from '../lines/line.ts'
import type {Stretch} from './stretches.ts'

const raised = new Set(['noteReference', 'citation'])

const isWords = ({look}: Pick<StyledText, 'look'>): boolean =>
  look.role === undefined || !raised.has(look.role.kind)

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?'
const date = new RegExp(
  `^(?:\\d{1,2}\\.? ${month}(?: \\d{4})?|${month} \\d{1,2}(?:, \\d{4})?|${month} \\d{4})$`,
  'iu'
)

/** Longer words are prose, whatever they begin with. */
const longest = 40

/** Whether a stretch is one figure or one date, which is not broken though there are spaces in it. */
export function isFigure({words: {texts}}: Stretch): boolean {
  let words = ''
  for (const text of texts) {
    if (text === undefined || words.length > longest) return false
    if (isWords(text)) words += text.text
  }
  if (!/\d/.test(words) || words.length > longest) return false
  return (
    decimalsAt(words, '.') !== undefined ||
    decimalsAt(words, ',') !== undefined ||
    date.test(words.trim())
  )
}

/** A figure on its line: width up to where its decimals begin, and width from there. */
export interface FigureWidths {
  readonly before: number
  readonly behind: number
}

/**
 * How a line is divided at its decimal mark; undefined if it is no figure. What stands for one, such
 * as a dash, ends where whole numbers do.
 */
export function figureOf(line: Line, mark: DecimalMark): FigureWidths | undefined {
  const words = wordsOf(line.runs)
  if (isFiller(words)) return {before: line.width, behind: 0}
  const at = decimalsAt(words, mark)
  if (at === undefined) return undefined
  const before = widthUpTo(line.runs, at)
  return {before, behind: line.width - before}
}

function wordsOf(runs: readonly GlyphRun[]): string {
  let words = ''
  for (const {pieces} of runs.filter(isWords)) {
    for (const {glyphs} of pieces) {
      for (const {codePoints} of glyphs) words += String.fromCodePoint(...codePoints)
    }
    if (words.length > longest) return words
  }
  return words
}

/** Width of the first `count` characters, in points. */
function widthUpTo(runs: readonly GlyphRun[], count: number): number {
  let left = count
  for (const {look, pieces, x} of runs.filter(isWords)) {
    let width = x
    for (const {glyphs, after} of pieces) {
      for (const glyph of glyphs) {
        if (left <= 0) return width
        left -= String.fromCodePoint(...glyph.codePoints).length
        width += glyph.advance * look.size + look.tracking
      }
      width += after * look.size
    }
    if (left <= 0) return width
  }
  return 0
}
