import {expect, test} from 'vitest'
import {codeFrame} from '../../src/cli/frame.ts'

test('the lines around a place are shown, and the place is pointed at', () => {
  const text = 'one\r\ntwo three\rfour\nfive\n'
  expect(codeFrame(text, {line: 2, column: 5, end: 10})).toBe(
    ['  1 | one', '> 2 | two three', '    |     ^^^^^', '  3 | four'].join('\n')
  )
})

test('of a line as long as a paragraph the part around the place is shown', () => {
  const text = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`
  const [line = '', pointer = '', ...rest] = codeFrame(text, {
    line: 1,
    column: 501,
    end: 505
  }).split('\n')
  expect(rest).toEqual([])
  expect(line.length).toBeLessThan(120)
  const [from, to] = [pointer.indexOf('^'), pointer.lastIndexOf('^') + 1]
  expect(line.slice(from, to)).toBe('HERE')
})

test('a place after the last character and one that spans lines are pointed at where they start', () => {
  expect(codeFrame('one', {line: 1, column: 4})).toBe('> 1 | one\n    |    ^')
  expect(codeFrame('one\n', {line: 2, column: 1})).toContain('> 2 |')
})

test('what a terminal would obey is shown', () => {
  expect(codeFrame('a\u001b[2J\u202eb\u2028c', {line: 1, column: 9})).toBe(
    '> 1 | a␛[2J\uFFFDb\uFFFDc\n    |         ^'
  )
})
