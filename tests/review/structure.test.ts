import {expect, test} from 'vitest'
import {reviewed, well} from './reviewed.ts'

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
  ['The times [ ](times.pdf) are new.', '[ ](times.pdf)'],
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

Die Fähre fährt am 3. Mai 2026, usw. etc. [here](zeiten.pdf) [](zeiten.pdf) und sie fährt und fährt.
`
  expect(reviewed(text, {sentenceWords: 5})).toEqual([
    'skipped-level: #### Warum',
    'vague-link: [](zeiten.pdf)'
  ])
})
