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
