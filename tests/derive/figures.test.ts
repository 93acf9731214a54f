import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const factsOf = (text: string) => derive(parse({path: 'a.md', text}).document).facts

test('a figure has its words, its place, its value and what it measures', () => {
  const text = '# Harbour\n\nThe city gave the port *a loan* of £2.26 billion on Monday.\n'
  const [figure, ...others] = factsOf(text).figure
  expect(others).toEqual([])
  expect(figure).toMatchObject({
    id: 'figure-1',
    rule: 'figure/money',
    unit: {kind: 'money', currency: 'GBP'},
    value: 2_260_000_000,
    passage: {text: '£2.26 billion', paragraph: 1},
    measures: {text: 'loan'}
  })
  const {start, end} = figure?.passage.origin.position ?? {}
  expect(text.slice(start?.offset, end?.offset)).toBe('£2.26 billion')
})

test('nothing of a date is a figure', () => {
  const text = 'In the last 14 days, on March 2, 2025 and at 10:30 GMT, 20 people fell ill.'
  expect(factsOf(text).figure.map((it) => it.passage.text)).toEqual(['20 people'])
})

test('a sentence too long to be prose is not searched', () => {
  expect(factsOf(`It has 20 members ${'and more of them '.repeat(200)}.`).figure).toEqual([])
})
