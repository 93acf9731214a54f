/** What a column asks for, in points, without padding. */
export interface ColumnContent {
  /** Its longest word: narrower, and words break. */
  readonly least: number
  /** Its longest line: wider, and there is only more white. */
  readonly most: number
}

/**
 * Widths of columns that fill `width` points, as automatic table layout in CSS shares it out:
 * what each needs at least, then what is left by how much more each could use.
 */
export function columnWidths(columns: readonly ColumnContent[], width: number): readonly number[] {
  const least = sum(columns.map((it) => it.least))
  const most = sum(columns.map((it) => it.most))
  if (columns.length === 0) return []
  if (most <= 0) return columns.map(() => width / columns.length)
  if (most <= width) return columns.map((it) => it.most + ((width - most) * it.most) / most)
  if (least <= width) {
    const share = (width - least) / (most - least)
    return columns.map((it) => it.least + (it.most - it.least) * share)
  }
  return squeezed(
    columns.map((it) => it.least),
    width
  )
}

/** Not even the words fit: no column is wider than it need be, and none vanishes. */
function squeezed(least: readonly number[], width: number): readonly number[] {
  const even = width / least.length
  const small = least.map((it) => Math.min(it, even))
  const spare = width - sum(small)
  const wanting = sum(least) - sum(small)
  if (wanting <= 0) return small
  return least.map((it, index) => {
    const given = small[index] ?? 0
    return given + (spare * (it - given)) / wanting
  })
}

const sum = (values: readonly number[]): number => values.reduce((all, it) => all + it, 0)
