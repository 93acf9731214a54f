import {expect, test} from 'vitest'
import {leansBack} from '../../src/text/openings.ts'

test.each([
  ['She left.', true],
  ['It’s late.', true],
  ['However, the mayor left.', true],
  ['In addition, the mayor left.', true],
  ['Italy left.', false],
  ['Thistles grow there.', false],
  ['Mayor Lee said that she left.', false]
])('%s leans on what stands before it: %s', (sentence, leans) => {
  expect(leansBack(sentence)).toBe(leans)
})
