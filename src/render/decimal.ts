import type {Align, Table, TableCell} from '../model/node.ts'
import {plainText} from '../model/walk.ts'
import {lettered} from '../text/lettered.ts'

/**
 * UTF-16 offset at which the decimals of a figure begin, or would begin: behind its whole part. A
 * figure is a number with what may stand beside it (`−£1,200.50`, `(3.5%)`, `12 kg`, `1.234,5 €`).
 * Undefined for anything else. `mark` is the column's decimal mark.
 */
export function decimalsAt(text: string, mark: DecimalMark): number | undefined {
  if (text.length > longestFigure || !/\d/.test(text)) return undefined
  const [, whole, divider, rest] = simple.exec(text) ?? []
  if (whole !== undefined) {
    if (divider === undefined || divider === mark) return whole.length
    // The other mark groups thousands, or it is no figure.
    return rest?.length === 3 && /(?<!\d)\d{1,3}$/.test(whole) ? whole.length + 4 : undefined
  }
  const found = figure[mark](text).exec(text)
  return found === null ? undefined : (found[1] ?? '').length
}

/** Most figures are no more; what follows finds the same in them, and takes long to be compiled. */
const simple = /^([-+−]?[£$€]?\d{1,15})(?:([.,])(\d{1,15}))?%?$/

/** A full stop or a comma; the other one, if it occurs, groups thousands. */
export type DecimalMark = '.' | ','

const sign = '[-+−–±~≈<>≤≥]'
const currency = '(?:\\p{Sc}|\\p{Lu}{1,3}\\p{Sc}|[A-Z]{3})'
const space = '[ \\u00A0\\u2009\\u202F]'
const before = `\\s*[(]?${sign}?${space}?(?:${currency}${space}?${sign}?)?`
/** Per cent, a unit or a currency, but no month; and the bracket that closes a negative. */
const noUnit =
  '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|st|nd|rd|th|[ap]m)'
const unit = `(?!${noUnit})\\p{L}[\\p{L}/²³°]{0,5}|[°µ]\\p{L}{1,3}`
const after = `(?:${space}?(?:[%‰°′″]|\\p{Sc}|${unit})){0,2}[)]?[*†‡]?\\s*`

function pattern(thousands: string, decimal: string) {
  const whole = `\\d{1,3}(?:[${thousands}'’ \\u00A0\\u2009\\u202F]\\d{3})+|\\d{1,15}`
  return lettered(`^(${before}(?:${whole})|${before})(?:[${decimal}]\\d{1,15})?${after}$`, 'u')
}

const figure: Readonly<Record<DecimalMark, (text: string) => RegExp>> = {
  '.': pattern(',', '.'),
  ',': pattern('.', ',')
}

/** Longer cells are sentences that no pattern need meet. */
const longestFigure = 40

const filler = /^\s*(?:[-–—−.…*]{0,3}|n\.?\s?[ads]\.?|n\/[ak]|nil|none|tbc|tbd)\s*$/i

/** Whether a text stands where there is no figure: a dash, `n/a`, nothing. */
export const isFiller = (text: string): boolean => text.length <= 10 && filler.test(text)

/** Of the words in a column, how many must be figures, beside fillers. */
const mostly = 0.8

/**
 * The decimal mark of a column whose cells are mostly figures; undefined for a column of words. A
 * comma is one where no full stop can be, as in `1.234,5` and `0,25`; `1,234` has thousands.
 */
function decimalMarkOf(cells: readonly string[]): DecimalMark | undefined {
  const words = cells.filter((it) => !isFiller(it))
  if (words.length === 0) return undefined
  const [stops, commas] = (['.', ','] as const).map((mark) =>
    words.filter((it) => decimalsAt(it, mark) !== undefined)
  )
  const [byStop, byComma] = [stops?.length ?? 0, commas?.length ?? 0]
  if (Math.max(byStop, byComma) < words.length * mostly) return undefined
  return byComma > byStop ? ',' : '.'
}

/** Rows that tell what a column holds. */
const sample = 300

/** For each column of figures that the author has not aligned otherwise, its decimal mark. */
export function figureColumns(node: Table): readonly (DecimalMark | undefined)[] {
  const rows = node.children.slice(0, sample)
  return node.align.map((align, column) =>
    mayBeFigures(align)
      ? decimalMarkOf(rows.map((row) => wordsOf(row.children[column])))
      : undefined
  )
}

const mayBeFigures = (align: Align): boolean => align === 'right' || align === 'default'

/** Words of a cell; those of a list are no figure, whatever they are. */
function wordsOf(cell: TableCell | undefined): string {
  const [first, ...rest] = cell?.children ?? []
  if (first === undefined) return ''
  return first.type === 'paragraph' && rest.length === 0 ? plainText(first.children) : '\u2022 list'
}
