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
 * words before figures.
 */
function squeezed(columns: readonly ColumnContent[], width: number): readonly number[] {
  const firm = columns.map((it) => Math.min(it.firm ?? 0, it.least))
  if (sum(firm) >= width) return levelled(firm, width)
  const least = columns.map((it) => it.least)
  const held = new Set<number>()
  for (;;) {
    const room = width - sum([...held].map((column) => firm[column] ?? 0))
    const level = levelOf(
      least.filter((_, column) => !held.has(column)),
      room
    )
    const more = firm.flatMap((it, column) => (it > level && !held.has(column) ? column : []))
    if (more.length === 0) {
      return least.map((it, column) =>
        held.has(column) ? (firm[column] ?? 0) : Math.min(it, level)
      )
    }
    for (const column of more) held.add(column)
  }
}

const levelled = (wishes: readonly number[], width: number): readonly number[] => {
  const level = levelOf(wishes, width)
  return wishes.map((it) => Math.min(it, level))
}

/** The width that no column passes, so that together they fill `width`. */
function levelOf(wishes: readonly number[], width: number): number {
  let rest = width
  let level = wishes.length === 0 ? 0 : width / wishes.length
  const rising = [...wishes].sort((a, b) => a - b)
  for (const [index, it] of rising.entries()) {
    level = rest / (wishes.length - index)
    if (it > level) break
    rest -= it
  }
  return level
}

const sum = (values: readonly number[]): number => values.reduce((all, it) => all + it, 0)
