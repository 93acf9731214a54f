import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const factsOf = (text: string) => derive(parse({path: 'a.txt', text}).document).facts

test('a date has its words, its place and its modifier', () => {
  const text = 'Harbour fees rise.\n\nThe pier will be rebuilt by 2027, the mayor said.'
  const [date, ...others] = factsOf(text).date
  expect(others).toEqual([])
  expect(date).toMatchObject({
    id: 'date-1',
    rule: 'date/year',
    value: '2027',
    certainty: 'absolute',
    passage: {text: '2027', paragraph: 2},
    modifier: {text: 'by'}
  })
  const {start, end} = date?.passage.origin.position ?? {}
  expect(text.slice(start?.offset, end?.offset)).toBe('2027')
})

test('an event is a sentence with what it says of the time', () => {
  const text = 'The pier shut on March 2. It will open by 2028, or in the next decade. It is old.'
  expect(
    factsOf(text).event.map(({when, value, passage}) => [when.text, value, passage.text])
  ).toEqual([
    ['March 2', '--03-02', 'The pier shut on March 2.'],
    ['by 2028', '2028', 'It will open by 2028, or in the next decade.'],
    ['in the next decade', undefined, 'It will open by 2028, or in the next decade.']
  ])
})

test.each([
  ['a dateline', 'LONDON, March 2 — Talks on the pier have ended without a deal.'],
  ['a line that dates the text', 'Published on 2 March 2025.'],
  ['a date alone', 'Monday, 3 March 2025'],
  ['a heading', 'What failed on 14 October, and what we are changing'],
  ['a name', 'The 2016 election was close.'],
  ['a comparison', 'Steel cost more than a year ago.'],
  ['what comes back', 'The board meets every Monday.'],
  ['what something is about', 'The report covers the year 2026.'],
  ['an owner', 'Last year’s budget was larger.']
])('%s places nothing in time', (_what, text) => {
  const {date, event} = factsOf(text)
  expect(date).toHaveLength(1)
  expect(event).toEqual([])
})

test('a sentence too long to be prose is not searched', () => {
  const text = `On March 2 ${'they met and '.repeat(200)} left.`
  expect(factsOf(text).date).toEqual([])
})
