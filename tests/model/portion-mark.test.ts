import {expect, test} from 'vitest'
import {bannerOf, nameOf, portionMark, withoutMark} from '../../src/model/portion-mark.ts'

test.each([
  ['OFFICIAL', 0, 'uk'],
  ['Official-Sensitive', 1, 'uk'],
  ['OFFICIAL - SENSITIVE: PERSONAL', 1, 'uk'],
  ['OFFICIAL-SENSITIVE COMMERCIAL', 1, 'uk'],
  ['OFFICIAL SENSITIVE', 1, 'uk'],
  ['UK SECRET', 3, 'uk'],
  ['UNCLASSIFIED//FOUO', 0, 'us'],
  ['CUI', 1, 'us'],
  ['CUI//SP-PRVCY', 1, 'us'],
  ['CONTROLLED', 1, 'us'],
  ['Confidential', 2, 'us'],
  ['SECRET//NOFORN', 3, 'us'],
  ['TOP SECRET//SI//NOFORN', 4, 'us'],
  ['SECRET', 3, 'us uk'],
  ['TOP SECRET', 4, 'us uk']
])('%s is a banner of rank %d', (marking, rank, families) => {
  expect(bannerOf(marking)).toEqual({rank, families: families.split(' ')})
})

test.each([
  'INTERNAL',
  'OFFICIAL USE ONLY',
  'NATO RESTRICTED',
  'For official use only',
  '',
  'Secretariat'
])('“%s” is no banner that portions can be compared with', (marking) =>
  expect(bannerOf(marking)).toBeUndefined()
)

const cui = bannerOf('CUI')
const official = bannerOf('OFFICIAL')

test.each([
  ['(U) The harbour', cui, '(U)', 0],
  ['(CUI) The harbour', cui, '(CUI)', 1],
  ['(U//FOUO) The harbour', cui, '(U//FOUO)', 0],
  ['(S//NF) The harbour', cui, '(S//NF)', 3],
  ['(TS//SI//REL TO USA, FVEY) The harbour', cui, '(TS//SI//REL TO USA, FVEY)', 4],
  ['(C) 2025 was a difficult year. Nobody knew.', cui, '(C)', 2],
  ['1. (U) Purpose', cui, '(U)', 0],
  ['a. (S) Purpose', cui, '(S)', 3],
  ['(S)', cui, '(S)', 3],
  ['(OFFICIAL-SENSITIVE) The harbour', official, '(OFFICIAL-SENSITIVE)', 1],
  ['(OFFICIAL - SENSITIVE: PERSONAL) The harbour', official, '(OFFICIAL - SENSITIVE: PERSONAL)', 1],
  ['(O-S) The harbour', official, '(O-S)', 1],
  ['(S) The harbour', official, '(S)', 3],
  ['(CUI) The harbour', undefined, '(CUI)', 1],
  ['(TS) The harbour', undefined, '(TS)', 4]
])('“%s” opens with a mark', (words, banner, text, rank) => {
  const mark = portionMark(words, banner)
  expect(mark).toMatchObject({text, rank})
  expect(words.slice(mark?.start, mark?.end)).toBe(text)
})

test.each([
  ['another family’s mark', '(C) The harbour', official],
  ['another family’s words', '(OFFICIAL-SENSITIVE) The harbour', cui],
  ['a letter without a banner', '(S) The harbour', undefined],
  ['small letters', '(s) The harbour', cui],
  ['a plural', '(S)ettlements', cui],
  ['an ending', 'The vessel(S) sank', cui],
  ['a mark within the words', 'The harbour (S) closed', cui],
  ['rights', '(C) 2025 Harbour Press', cui],
  ['rights for years', '(C) 2019-2025 by Harbour Press Ltd.', cui],
  ['an acronym', '(NATO) The harbour', cui],
  ['a word', '(Secret) The harbour', cui],
  ['a letter that marks nothing', '(B) The harbour', cui],
  ['nothing', '', cui]
])('%s is no mark', (_, words, banner) => {
  expect(portionMark(words, banner)).toBeUndefined()
})

test('a rank has the name that the banner’s family has for it', () => {
  expect([cui, official].map((banner) => banner && nameOf(banner.rank, banner))).toEqual([
    'CUI',
    'OFFICIAL'
  ])
})

test('a heading is called what stands behind its mark', () => {
  expect(withoutMark('(U) Actions')).toBe('Actions')
  expect(withoutMark('(OFFICIAL-SENSITIVE) Key points')).toBe('Key points')
  expect(withoutMark('(Draft) Actions')).toBe('(Draft) Actions')
})

test('long words are read in a moment', () => {
  const words = `(${'A '.repeat(100_000)}`
  expect(portionMark(words, cui)).toBeUndefined()
  expect(bannerOf('OFFICIAL '.repeat(50_000))).toBeUndefined()
})
