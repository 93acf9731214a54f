import {classOf, coverageIndex, type Lookup, type OpenType} from './opentype.ts'

/** What a pair lookup adds to the width of the first glyph, if nothing else. */
const advanceOnly = 4

/** Whether a subtable of pairs moves the first glyph's end, and nothing else. */
export const isKerning = ({view}: OpenType, at: number): boolean =>
  (view.getUint16(at + 4) & 15) === advanceOnly && view.getUint16(at + 6) === 0

/**
 * How much nearer two glyphs stand, in units of the font: GPOS lookups of pairs whose subtables all
 * are kerning. Of each lookup the first subtable counts that knows the pair.
 */
export function kerningOf(
  font: OpenType,
  lookups: readonly Lookup[],
  first: number,
  second: number
): number {
  let sum = 0
  for (const {subtables} of lookups) {
    for (const at of subtables) {
      const value = valueAt(font, at, first, second)
      if (value === undefined) continue
      sum += value
      break
    }
  }
  return sum
}

function valueAt({view}: OpenType, at: number, first: number, second: number): number | undefined {
  const index = coverageIndex(view, at + view.getUint16(at + 2), first)
  if (index < 0) return undefined
  const size = sizeOf(view.getUint16(at + 4))
  if (view.getUint16(at) === 2) {
    const row = classOf(view, at + view.getUint16(at + 8), first)
    const column = classOf(view, at + view.getUint16(at + 10), second)
    return view.getInt16(at + 16 + (row * view.getUint16(at + 14) + column) * size)
  }
  const set = at + view.getUint16(at + 10 + index * 2)
  for (let entry = set + 2, left = view.getUint16(set); left > 0; entry += 2 + size, left -= 1)
    if (view.getUint16(entry) === second) return view.getInt16(entry + 2)
  return undefined
}

/** Bytes of a value of a format: two for each of its bits. */
function sizeOf(format: number): number {
  let size = 0
  for (let bits = format; bits > 0; bits >>= 1) size += (bits & 1) * 2
  return size
}
