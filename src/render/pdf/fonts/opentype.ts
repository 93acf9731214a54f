/**
 * What an OpenType file states of its layout, read where it stands: offsets into the file. Source:
 * the OpenType specification 1.9, "Common Table Formats", GSUB and GPOS.
 */
export interface OpenType {
  readonly view: DataView
  /** Where each table begins. */
  readonly tables: ReadonlyMap<string, number>
}

/** A rule of one kind for the glyphs that its subtables cover. */
export interface Lookup {
  /** As in its table, and that of what an extension holds. */
  readonly type: number
  readonly flags: number
  readonly subtables: readonly number[]
}

/** `undefined` for anything but a single font file: a collection, or one that is compressed. */
export function openTypeOf({buffer, byteOffset, byteLength}: Uint8Array): OpenType | undefined {
  if (byteLength < 12) return undefined
  const view = new DataView(buffer, byteOffset, byteLength)
  if (!signatures.has(view.getUint32(0))) return undefined
  const tables = new Map<string, number>()
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16)
    tables.set(tagAt(view, entry), view.getUint32(entry + 8))
  return {view, tables}
}

/** Of TrueType outlines, here and of old on a Mac, and of PostScript ones. */
const signatures: ReadonlySet<number> = new Set([0x0001_0000, 0x7472_7565, 0x4f54_544f])

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3)
  )

/**
 * Lookups of a table by feature, for the first of `scripts` that it has, in their default language.
 * `undefined` if it has none of them.
 */
export function featuresOf(
  {view, tables}: OpenType,
  table: 'GSUB' | 'GPOS',
  scripts: readonly string[]
): ReadonlyMap<string, readonly number[]> | undefined {
  const start = tables.get(table)
  if (start === undefined) return undefined
  const list = start + view.getUint16(start + 4)
  const script = recordOf(view, list, scripts)
  if (script === undefined) return undefined
  const language = view.getUint16(script)
  const features = new Map<string, readonly number[]>()
  if (language === 0) return features
  const all = start + view.getUint16(start + 6)
  for (const index of numbersAt(view, script + language + 4)) {
    const record = all + 2 + index * 6
    features.set(tagAt(view, record), numbersAt(view, all + view.getUint16(record + 4) + 2))
  }
  return features
}

function recordOf(view: DataView, list: number, tags: readonly string[]): number | undefined {
  for (const tag of tags) {
    for (let at = list + 2, left = view.getUint16(list); left > 0; at += 6, left -= 1)
      if (tagAt(view, at) === tag) return list + view.getUint16(at + 4)
  }
  return undefined
}

/** Numbers of 16 bits after how many there are. */
export function numbersAt(view: DataView, at: number): readonly number[] {
  const count = view.getUint16(at)
  return Array.from({length: count}, (_, index) => view.getUint16(at + 2 + index * 2))
}

export function lookupAt(font: OpenType, table: 'GSUB' | 'GPOS', index: number): Lookup {
  const {view, tables} = font
  const start = tables.get(table) ?? 0
  const list = start + view.getUint16(start + 8)
  const at = list + view.getUint16(list + 2 + index * 2)
  const type = view.getUint16(at)
  const flags = view.getUint16(at + 2)
  const subtables = numbersAt(view, at + 4).map((offset) => at + offset)
  const [first] = subtables
  if (type !== (table === 'GSUB' ? 7 : 9) || first === undefined) return {type, flags, subtables}
  return {
    type: view.getUint16(first + 2),
    flags,
    subtables: subtables.map((it) => it + view.getUint32(it + 4))
  }
}

/** Place of a glyph in a coverage table; -1 if it is not in it. */
export function coverageIndex(view: DataView, at: number, glyph: number): number {
  const isList = view.getUint16(at) === 1
  const size = isList ? 2 : 6
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + middle * size
    const from = view.getUint16(entry)
    const to = isList ? from : view.getUint16(entry + 2)
    if (glyph < from) high = middle - 1
    else if (glyph > to) low = middle + 1
    else return isList ? middle : view.getUint16(entry + 4) + glyph - from
  }
  return -1
}

/** Those of some glyphs that a coverage table has, with their places in it. */
export function coveredIn(
  view: DataView,
  at: number,
  glyphs: ReadonlySet<number>
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const isList = view.getUint16(at) === 1
  const count = view.getUint16(at + 2)
  // Most are far shorter than a search for each of the glyphs would take.
  if (isList && count < glyphs.size * 4) {
    for (let place = 0; place < count; place += 1) {
      const glyph = view.getUint16(at + 4 + place * 2)
      if (glyphs.has(glyph)) found.set(glyph, place)
    }
    return found
  }
  for (const glyph of glyphs) {
    const place = coverageIndex(view, at, glyph)
    if (place >= 0) found.set(glyph, place)
  }
  return found
}

/** Class of a glyph; 0 for one that the table does not name. */
export function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2)
    const isNamed = index >= 0 && index < view.getUint16(at + 4)
    return isNamed ? view.getUint16(at + 6 + index * 2) : 0
  }
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + middle * 6
    if (glyph < view.getUint16(entry)) high = middle - 1
    else if (glyph > view.getUint16(entry + 2)) low = middle + 1
    else return view.getUint16(entry + 4)
  }
  return 0
}
