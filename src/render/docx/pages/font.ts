/** What pages are counted by of a font: how wide its letters are, and how tall its lines. */
export interface Font {
  /** Width of a code point in ems; nothing, if the font does not have it. */
  readonly advance: (code: number) => number | undefined
  /** Above and below the baseline, in ems. */
  readonly ascent: number
  readonly descent: number
}

const known = new WeakMap<Uint8Array, Font | undefined>()

/**
 * Reads a TrueType or OpenType file (ISO/IEC 14496-22): `cmap` formats 4 and 12, `hmtx`, and the
 * heights that word processors take. Nothing, if it is not a font or lacks one of these. A file is
 * read once.
 */
export function fontOf(file: Uint8Array): Font | undefined {
  if (!known.has(file))
    known.set(
      file,
      attempt(() => read(file))
    )
  return known.get(file)
}

/** A view throws where a file is cut off. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

function read(file: Uint8Array): Font | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = tablesOf(view)
  const head = tables.get('head')
  const hhea = tables.get('hhea')
  const hmtx = tables.get('hmtx')
  const cmap = tables.get('cmap')
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) {
    return undefined
  }
  const glyphOf = charactersOf(view, cmap)
  if (glyphOf === undefined) return undefined
  const em = view.getUint16(head + 18)
  const measured = view.getUint16(hhea + 34)
  const widthOf = (glyph: number) => view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4) / em
  const widths = new Map<number, number | undefined>()
  return {
    ...heightsOf(view, hhea, tables.get('OS/2'), em),
    advance: (code) => {
      const seen = widths.get(code)
      if (seen !== undefined || widths.has(code)) return seen
      const glyph = glyphOf(code)
      const width = glyph === 0 ? undefined : attempt(() => widthOf(glyph))
      widths.set(code, width)
      return width
    }
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4)
  const entries = Array.from({length: count}, (_, index) => {
    const at = 12 + index * 16
    const tag = [0, 1, 2, 3].map((it) => String.fromCharCode(view.getUint8(at + it))).join('')
    return [tag, view.getUint32(at + 8)] as const
  })
  return new Map(entries)
}

/** Those of `OS/2` where the font asks for them, as LibreOffice and Word do; else of `hhea`. */
function heightsOf(view: DataView, hhea: number, os2: number | undefined, em: number) {
  const asksForTypo = os2 !== undefined && (view.getUint16(os2 + 62) & 128) !== 0
  const at = asksForTypo ? os2 + 68 : hhea + 4
  return {ascent: view.getInt16(at) / em, descent: -view.getInt16(at + 2) / em}
}

type GlyphOf = (code: number) => number

/** The map of all of Unicode, if the font has one, or that of its first plane. */
function charactersOf(view: DataView, cmap: number): GlyphOf | undefined {
  const offsets = Array.from(
    {length: view.getUint16(cmap + 2)},
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8)
  )
  const withFormat = (format: number) => offsets.find((it) => view.getUint16(it) === format)
  const full = withFormat(12)
  if (full !== undefined) return (code) => attempt(() => inGroups(view, full, code)) ?? 0
  const plane = withFormat(4)
  if (plane === undefined) return undefined
  return (code) => attempt(() => inSegments(view, plane, code)) ?? 0
}

function inGroups(view: DataView, at: number, code: number): number {
  let low = 0
  let high = view.getUint32(at + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = at + 16 + middle * 12
    if (code < view.getUint32(group)) high = middle - 1
    else if (code > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + code - view.getUint32(group)
  }
  return 0
}

function inSegments(view: DataView, at: number, code: number): number {
  if (code > 0xffff) return 0
  const size = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + size + 2
  let segment = 0
  while (segment < size && view.getUint16(ends + segment) < code) segment += 2
  const start = view.getUint16(starts + segment)
  if (segment >= size || code < start) return 0
  const delta = view.getUint16(starts + size + segment)
  const rangeAt = starts + size * 2 + segment
  const range = view.getUint16(rangeAt)
  if (range === 0) return (code + delta) & 0xffff
  const glyph = view.getUint16(rangeAt + range + (code - start) * 2)
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}
