/** A TrueType file, as far as cutting it down needs to know it. Offsets into its bytes. */
interface TrueType {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly tables: ReadonlyMap<string, {readonly offset: number; readonly length: number}>
  /** Bytes of an entry of `loca`: 2, which count in pairs of bytes, or 4. */
  readonly locaSize: 2 | 4
  /** Glyphs with an advance of their own; later ones have that of the last. */
  readonly metrics: number
  readonly count: number
}

/** Files, taken apart once. Forgotten with the bytes. */
const files = new WeakMap<Uint8Array, TrueType>()

/** Tables that a font in a PDF has (ISO 32000-1, 9.9), in the order of the directory. */
const wanted = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

/**
 * A font file with these glyphs of another one, in this order; one may come twice. Parts of
 * composed glyphs are added behind them. `undefined` if the file has no TrueType outlines.
 * Source: the OpenType specification 1.9, `glyf`, `loca` and the font directory.
 */
export function trueTypeSubset(
  bytes: Uint8Array,
  glyphs: readonly number[]
): Uint8Array | undefined {
  const file = files.get(bytes) ?? open(bytes)
  if (file === undefined) return undefined
  files.set(bytes, file)
  const {all, outlines} = outlinesOf(file, glyphs)
  const size = outlines.reduce((sum, it) => sum + even(it.length), 0)
  const short = size <= 0x1_fffe
  const made = new Map<string, Uint8Array>([
    ['glyf', glyfOf(outlines, size)],
    ['loca', locaOf(outlines, short)],
    ['hmtx', hmtxOf(file, all)],
    ['head', patched(file, 'head', [8, 0], [10, 0], [50, short ? 0 : 1])],
    ['hhea', patched(file, 'hhea', [34, all.length])],
    ['maxp', patched(file, 'maxp', [4, all.length])]
  ])
  return assembled(
    wanted.flatMap((tag) => {
      const table = made.get(tag) ?? tableOf(file, tag)
      return table === undefined ? [] : [{tag, table}]
    })
  )
}

function open(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, {offset: number; length: number}>()
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(tag, {offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12)})
  }
  const at = (tag: string): number => tables.get(tag)?.offset ?? 0
  // A variable font states its outlines as they are without its axes.
  if (!wanted.slice(2, 8).every((tag) => tables.has(tag)) || tables.has('fvar')) return undefined
  return {
    bytes,
    view,
    tables,
    locaSize: view.getInt16(at('head') + 50) === 0 ? 2 : 4,
    metrics: view.getUint16(at('hhea') + 34),
    count: view.getUint16(at('maxp') + 4)
  }
}

function tableOf({bytes, tables}: TrueType, tag: string): Uint8Array | undefined {
  const table = tables.get(tag)
  return table && bytes.subarray(table.offset, table.offset + table.length)
}

const even = (length: number): number => length + (length & 1)

/** The outlines of the glyphs, and of those that composed ones are made of, which are renumbered. */
function outlinesOf(file: TrueType, glyphs: readonly number[]) {
  const all = [...glyphs]
  const places = new Map<number, number>()
  all.forEach((id, place) => {
    if (!places.has(id)) places.set(id, place)
  })
  const outlines: Uint8Array[] = []
  for (let place = 0; place < all.length; place += 1) {
    outlines.push(
      renumbered(outlineOf(file, all[place] ?? 0), (id) => {
        const known = places.get(id)
        if (known !== undefined) return known
        places.set(id, all.length)
        return all.push(id) - 1
      })
    )
  }
  return {all, outlines}
}

function outlineOf(file: TrueType, id: number): Uint8Array {
  const {bytes, view, tables, locaSize, count} = file
  if (id >= count) return bytes.subarray(0, 0)
  const loca = (tables.get('loca')?.offset ?? 0) + id * locaSize
  const glyf = tables.get('glyf')?.offset ?? 0
  const [from, to] =
    locaSize === 2
      ? [view.getUint16(loca) * 2, view.getUint16(loca + 2) * 2]
      : [view.getUint32(loca), view.getUint32(loca + 4)]
  return bytes.subarray(glyf + from, glyf + to)
}

const flags = {words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128} as const

/** A composed glyph, with other numbers for its parts; any other as it is. */
function renumbered(outline: Uint8Array, placeOf: (id: number) => number): Uint8Array {
  // A negative number of contours says that it is composed.
  if (((outline[0] ?? 0) & 0x80) === 0) return outline
  const made = Uint8Array.from(outline)
  const view = new DataView(made.buffer)
  for (let at = 10, more = true; more; ) {
    const flag = view.getUint16(at)
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)))
    const scales = flag & flags.matrix ? 8 : flag & flags.twoScales ? 4 : flag & flags.scale ? 2 : 0
    at += 4 + (flag & flags.words ? 4 : 2) + scales
    more = (flag & flags.more) !== 0
  }
  return made
}

function glyfOf(outlines: readonly Uint8Array[], size: number): Uint8Array {
  const table = new Uint8Array(size)
  let at = 0
  for (const outline of outlines) {
    table.set(outline, at)
    at += even(outline.length)
  }
  return table
}

function locaOf(outlines: readonly Uint8Array[], short: boolean): Uint8Array {
  const table = new Uint8Array((outlines.length + 1) * (short ? 2 : 4))
  const view = new DataView(table.buffer)
  let offset = 0
  for (let place = 0; place <= outlines.length; place += 1) {
    if (short) view.setUint16(place * 2, offset / 2)
    else view.setUint32(place * 4, offset)
    offset += even(outlines[place]?.length ?? 0)
  }
  return table
}

function hmtxOf({view, tables, metrics}: TrueType, glyphs: readonly number[]): Uint8Array {
  const hmtx = tables.get('hmtx')?.offset ?? 0
  const table = new Uint8Array(glyphs.length * 4)
  const into = new DataView(table.buffer)
  glyphs.forEach((id, place) => {
    const own = id < metrics
    const bearing = own ? id * 4 + 2 : metrics * 4 + (id - metrics) * 2
    into.setUint16(place * 4, view.getUint16(hmtx + Math.min(id, metrics - 1) * 4))
    into.setInt16(place * 4 + 2, view.getInt16(hmtx + bearing))
  })
  return table
}

/** A copy of a table with other numbers of 16 bits at some places. */
function patched(
  file: TrueType,
  tag: string,
  ...numbers: readonly (readonly [at: number, value: number])[]
): Uint8Array {
  const table = Uint8Array.from(tableOf(file, tag) ?? [])
  const view = new DataView(table.buffer)
  for (const [at, value] of numbers) view.setUint16(at, value)
  return table
}

/** A font file of these tables. */
function assembled(
  tables: readonly {readonly tag: string; readonly table: Uint8Array}[]
): Uint8Array {
  const start = 12 + 16 * tables.length
  const padded = (length: number): number => (length + 3) & ~3
  const size = tables.reduce((sum, {table}) => sum + padded(table.length), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = 31 - Math.clz32(tables.length)
  const header = [0x0001, 0, tables.length, 16 << power, power, 16 * tables.length - (16 << power)]
  header.forEach((value, index) => {
    view.setUint16(index * 2, value)
  })
  let offset = start
  let adjustment = 0
  tables.forEach(({tag, table}, index) => {
    file.set(table, offset)
    const entry = 12 + index * 16
    file.set(new TextEncoder().encode(tag), entry)
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    // Such that the checksum of the whole file is a number that the specification states.
    if (tag === 'head') adjustment = offset + 8
    offset += padded(table.length)
  })
  view.setUint32(adjustment, 0xb1b0_afba - checksum(view, 0, size))
  return file
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}
