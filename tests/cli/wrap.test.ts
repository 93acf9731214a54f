import {expect, test} from 'vitest'
import {columnsOf, painted, wrap} from '../../src/cli/wrap.ts'

const lines = (text: string, columns: number) => wrap([{text}], columns).map(painted)

test('lines are filled up to the last column, and no further', () => {
  expect(lines('one two three four', 7)).toEqual(['one two', 'three', 'four'])
  expect(lines('one two three four', 6)).toEqual(['one', 'two', 'three', 'four'])
  expect(lines('one two three four', 13)).toEqual(['one two three', 'four'])
})

test('blanks in a row and line endings are one space, and none at the ends', () => {
  expect(lines('  one \t two\nthree ', 80)).toEqual(['one two three'])
  expect(lines(' \n ', 80)).toEqual([])
})

test('a word that is longer than a line is cut, whatever its characters', () => {
  expect(lines('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b'])
  expect(lines('港务委员会星期二', 5)).toEqual(['港务', '委员', '会星', '期二'])
  expect(lines('😀😀😀', 4)).toEqual(['😀😀', '😀'])
})

test('a wide character takes two columns, a combining mark none', () => {
  expect([columnsOf('ab'), columnsOf('港务'), columnsOf('e\u0301'), columnsOf('é')]).toEqual([
    2, 4, 1, 1
  ])
})

test('styles go through words and over lines, and do not break words', () => {
  const paint = (text: string) => text.toUpperCase()
  const shown = wrap([{text: 'a b'}, {text: 'c d', paint}, {text: 'e f'}], 3).map(painted)
  expect(shown).toEqual(['a', 'bC', 'De', 'f'])
})
