import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const factsOf = (text: string) => derive(parse({path: 'a.txt', text}).document).facts
const dateline = (text: string) => factsOf(text).dateline.map((it) => `${it.value} ${it.rule}`)
const bottomLine = (text: string) => factsOf(text).bottomLine.map((it) => it.passage.text)

const body = 'The council met in the old town hall and agreed the budget. It was late.'

test.each([
  ['Saturday, 9 March 2024', '2024-03-09 dateline/line'],
  ['March 9, 2024, 15:11 GMT', '2024-03-09 dateline/line'],
  ['Graz, 9 March 2024', '2024-03-09 dateline/line'],
  ['By Ana Ruiz | 9 March 2024', '2024-03-09 dateline/line'],
  ['Last updated: 9 March 2024 at 10:30 a.m.', '2024-03-09 dateline/line']
])('the line %s dates the text', (line, expected) => {
  expect(dateline(`A title\n\n${line}\n\n${body}`)).toEqual([expected])
})

test.each([
  ['GRAZ, March 9, 2024 — The council met.', '2024-03-09 dateline/opening'],
  ['GRAZ, Austria, March 9, 2024 (APA) - The council met.', '2024-03-09 dateline/opening'],
  ['9 March 2024 – The council met and agreed the budget.', '2024-03-09 dateline/opening']
])('so does the opening of %s', (line, expected) => {
  expect(dateline(`A title\n\n${line}\n\n${body}`)).toEqual([expected])
})

test.each([
  // Without a year, or no day.
  'Saturday, 9 March',
  'March 2024',
  // Said by a sentence.
  'On 9 March 2024 the council met.',
  'The budget of 9 March 2024 holds.',
  'It ran until 9 March 2024 — The end was bitter.',
  // Behind the head.
  `${body}\n\n${body}\n\n${body}\n\n9 March 2024`
])('%s does not', (line) => {
  expect(dateline(`A title\n\n${line}\n\n${body}`)).toEqual([])
})

test('the first of two counts', () => {
  expect(dateline(`A title\n\n9 March 2024\n\nUpdated 10 March 2024\n\n${body}`)).toEqual([
    '2024-03-09 dateline/line'
  ])
})

const first = 'The council met in the old town hall and agreed the budget.'

test.each([
  ['a date', 'Saturday, 9 March 2024'],
  ['a stamp', 'Posted on Saturday, 9 March'],
  ['a byline', 'By Ana Ruiz and Tom de Wit, Science Editor'],
  ['a caption', 'The hall in winter seen from the east. Image: Ana Ruiz.'],
  ['a caption of two sentences', 'The hall is old. It was built in stone. Photo: Tom de Wit'],
  ['a stock picture', 'File photo of the old town hall in the snow.'],
  ['the rest of a line', 'travellers at the old town hall in 2008.'],
  ['an announcement', 'These are the points that it agreed on:'],
  ['who was there', 'Present: Councillors Marsh (Chair), Patel and Wu.'],
  ['a scrap', 'So it ends.'],
  ['a question', 'What has the council agreed on this time?'],
  ['a heading', 'What we know about the budget so far']
])('the bottom line is not %s', (_, line) => {
  expect(bottomLine(`A title\n\n${line}\n\n${body}`)).toEqual([first])
})

test.each([
  'According to the Graz Post, the council agreed the budget.',
  'eBay agreed the budget of the town.',
  'By Tuesday the council had agreed the budget.',
  'GRAZ, March 9, 2024 — The council agreed the budget.',
  'The council agreed the budget.[1]'
])('it keeps %s', (line) => {
  expect(bottomLine(`A title\n\n${line}\n\n${body}`)).toEqual([line])
})

test('it is the first sentence of all where none says more', () => {
  expect(bottomLine('A title\n\nNo news.\n\nNone yet.')).toEqual(['No news.'])
  expect(bottomLine('')).toEqual([])
})
