import {zlibSync} from 'fflate'
import {expect, test} from 'vitest'
import {decodePng} from '../../../src/render/pdf/paint/png.ts'

/** A PNG of the given header and raw rows (each with its filter byte), without checksums. */
function png(
  [width, height, depth, type, interlace]: readonly [number, number, number, number, number],
  rows: readonly number[],
  more: Readonly<Record<string, readonly number[]>> = {}
): Uint8Array {
  const header = [0, 0, 0, width, 0, 0, 0, height, depth, type, 0, 0, interlace]
  const chunk = (name: string, body: readonly number[]): readonly number[] => [
    0,
    0,
    body.length >> 8,
    body.length & 255,
    ...Buffer.from(name),
    ...body,
    0,
    0,
    0,
    0
  ]
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...Object.entries(more).flatMap(([name, body]) => chunk(name, body)),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(rows))]),
    ...chunk('IEND', [])
  ])
}

test('reads red, green and blue through each filter', () => {
  const rows = [
    ...[1, 10, 20, 30, 5, 5, 5],
    ...[2, 1, 1, 1, 1, 1, 1],
    ...[3, 0, 0, 0, 0, 0, 0],
    ...[4, 0, 0, 0, 0, 0, 0]
  ]
  const {samples, alpha, channels} = decodePng(png([2, 4, 8, 2, 0], rows))
  expect(channels).toBe(3)
  expect(alpha).toBeUndefined()
  expect([...samples.subarray(0, 6)]).toEqual([10, 20, 30, 15, 25, 35])
  expect([...samples.subarray(6, 12)]).toEqual([11, 21, 31, 16, 26, 36])
  expect([...samples.subarray(12, 18)]).toEqual([5, 10, 15, 10, 18, 25])
})

test('reads a palette of two bits with transparency', () => {
  const image = png([4, 1, 2, 3, 0], [0, 0b00_01_10_11], {
    PLTE: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    tRNS: [255, 0]
  })
  const {samples, alpha} = decodePng(image)
  expect([...samples]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect([...(alpha ?? [])]).toEqual([255, 0, 255, 255])
})

test('parts colour from alpha, and 16 bits become 8', () => {
  const {samples, alpha} = decodePng(png([1, 1, 16, 4, 0], [0, 0xff, 0xff, 0x80, 0x80]))
  expect([...samples]).toEqual([255])
  expect([...(alpha ?? [])]).toEqual([128])
})

test('puts interlaced pixels where they belong', () => {
  // 2 × 2, grey: pass 1 has (0,0), pass 6 (1,0), pass 7 the row below.
  const {samples} = decodePng(png([2, 2, 8, 0, 1], [0, 1, 0, 2, 0, 3, 4]))
  expect([...samples]).toEqual([1, 2, 3, 4])
})

test.each([
  ['too few pixels', png([9, 9, 8, 2, 0], [0, 1, 2, 3])],
  ['an unknown colour type', png([1, 1, 8, 5, 0], [0, 1])],
  ['an unknown filter', png([1, 1, 8, 0, 0], [9, 1])],
  ['no size', png([0, 1, 8, 0, 0], [0, 1])],
  [
    'more pixels than its size',
    png(
      [1, 1, 8, 0, 0],
      Array.from({length: 5000}, () => 0)
    ).slice(0, 40)
  ]
])('refuses %s', (_, bytes) => {
  expect(() => decodePng(bytes)).toThrow()
})
