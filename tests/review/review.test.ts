import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {reviewed, well} from './reviewed.ts'

test.each([
  [
    'We judge with high confidence that it is unlikely to sail.',
    'with high confidence that it is unlikely'
  ],
  [
    'The pier is very likely to open (moderate confidence).',
    'very likely to open (moderate confidence)'
  ],
  [
    'We are highly confident that the pier will probably open.',
    'We are highly confident that the pier will probably'
  ]
])('confidence and likelihood in one sentence: %s', (line, words) => {
  expect(reviewed(well(line))).toEqual([`confidence-with-likelihood: ${words}`])
})

test.each([
  'The pier is unlikely to open. We have high confidence in that.',
  'Low confidence among voters is likely to hurt the council.',
  'The mayor said: “With high confidence, it is unlikely.”',
  'With high confidence we name the likely winner: it is more likely than not a ferry.',
  '> We judge with high confidence that it is unlikely.'
])('is left alone: %s', (line) => {
  expect(reviewed(well(line))).toEqual([])
})

test('words of the scale that has fewer of them are told, each once', () => {
  const text = well(
    'The pier is very likely to open. It is almost certain to lean.',
    '',
    'A second ferry is highly unlikely. A third one is highly unlikely, too.',
    '',
    'The bridge is very unlikely.'
  )
  expect(reviewed(text)).toEqual(['two-scales: highly unlikely'])
})

test.each([
  'The pier is very likely to open. The ferry is probably late.\n\nIt is likely to lean, and unlikely to fall.',
  'The pier is highly likely to open. There is a realistic possibility of rain. Snow is probable.',
  'The pier is very likely to open. She said: “A ferry is highly unlikely.”',
  '## Likelihood\n\nVery likely is highly likely in other papers.',
  '- Very likely: 80 to 95%\n- Highly likely: 80 to 90%'
])('one scale, a quotation and a key are left alone: %s', (line) => {
  expect(reviewed(well(line))).toEqual([])
})

test.each([
  ['It is recommended that the pier be closed.', 'It is recommended that'],
  ['It is therefore proposed to close the pier.', 'It is therefore proposed to']
])('advice that nobody gives to nobody: %s', (line, words) => {
  expect(reviewed(well(line))).toEqual([`no-owner: ${words}`])
})

test.each([
  'It is recommended that the pier be closed by the harbour master.',
  'It is recommended that the pier be closed on 3 May 2026.',
  'It is recommended that the council close the pier.',
  'It was recommended that the pier be closed.',
  'The engineers wrote: “It is recommended that the pier be closed.”'
])('advice with an owner or a day, and that of others, is left alone: %s', (line) => {
  expect(reviewed(well(line))).toEqual([])
})

test.each([
  ['The island lacks flour, milk, etc. until May.', 'etc.'],
  ['It lacks flour, milk and so on.', 'and so on']
])('a list without an end: %s', (line, words) => {
  expect(reviewed(well(line))).toEqual([`et-cetera: ${words}`])
})

test('what only looks like an open end is left alone', () => {
  expect(reviewed(well('The file is `/etc/hosts`. She said: “Flour, milk, etc.”'))).toEqual([])
})

test('a sentence and a paragraph may be as long as the limits say', () => {
  const text = well('The pier leans to the east. It was built in 1974.')
  expect(reviewed(text, {sentenceWords: 12})).toEqual([])
  expect(reviewed(text, {sentenceWords: 11})).toEqual([
    'long-sentence: The island has waited for the ferry for a long time now.'
  ])
  expect(reviewed(text, {paragraphWords: 12})).toEqual([])
  expect(reviewed(text, {paragraphWords: 11})).toEqual([
    'long-paragraph: The island has waited for the ferry for a long time now.'
  ])
})

test('a stop before a word in code ends a sentence, and a quotation is not the author’s to cut', () => {
  const text = well(
    'The pier leans to the east and to the sea. `pier` is its name.',
    '',
    'She said: “The pier leans to the east and to the sea and to the sky and to us.”'
  )
  expect(reviewed(text, {sentenceWords: 12})).toEqual([])
})

