import {expect, test} from 'vitest'
import {expectedOf, fewEdits, nearest} from '../../src/diagnostics/near.ts'

const keys = ['title', 'subtitle', 'date', 'to', 'from']

test('a name with two letters swapped or one missing is recognised', () => {
  expect(nearest('titel', keys)).toBe('title')
  expect(nearest('Dat', keys)).toBe('date')
})

test('a swap counts once, however short the name is', () => {
  expect(nearest('pfd', ['docx', 'md', 'pdf'])).toBe('pdf')
  expect(nearest('zhs', ['bash', 'zsh', 'fish'])).toBe('zsh')
  expect(nearest('zzz', ['bash', 'zsh', 'fish'])).toBeUndefined()
})

test('a name of which one letter is right was not meant', () => {
  expect(nearest('A3', ['A4', 'A5', 'Letter'])).toBeUndefined()
  expect(nearest('b', ['a'])).toBeUndefined()
  expect(nearest('od', ['odd'])).toBe('odd')
})

test('of names that others gave, one that is rather like it was not meant', () => {
  const near = (name: string) => nearest(name, ['first-part', 'summit'], fewEdits(name))
  expect(near('third-part')).toBeUndefined()
  expect(near('frist-part')).toBe('first-part')
  expect(near('sumit')).toBe('summit')
})

test('the beginning of one name alone is that name', () => {
  expect(nearest('comp', ['check', 'completion', 'diff'])).toBe('completion')
  expect(nearest('sub', ['subtitle', 'subject'])).toBeUndefined()
  expect(nearest('co', ['check', 'completion', 'diff'])).toBeUndefined()
})

test('of very many names the first are listed', () => {
  const many = Array.from({length: 80}, (_, index) => `rule-${index}`)
  expect(expectedOf('classification', many)).toBe(
    'expected one of 80, such as `rule-0`, `rule-1`, `rule-2`'
  )
})

test('a name that is like none of them lists them all', () => {
  expect(nearest('classification', keys)).toBeUndefined()
  expect(expectedOf('classification', ['to', 'from'])).toBe('expected one of `to`, `from`')
})
