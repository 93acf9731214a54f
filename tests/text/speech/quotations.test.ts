import {expect, test} from 'vitest'
import {isSpeech, quotationsIn, withoutHalfPairs} from '../../../src/text/speech/quotations.ts'

const quoted = (text: string) => quotationsIn(text).map(({start, end}) => text.slice(start, end))

test.each([
  ['He said, "It is late."', ['"It is late."']],
  ['“One.” “Two.”', ['“One.”', '“Two.”']],
  ["''It is late,'' he said.", ["''It is late,''"]],
  ["'It's late,' she said of the workers' hall.", ["'It's late,'"]],
  ['‘It’s late,’ she said.', ['‘It’s late,’']],
  ['A 6" pipe and a 9" pipe.', []],
  ["The workers' hall and the dogs' home.", []],
  ['“It goes on to the next paragraph', ['“It goes on to the next paragraph']],
  ['She called it a “quasi” war.', ['“quasi”']],
  ['“He told me ‘no’ and left,” she said.', ['“He told me ‘no’ and left,”']],
  ['', []]
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  ['“voluntary alliance”', false],
  ['“a rather long quoted term”', true],
  ['“No.”', true],
  ['“No,”', true]
])('%s is speech: %s', (words, expected) => {
  expect(isSpeech(words)).toBe(expected)
})

test.each([
  ['"It is late.', 'It is late.'],
  ['So it is late,"', 'So it is late,'],
  ['“It is late.', 'It is late.'],
  ['"It is late,"', '"It is late,"'],
  ['it is "very late"', 'it is "very late"']
])('leaves half a pair of marks out: %s', (text, expected) => {
  const {start, end} = withoutHalfPairs(text, {start: 0, end: text.length})
  expect(text.slice(start, end)).toBe(expected)
})
