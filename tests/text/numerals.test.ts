import {expect, test} from 'vitest'
import {findNumerals} from '../../src/text/numerals/find.ts'

test.each([
  ['1,904', [1904]],
  ['2.26 billion', [2.26e9]],
  ['3bn', [3e9]],
  ['12,34,567.89', [1234567.89]],
  ['2½', [2.5]],
  ['7 3/4', [7.75]],
  ['twenty-five', [25]],
  ['one hundred and five', [105]],
  ['two thousand three hundred and six', [2306]],
  ['five million two hundred thousand', [5.2e6]],
  ['a hundred', [100]],
  ['two dozen', [24]],
  ['a quarter of a million', [250000]],
  ['three quarters of a billion', [7.5e8]],
  ['fifty fifty', [50, 50]],
  ['two thousand five million', [2000, 5e6]],
  ['a man', []],
  ['1.2.3', []],
  ['someone', []]
])('%s', (text, values) => {
  expect(findNumerals(text).map((it) => it.value)).toEqual(values)
})
