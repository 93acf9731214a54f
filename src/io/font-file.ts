/** Tables that a font needs to be read and embedded; outlines come besides. */
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp']

const asked = 'a TrueType or OpenType file (`.ttf`, `.otf`)'

/**
 * Why a font file is no use, in words after “Unexpected”, or nothing: what it begins as, whether its
 * tables are all there and within it, and whether its letters have a size. Source: OpenType 1.9.
 */
export function faultOfFont(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = tagAt(bytes, 0)
  const packed = kinds.get(kind)
  if (packed !== undefined) return `${packed}, expected ${asked}`
  if (bytes.length < 12 || !begins.has(kind)) return `contents, expected ${asked}`
  const tables = new Map<string, number>()
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    if (entry + 16 > bytes.length) return `end, expected ${asked} that is whole`
    const offset = view.getUint32(entry + 8)
    if (offset + view.getUint32(entry + 12) > bytes.length) {
      return `end, expected ${asked} that is whole`
    }
    tables.set(tagAt(bytes, entry), offset)
  }
  const outlines = tables.has('CFF ') || (tables.has('glyf') && tables.has('loca'))
  const lacks = outlines ? needed.find((it) => !tables.has(it)) : 'glyf'
  if (lacks !== undefined) return `lack of the table \`${lacks}\`, expected ${asked} with outlines`
  const em = (tables.get('head') ?? 0) + 18
  const size = em + 2 <= bytes.length ? view.getUint16(em) : 0
  if (size < 16 || size > 16_384) return `em of ${size} units, expected 16 to 16384`
  return undefined
}

const begins: ReadonlySet<string> = new Set(['\0\u0001\0\0', 'OTTO', 'true'])

const kinds: ReadonlyMap<string, string> = new Map([
  ['wOFF', 'WOFF, which is packed for browsers'],
  ['wOF2', 'WOFF2, which is packed for browsers'],
  ['ttcf', 'collection of fonts']
])

const tagAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))
