import type {OpenType} from './opentype.ts'

type GlyphOf = (codePoint: number) => number

/** Kinds of maps by platform and encoding, in the order in which fontkit looks for one. */
const kinds = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0]
] as const

/**
 * Glyphs by code point, 0 for none: `cmap` of formats 4 and 12 (OpenType specification 1.9).
 * `undefined` where the map is of another format, or the file ends before it does.
 */
export function characterMapOf({view, tables}: OpenType): GlyphOf | undefined {
  const table = tables.get('cmap')
  if (table === undefined || table + 4 > view.byteLength) return undefined
  const end = table + 4 + view.getUint16(table + 2) * 8
  if (end > view.byteLength) return undefined
  const maps = new Map<number, number>()
  for (let entry = table + 4; entry < end; entry += 8) {
    const kind = view.getUint32(entry)
    // The first of a kind counts.
    if (!maps.has(kind)) maps.set(kind, table + view.getUint32(entry + 4))
  }
  for (const [platform, encoding] of kinds) {
    const at = maps.get(platform * 0x1_0000 + encoding)
    if (at !== undefined) return readerOf(view, at)
  }
  return undefined
}

function readerOf(view: DataView, at: number): GlyphOf | undefined {
  if (at + 16 > view.byteLength) return undefined
  const format = view.getUint16(at)
  if (format === 4) return inSegments(view, at)
  return format === 12 ? inGroups(view, at) : undefined
}

function inGroups(view: DataView, at: number): GlyphOf | undefined {
  const count = view.getUint32(at + 12)
  if (at + 16 + count * 12 > view.byteLength) return undefined
  return (codePoint) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = at + 16 + middle * 12
      const first = view.getUint32(group)
      if (codePoint < first) high = middle - 1
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1
      else return view.getUint32(group + 8) + codePoint - first
    }
    return 0
  }
}

function inSegments(view: DataView, at: number): GlyphOf | undefined {
  const end = at + view.getUint16(at + 2)
  const size = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + size + 2
  if (starts + size * 3 > end || end > view.byteLength) return undefined
  const glyphs = starts + size * 3
  return (codePoint) => {
    let low = 0
    let high = size / 2 - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const start = starts + middle * 2
      const first = view.getUint16(start)
      if (codePoint < first) high = middle - 1
      else if (codePoint > view.getUint16(ends + middle * 2)) low = middle + 1
      else {
        const delta = view.getUint16(start + size)
        const rangeAt = start + size * 2
        const range = view.getUint16(rangeAt)
        if (range === 0) return (codePoint + delta) & 0xffff
        // A range counts from where it stands, into the glyphs behind all ranges.
        const at = rangeAt + range + (codePoint - first) * 2
        const glyph = at < glyphs || at + 2 > end ? 0 : view.getUint16(at)
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff
      }
    }
    return 0
  }
}
