import {sum} from './numbers.ts'

/** What a column asks for; a unit of length of the format's own. */
export interface ColumnContent {
  /** Its longest word: narrower, and words break. */
  readonly least: number
  /** Its longest line: wider, and there is only more white. */
  readonly most: number
  /** Its longest figure: while others can give way it does not. */
  readonly firm?: number
}

/**
 * Widths of columns that fill `width`, in its unit, as automatic table layout in CSS shares it out:
 * what each needs at least, then what is left by how much more each could use. Other than in CSS, a
 * column that asks for no more than an even share is not broken to widen a column of prose.
 */
export function columnWidths(columns: readonly ColumnContent[], width: number): readonly number[] {
  const least = sum(columns.map((it) => it.least))
  const most = sum(columns.map((it) => it.most))
  if (columns.length === 0) return []
  if (most <= 0) return columns.map(() => width / columns.length)
  if (most <= width) return columns.map((it) => it.most + ((width - most) * it.most) / most)
  if (least > width) {
    return squeezed(columns, width)
  }
  const even = width / columns.length
  const settled = columns.map((it) => (it.most <= even ? {...it, least: it.most} : it))
  return widened(sum(settled.map((it) => it.least)) <= width ? settled : columns, width)
}

/** What each needs at least, and of the rest by how much more it could use. */
function widened(columns: readonly ColumnContent[], width: number): readonly number[] {
  const least = sum(columns.map((it) => it.least))
  const share = (width - least) / (sum(columns.map((it) => it.most)) - least)
  return columns.map((it) => it.least + (it.most - it.least) * share)
}

/**
 * Not even the words fit: the widest columns give way, down to one width, before any other; but
 * words before figures. That width is searched for until it is exact.
 */
function squeezed(columns: readonly ColumnContent[], width: number): readonly number[] {
  const figures = columns.map((it) => Math.min(it.firm ?? 0, it.least))
  const held = sum(figures) < width
  const widthsAt = (level: number): readonly number[] =>
    columns.map((it, index) => {
      const figure = figures[index] ?? 0
      return held ? Math.max(figure, Math.min(it.least, level)) : Math.min(figure, level)
    })
  let low = 0
  let high = width
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (sum(widthsAt(middle)) <= width) low = middle
    else high = middle
  }
  return widthsAt(low)
}
