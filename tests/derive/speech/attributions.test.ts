import {expect, test} from 'vitest'
import {reportedAfter} from './make.ts'

test.each([
  [
    'According to The Northern Times, the pier is safe. Boats sail.',
    ['attribution/opening: According to The Northern Times']
  ],
  ['According to Anna Lind, the pier is safe.', ['attribution/opening: According to Anna Lind']],
  [
    'The pier is safe. It is old, according to Reuters.',
    ['attribution/medium: according to Reuters']
  ],
  ['The pier is safe. According to Anna Lind, it is old.', []],
  ['According to plan, the pier was closed.', []],
  ['Reuters said that the pier is safe.', []]
])('%s', (text, expected) => {
  expect(reportedAfter(text)).toEqual(expected)
})
