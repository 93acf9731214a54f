import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {reviewed, well} from './reviewed.ts'

const withSummary = (summary: string, text: string) =>
  `---\nlang: en\nbottom_line: ${summary}\n---\n\n${text} The island has waited for a long time, and for many reasons.\n`

test.each([
  [
    'In the storm 214 passengers waited.',
    'In that storm 241 passengers waited for a night.',
    '241 passengers'
  ],
  ['It is within its budget of £4.2m.', 'It was approved with a budget of £2.4m.', '£2.4m'],
  ['£187.4m has been spent.', 'The council had spent £178.4m on the pier.', '£178.4m'],
  ['The storm killed 12 people.', 'The storm killed 21 people on the coast.', '21 people']
])('a summary that says “%s” of a text that says “%s”', (summary, text, words) => {
  expect(reviewed(withSummary(summary, text))).toEqual([`figures-differ: ${words}`])
})

test.each([
  ['About 8,000 payments failed.', 'In all 8,214 payments failed.'],
  ['In the storm 214 passengers waited.', 'At noon 100 passengers waited, at night 214.'],
  ['In May 2025 214 passengers waited.', 'In June 2025 241 passengers waited.'],
  ['In Leeds 214 passengers waited.', 'In York 241 passengers waited.'],
  ['Some 214 passengers waited.', 'Another 30 passengers waited elsewhere.'],
  ['The storm killed 12 people.', 'The flood killed 21 people.'],
  [
    'The budget is £4.2m.',
    'The budget rose from £3m. The first budget was £3m. The track budget is £1m.'
  ],
  ['More than 200 passengers waited.', 'There 214 passengers waited.']
])('other figures are left alone: “%s” and “%s”', (summary, text) => {
  expect(reviewed(withSummary(summary, text))).toEqual([])
})

test('two values below one heading are told, below two they are of two things', () => {
  const one = ['## Pier', '', 'The budget is £4.2m.', '', 'The budget is £4.8m.']
  expect(reviewed(well(...one))).toEqual(['figures-differ: £4.8m'])
  const two = ['## Pier', '', 'The budget is £4.2m.', '', '## Bridge', '', 'The budget is £4.8m.']
  expect(reviewed(well(...two))).toEqual([])
})

const dated = (line: string) =>
  `---\nlang: en\ndate: 2026-05-04\n---\n\n${line} The island has waited for a long time.\n`

test.each([
  ['The pier will open on 3 May 2026.', 'will open on 3 May 2026'],
  ['On 2 March 2026 the minister will open it.', '2 March 2026 the minister will'],
  ['The pier will be opened by March 2026.', 'will be opened by March 2026'],
  ['They won’t come before 1 May 2026.', 'won’t come before 1 May 2026']
])('a day that is over is none to come: %s', (line, words) => {
  expect(reviewed(dated(line))).toEqual([`past-will: ${words}`])
})

test.each([
  'The pier will open on 4 May 2026.',
  'The pier will open on 3 May.',
  'The pier will open in May 2026, or in 2026.',
  'The report will cover the year 2024.',
  'It will explain what happened in 2024.',
  'It will be compared with figures published in 2023.',
  'It will, as agreed on 3 May 2026, close.',
  'The mayor said on 3 May 2026 that it will close.',
  'On 3 May 2026 the mayor said it will close.',
  'It will stay as it was since 2020.',
  'The letter said: “It will open on 3 May 2026.”'
])('is left alone: %s', (line) => {
  expect(reviewed(dated(line))).toEqual([])
})

test('without a day of its own a text is not late; its dateline is one', () => {
  const text = 'The pier will open on 3 May 2026. The island has waited for a long time.\n'
  expect(reviewed(text)).toEqual([])
  expect(reviewed(`4 May 2026\n\n${text}`)).toEqual(['past-will: will open on 3 May 2026'])
})

test.each(['sources/incident.md', 'sources/quarter.md', 'sources/summit.txt'])(
  'nothing is to be said of %s',
  (file) => {
    expect(reviewed(readFileSync(file, 'utf8'), {}, file)).toEqual([])
  }
)
