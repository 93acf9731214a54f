import {expect, test} from 'vitest'
import {captionFinder, captionOpening} from '../../src/text/caption.ts'

test.each([
  ['Figure 2: Ferries by month', 'Figure', ' ', 2],
  ['FIGURE 2 Ferries', 'FIGURE', ' ', 2],
  ['Fig. 12. Ferries', 'Fig.', ' ', 12],
  ['Table\u00a03', 'Table', '\u00a0', 3],
  ['Abbildung 1 – Fähren', 'Abbildung', ' ', 1],
  ['Tableau 4 : les bacs', 'Tableau', ' ', 4],
  ['Gráfico 1. Los barcos', 'Gráfico', ' ', 1],
  ['Ilustração 2: barcas', 'Ilustração', ' ', 2],
  ['الشكل 2: العبارات', 'الشكل', ' ', 2],
  ['図1 渡し船', '図', '', 1],
  ['図表 2：渡し船', '図表', ' ', 2]
])('%s begins with its label and number', (text, label, space, number) => {
  expect(captionOpening(text, false)).toEqual({label, space, number})
})

test.each([
  'Ferries by month',
  'Figure two',
  'Figure 2.1: a part of chapter 2',
  'Figure 2a: a part of figure 2',
  'Figure 2,5',
  'Figure 0',
  'Figure 20261: too many',
  'Figures 2 and 3',
  'Figure  2',
  'Day 1: the storm',
  'See Figure 2',
  ''
])('%s does not', (text) => {
  expect(captionOpening(text, false)).toBeUndefined()
})

test('beside a table the number is set off from a title, not followed by a sentence', () => {
  for (const text of [
    'Table 3. Costs',
    'Table 3: Costs',
    'Table 3 – Costs',
    'Table 3',
    '表3：费用'
  ]) {
    expect(captionOpening(text, true)?.number).toBe(3)
  }
  expect(captionOpening('Table 3 shows the costs.', true)).toBeUndefined()
})

const named = (text: string) =>
  captionFinder([
    {label: 'Figure', space: ' ', number: 1},
    {label: 'Figure', space: ' ', number: 12},
    {label: 'Fig.', space: ' ', number: 1},
    {label: '図', space: '', number: 2}
  ])
    .split(text)
    .map((it) => (it.caption === undefined ? it.text : [it.text, it.caption]))

test('a text names captions by their own words, and all its words are kept', () => {
  expect(named('See Figure 1, Figure\u00a012 and (Fig. 1).')).toEqual([
    'See ',
    ['Figure 1', 0],
    ', ',
    ['Figure\u00a012', 1],
    ' and (',
    ['Fig. 1', 2],
    ').'
  ])
  expect(named('Figure 1–12')).toEqual([['Figure 1', 0], '–12'])
  expect(named('海は図2のとおり')).toEqual(['海は', ['図2', 3], 'のとおり'])
})

test.each([
  '',
  'figure 1',
  'Figure 2',
  'Figures 1',
  'Figure 1.2',
  'Figure 1a',
  'Figure 123',
  'SubFigure 1',
  '地図2'
])('%s names none', (text) => {
  expect(named(text)).toEqual([text])
})

test('without captions nothing is named', () => {
  expect(captionFinder([]).split('Figure 1')).toEqual([{text: 'Figure 1'}])
})
