/** Width of a character, in ems of a text face: a rough class is enough to share out columns. */
function widthOf(character: string): number {
  if (/[iljtfr.,:;'’|!()[\] ]/.test(character)) return 0.3
  if (/[mwMW@%]/.test(character)) return 0.85
  if (/[A-Z]/.test(character)) return 0.62
  return /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
    character
  )
    ? 1
    : 0.52
}

const emsOf = (text: string): number => {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems
}

interface Wish {
  /** What the longest word needs. */
  readonly least: number
  /** What the longest cell needs on one line. */
  readonly most: number
}

/**
 * Widths of the columns of a table, in the unit of `total`, which is their sum exactly. Every column
 * gets what its longest word needs, if that fits; the rest goes to those whose cells are long.
 *
 * @param rows words of every cell; each row has as many cells as there are columns
 * @param em size of the type, in the unit of `total`
 * @param padding what a column needs beyond its words
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  {total, em, padding}: {readonly total: number; readonly em: number; readonly padding: number}
): readonly number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const wishes = columns.map((cells): Wish => {
    const least = Math.max(...cells.flatMap((it) => it.split(/\s+/).map(emsOf)))
    const most = Math.max(...cells.map(emsOf))
    // One endless word must not take the room of the other columns: it is broken.
    const need = Math.min(Math.max(1, least) * em * 1.08 + padding, total * 0.4)
    return {least: need, most: most * em * 1.08 + padding}
  })
  return exact(shares(wishes, total), total)
}

function shares(wishes: readonly Wish[], total: number): readonly number[] {
  const least = sum(wishes.map((it) => it.least))
  const most = sum(wishes.map((it) => Math.max(it.most, it.least)))
  if (least >= total) return wishes.map((it) => (it.least / least) * total)
  // All fits on one line: what is left over widens each column in proportion.
  if (most <= total) return wishes.map((it) => (Math.max(it.most, it.least) / most) * total)
  const wanting = wishes.map((it) => Math.max(0, it.most - it.least))
  const spare = (total - least) / sum(wanting)
  return wishes.map((it, column) => it.least + (wanting[column] ?? 0) * spare)
}

/** Whole numbers whose sum is `total`; the widest takes the rounding. */
function exact(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor)
  const widest = whole.indexOf(Math.max(...whole))
  const rest = Math.round(total) - sum(whole)
  return whole.map((width, column) => (column === widest ? width + rest : width))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
