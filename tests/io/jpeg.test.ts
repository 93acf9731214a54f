import {expect, test} from 'vitest'
import {inspectImage} from '../../src/io/image.ts'
import {framed, jpeg, turned} from './jpeg.ts'

test.each([1, 2, 3, 4])('turned as %d, a JPEG keeps its size', (orientation) => {
  expect(inspectImage(turned(orientation), 'x')).toEqual({kind: 'jpeg', width: 2, height: 1})
})

test.each([5, 6, 7, 8])('turned as %d, a JPEG lies on its side', (orientation) => {
  expect(inspectImage(turned(orientation), 'x')).toEqual({kind: 'jpeg', width: 1, height: 2})
  expect(inspectImage(turned(orientation, true), 'x')).toEqual({kind: 'jpeg', width: 1, height: 2})
})

test('an orientation that is none turns nothing', () => {
  expect(inspectImage(turned(9), 'x')).toEqual({kind: 'jpeg', width: 2, height: 1})
})

test.each([
  ['inks', framed({components: 4}), 'the four inks of printing (CMYK)', 'Save it as RGB.'],
  ['two components', framed({components: 2}), '2 colour components', 'Save it as RGB.'],
  ['12 bits', framed({bits: 12}), '12 bits a colour', 'Save it with 8 bits a colour.'],
  [
    'arithmetic coding',
    framed({marker: 0xc9}),
    'an unusual packing',
    'Save it as an ordinary JPEG, or as PNG.'
  ],
  [
    'no loss',
    framed({marker: 0xc3}),
    'an unusual packing',
    'Save it as an ordinary JPEG, or as PNG.'
  ]
])('a JPEG with %s is refused with what to do', (_, bytes, what, remedy) => {
  expect(inspectImage(bytes, 'x')).toMatchObject({fault: `JPEG with ${what}`, remedy})
})

test('a progressive JPEG is taken', () => {
  expect(inspectImage(framed({marker: 0xc2}), 'x')).toMatchObject({kind: 'jpeg'})
})

test('a JPEG cut anywhere is refused, and nothing throws', () => {
  const bytes = turned(6)
  for (let length = 3; length < bytes.length; length++) {
    expect(inspectImage(bytes.subarray(0, length), 'x')).toHaveProperty('fault')
  }
  expect(inspectImage(jpeg, 'x')).not.toHaveProperty('fault')
})
