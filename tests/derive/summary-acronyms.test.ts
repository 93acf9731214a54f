import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const acronymsOf = (text: string) =>
  derive(
    parse({path: 'a.txt', text: `A title\n\n${text}\n\nThat is all there is to say.`}).document
  ).facts.acronym

const shown = (text: string) =>
  acronymsOf(text).map((it) => `${it.passage.text} = ${it.expansion?.text ?? '?'}`)

test.each([
  ['The North Sea Wind Council (NSWC) met.', 'NSWC = North Sea Wind Council'],
  ['The NSWC (North Sea Wind Council) met.', 'NSWC = North Sea Wind Council'],
  ['The North Sea Wind Council [NSWC] met.', 'NSWC = North Sea Wind Council'],
  ['The Office for Rural Roads (the “ORR”) met.', 'ORR = Office for Rural Roads'],
  ['The North Sea Wind Council, also known as the NSWC, met.', 'NSWC = North Sea Wind Council'],
  ['The North Sea Wind Council, or NSWC, met.', 'NSWC = North Sea Wind Council'],
  ['NSWC, the North Sea Wind Council, met.', 'NSWC = North Sea Wind Council'],
  [
    'The letters NSWC stand out: NSWC stands for North Sea Wind Council.',
    'NSWC = North Sea Wind Council'
  ],
  ['Several non-governmental organisations (NGOs) came.', 'NGOs = non-governmental organisations'],
  ['They spent more on research and development (R&D).', 'R&D = research and development'],
  ['The Department of Roads (DoR) met.', 'DoR = Department of Roads'],
  ['The Graz Office of Rural Roads (ORR) met.', 'ORR = Office of Rural Roads'],
  ['The Party of 5 Rivers (P5R) won.', 'P5R = Party of 5 Rivers'],
  ['The Union of Free and Open Artists (UAFO) met.', 'UAFO = Union of Free and Open Artists']
])('%s', (text, expected) => {
  expect(shown(text)).toEqual([expected])
})

test.each([
  'The chairman of the wind council (NSWC) met.',
  'The North Sea (NSWC) is cold.',
  'A North Sea, Wind; Council (NSWC) met.'
])('letters must be those of the words right beside them: %s', (text) => {
  expect(shown(text)).toEqual(['NSWC = ?'])
})

test.each([
  ['countries and clocks', 'The US and the UK met at 10 AM GMT in Boston, MA.'],
  ['numbers, units and money', 'Louis XIV paid 5 USD for 43 MW and 2 GB.'],
  ['loud words', 'You must NOT go UNLESS asked, it is FINE.'],
  ['words that stand in small letters elsewhere', 'A rat ate it. He cried RAT and ran.'],
  ['headlines', 'NSWC MEETS IN THE TOWN OF GRAZ'],
  ['words in capitals beside each other', 'The sign said MIND GAP in red.'],
  ['surnames', 'Ana RUIZ and Tom BELL came. Then Ana RUIZ left.'],
  ['given names', 'The note said KEN in red ink.'],
  ['datelines', 'SAN GRATIANO, Texas — They met.'],
  ['shares', 'Acme Widgets (NASDAQ: QXKW) rose.'],
  ['kinds of companies', 'They bought Acme AB and Acme BV.'],
  ['initials', 'JD Vance and AJ Bell came.'],
  ['codes', 'See INC-2026-041, HLR/2026/Q3 and AS750.']
])('no acronyms: %s', (_, text) => {
  expect(shown(text)).toEqual([])
})

test('what is used and never explained is listed once, with every place', () => {
  const [only, ...others] = acronymsOf('The NSWC met. Later the NSWC left. NSWC staff stayed.')
  expect(others).toEqual([])
  expect(only).toMatchObject({rule: 'acronym/undefined', passage: {text: 'NSWC'}})
  expect(only?.mentions.map((it) => it.start)).toEqual([4, 24, 35])
})

test('an explanation counts for uses before it', () => {
  const [only] = acronymsOf('The NSWC met. The North Sea Wind Council (NSWC) is new.')
  expect(only).toMatchObject({
    rule: 'acronym/defined',
    passage: {sentence: 1},
    expansion: {text: 'North Sea Wind Council'}
  })
  expect(only?.mentions).toHaveLength(2)
})

test('small letters in it do not hide later uses', () => {
  const [only] = acronymsOf('The Department of Roads (DoR) met. A DoR report on YouTube is out.')
  expect(only?.mentions).toHaveLength(2)
})

test('one that could be a word has to come twice', () => {
  expect(shown('The ZOLAR met.')).toEqual([])
  expect(shown('The ZOLAR met. Nobody heard of ZOLAR again.')).toEqual(['ZOLAR = ?'])
})
