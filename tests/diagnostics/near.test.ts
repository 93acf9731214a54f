import {expect, test} from 'vitest'
import {expectedOf, nearest} from '../../src/diagnostics/near.ts'

const keys = ['title', 'subtitle', 'date', 'to', 'from']

test('a name with two letters swapped or one missing is recognised', () => {
  expect(nearest('titel', keys)).toBe('title')
  expect(nearest('Dat', keys)).toBe('date')
})

test('a name that is like none of them lists them all', () => {
  expect(nearest('classification', keys)).toBeUndefined()
  expect(expectedOf('classification', ['to', 'from'])).toBe('expected one of `to`, `from`')
})
