import {expect, test} from 'vitest'
import {codeFrame, linesOf, type Span} from '../../src/cli/frame.ts'
import {columnsOf} from '../../src/cli/wrap.ts'

const frame = (text: string, span: Span, columns?: number) =>
  codeFrame(linesOf(text), span, columns)

test('the lines around a place are shown, and the place is pointed at', () => {
  const text = 'one\r\ntwo three\rfour\nfive\n'
  expect(frame(text, {line: 2, column: 5, end: 10})).toBe(
    ['  1 | one', '> 2 | two three', '    |     ^^^^^', '  3 | four'].join('\n')
  )
})

test('of a line as long as a paragraph the part around the place is shown', () => {
  const text = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`
  const [line = '', pointer = '', ...rest] = frame(text, {
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
  expect(frame('one', {line: 1, column: 4})).toBe('> 1 | one\n    |    ^')
  expect(frame('one\n', {line: 2, column: 1})).toContain('> 2 |')
})

test('what a terminal would obey is shown', () => {
  expect(frame('a\u001b[2J\u202eb\u2028c', {line: 1, column: 9})).toBe(
    '> 1 | a␛[2J\uFFFDb\uFFFDc\n    |         ^'
  )
})

/** The words that the pointer stands below, read by the columns of a terminal. */
function pointedAt(framed: string): string {
  const lines = framed.split('\n')
  const at = lines.findIndex((it) => /^ +\| +\^+$/.test(it))
  const [line = '', pointer = ''] = [lines[at - 1], lines[at]]
  const from = pointer.indexOf('^')
  let used = 0
  return [...line]
    .filter((it) => {
      const column = used
      used += columnsOf(it)
      return column >= from && column < pointer.length
    })
    .join('')
}

test.each([
  ['wide letters', '東京で会議 HERE する', 7],
  ['combining marks', 'cafe\u0301s are HERE now', 12],
  ['emoji', '📦📦 HERE', 6],
  ['tabs', '\ta\tHERE', 4],
  ['wide letters far behind the start of a line', `${'東京'.repeat(400)}HERE`, 801]
])('with %s before it the pointer stands below the right letters', (_, text, column) => {
  expect(pointedAt(frame(text, {line: 1, column, end: column + 4}))).toBe('HERE')
})

test('wide letters are pointed at as wide as they are', () => {
  expect(pointedAt(frame('a 東京 b', {line: 1, column: 3, end: 5}))).toBe('東京')
})

test('no line is wider than asked, and the place is in it', () => {
  const text = `${'Words '.repeat(99)}\n${'words '.repeat(50)}HERE ${'words '.repeat(50)}\n東${'京'.repeat(99)}`
  const framed = frame(text, {line: 2, column: 301, end: 305}, 36)
  for (const it of framed.split('\n')) expect(columnsOf(it)).toBeLessThanOrEqual(36)
  expect(pointedAt(framed)).toBe('HERE')
  expect(framed).toMatch(/^ {2}1 \| Words Words .*…$/m)
  expect(framed).toMatch(/^> 2 \| … words/m)
})

test('a heap of marks that take no room is shown in part', () => {
  const text = `${'\u0301'.repeat(100_000)}HERE`
  expect(frame(text, {line: 1, column: 100_001, end: 100_005}).length).toBeLessThan(5000)
})