test('a heading that skips a level is told, of neighbours the first', () => {
  const text = well(
    '## The pier',
    '',
    '#### Why',
    '',
    'It leans.',
    '',
    '#### When',
    '',
    'Since May.'
  )
  expect(reviewed(text)).toEqual(['skipped-level: #### Why'])
  expect(reviewed('---\ntitle: Ferries\n---\n\n### Why\n\nThe pier leans to the east.\n')).toEqual([
    'skipped-level: ### Why'
  ])
})

test('levels that go up again are left alone', () => {
  const text = well(
    '## One',
    '',
    '### Two',
    '',
    '#### Three',
    '',
    'It leans.',
    '',
    '## Four',
    '',
    'So.'
  )
  expect(reviewed(text)).toEqual([])
})

test.each([
  ['The times are [here](times.pdf).', '[here](times.pdf)'],
  ['[**Click here!**](times.pdf) for the times.', '[**Click here!**](times.pdf)'],
  ['| Times |\n| -- |\n| [link](times.pdf) |', '[link](times.pdf)']
])('a link that does not say where it leads: %s', (line, words) => {
  expect(reviewed(well(line))).toEqual([`vague-link: ${words}`])
})

test.each([
  'See the [times of all ferries](times.pdf), or <https://example.com>.',
  'What stands [here and there](times.pdf) is known.',
  '[![The pier in May](pier.png)](pier.html)'
])('a link that says where it leads is left alone: %s', (line) => {
  expect(reviewed(well(line))).toEqual([])
})

const action = (...items: readonly string[]) =>
  `---\nactions:\n${items.map((it) => `  - ${it}\n`).join('')}---\n\nThe island has waited for long.\n`

test('an action that says neither who nor when is told, and one that lacks what others say', () => {
  expect(reviewed(action('Close the harbour'))).toEqual(['no-owner: Close the harbour'])
  const some = action(
    '{text: Build a wall, owner: Finance, due: May}',
    '{text: Dig a hole, owner: Works}',
    '{text: Fill it, due: June}'
  )
  expect(reviewed(some)).toEqual(['no-owner: Dig a hole', 'no-owner: Fill it'])
  const list = well('## Actions', '', '- [ ] close the *harbour*', '- [x] open the pier')
  expect(reviewed(list)).toEqual(['no-owner: close the *harbour'])
})

test.each([
  action('Close the harbour by 3 May'),
  action('Ann Lee to close the harbour', 'The harbour master should close the pier'),
  action('Close the harbour before winter'),
  '---\nrecommendations: [Approve the plan, Note the report]\n---\n\nThe island has waited for long.\n'
])('an action that says who or when, and a request to the reader, is left alone: %s', (text) => {
  expect(reviewed(text)).toEqual([])
})

test('a summary is measured against all else that is stated', () => {
  const text = (more: string) =>
    `---\nlang: en\nbottom_line: The pier is closed until the end of May.\n${more}---\n\nThe pier is closed.\n`
  expect(reviewed(text(''))).toEqual(['long-summary: The pier is closed until the end of May.'])
  expect(reviewed(text('risks: [The pier falls into the sea in a storm]\n'))).toEqual([])
  const section = '# Ferries\n\n## Bottom line\n\nThe pier is closed.\n\n## Text\n\nIt is.\n'
  expect(reviewed(section)).toEqual(['long-summary: ## Bottom line'])
  expect(reviewed('---\nbottom_line: The pier is closed.\n---\n')).toEqual([])
})

test('a text of lists alone says nothing first, unless its author does', () => {
  expect(reviewed('# Ferries\n\n- The pier is closed.\n')).toEqual(['no-bottom-line: the file'])
  const stated = '---\nbottom_line: It is closed.\n---\n\n- The pier is closed until May.\n'
  expect(reviewed(stated)).toEqual([])
  expect(reviewed('')).toEqual([])
})

test('of another language only what its structure shows is told', () => {
  const text = `---
lang: de
date: 2026-05-04
actions: [Den Hafen sperren]
---

## Fähre

#### Warum

Die Fähre fährt am 3. Mai 2026, usw. etc. [here](zeiten.pdf) und sie fährt und fährt.
`
  expect(reviewed(text, {sentenceWords: 5})).toEqual(['skipped-level: #### Warum'])
})

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
