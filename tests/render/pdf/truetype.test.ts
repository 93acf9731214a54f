import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {create, type Font} from 'fontkit'
import {expect, test} from 'vitest'
import {trueTypeSubset} from '../../../src/render/pdf/fonts/truetype.ts'

const require = createRequire(import.meta.url)
const serif = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
// One states where outlines are in two bytes, the other in four.
const fonts = [serif, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf']

function parsed(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error('expected a font')
  return font
}

/** Outline and metrics of a glyph, as fontkit reads them. */
const drawn = (font: Font, id: number) => {
  const glyph = font.getGlyph(id)
  return {path: glyph.path.toSVG(), advance: glyph.advanceWidth, box: glyph.bbox}
}

test.each(fonts)('%s keeps the outlines of its glyphs, composed ones too', (name) => {
  const bytes = new Uint8Array(readFileSync(require.resolve(name)))
  const whole = parsed(bytes)
  const ids = [0, ...whole.glyphsForString('Ågjé fi½ — ﬁ').map((glyph) => glyph.id)]
  const subset = parsed(trueTypeSubset(bytes, ids) ?? bytes)
  expect(subset.numGlyphs).toBeGreaterThanOrEqual(ids.length)
  expect(subset.numGlyphs).toBeLessThan(ids.length * 2)
  expect(ids.map((_, place) => drawn(subset, place))).toEqual(ids.map((id) => drawn(whole, id)))
})

test('a glyph may stand twice, and a composed one may come before its parts', () => {
  const bytes = new Uint8Array(readFileSync(require.resolve(serif)))
  const whole = parsed(bytes)
  const [composed, letter] = whole.glyphsForString('éee').map((glyph) => glyph.id)
  const ids = [0, composed ?? 0, letter ?? 0, letter ?? 0]
  const subset = parsed(trueTypeSubset(bytes, ids) ?? bytes)
  expect(ids.map((_, place) => drawn(subset, place))).toEqual(ids.map((id) => drawn(whole, id)))
})

test('the sums of the file and of each table are what the format asks for', () => {
  const bytes = new Uint8Array(readFileSync(require.resolve(serif)))
  const subset = trueTypeSubset(bytes, [0, 5, 6]) ?? bytes
  const view = new DataView(subset.buffer)
  const sum = (from: number, to: number) => {
    let total = 0
    for (let at = from; at < to; at += 4) total = (total + view.getUint32(at)) >>> 0
    return total
  }
  expect(sum(0, subset.length)).toBe(0xb1b0afba)
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const tag = String.fromCharCode(...subset.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    const length = (view.getUint32(entry + 12) + 3) & ~3
    // The sum of `head` is taken without the number that makes up that of the file.
    const without = tag === 'head' ? view.getUint32(offset + 8) : 0
    expect((sum(offset, offset + length) - without) >>> 0, tag).toBe(view.getUint32(entry + 4))
  }
})

test('leaves alone what has no TrueType outlines', () => {
  const bytes = new Uint8Array(readFileSync(require.resolve(serif)))
  const other = Uint8Array.from(bytes)
  const at = Buffer.from(other).indexOf('glyf')
  other.set([0x43, 0x46, 0x46, 0x20], at)
  expect(trueTypeSubset(other, [0, 1])).toBeUndefined()
})
