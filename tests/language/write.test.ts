import {expect, test} from 'vitest'
import {english} from '../../src/language/english.ts'
import {formFor} from '../../src/language/plural.ts'
import {countIn, dayIn, numberIn, sizeIn} from '../../src/language/write.ts'
import {shipped} from './shipped.ts'

test.each([
  ['en', '2 March 2025', '1 December 1999'],
  ['de', '2. März 2025', '1. Dezember 1999'],
  ['fr', '2 mars 2025', '1er décembre 1999'],
  ['es', '2 de marzo de 2025', '1 de diciembre de 1999'],
  ['pt', '2 de março de 2025', '1º de dezembro de 1999'],
  ['ar', '2 مارس 2025', '1 ديسمبر 1999'],
  ['ja', '2025年3月2日', '1999年12月1日']
])('a day in %s', (code, second, first) => {
  const language = shipped(code)
  expect(dayIn(language, '2025-03-02')).toBe(second)
  expect(dayIn(language, '1999-12-01')).toBe(first)
})

test('what is no day stays as it is, and so does one in a language that says none', () => {
  const {dates: _, ...silent} = english
  expect(dayIn(english, '2025-13-02')).toBe('2025-13-02')
  expect(dayIn(english, 'March')).toBe('March')
  expect(dayIn(silent, '2025-03-02')).toBe('2025-03-02')
})

test.each([
  ['en', '1,204 words', '1 word', '840 bytes', '61 kB', '1.2 MB', '2.0 MB'],
  ['de', '1.204 Wörter', '1 Wort', '840 Byte', '61 kB', '1,2 MB', '2,0 MB'],
  ['fr', '1\u00A0204 mots', '1 mot', '840 octets', '61\u00A0ko', '1,2\u00A0Mo', '2,0\u00A0Mo'],
  ['ja', '1,204語', '1語', '840バイト', '61 kB', '1.2 MB', '2.0 MB']
])('counts and sizes in %s', (code, words, word, bytes, thousands, millions, two) => {
  const language = shipped(code)
  expect(countIn(language, 'words', 1204)).toBe(words)
  expect(countIn(language, 'words', 1)).toBe(word)
  expect(sizeIn(language, 840)).toBe(bytes)
  expect(sizeIn(language, 61_400)).toBe(thousands)
  expect(sizeIn(language, 1_234_000)).toBe(millions)
  expect(sizeIn(language, 1_960_000)).toBe(two)
})

test('numbers are grouped by three, with at most one decimal', () => {
  expect([0, 999, 1000, 1_234_567, 1.25, 12.04].map((it) => numberIn(english, it))).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
    '1.3',
    '12'
  ])
})

test('Arabic has six forms of a number', () => {
  const arabic = shipped('ar')
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((it) => countIn(arabic, 'words', it))).toEqual([
    'بلا كلمات',
    'كلمة واحدة',
    'كلمتان',
    '3 كلمات',
    '10 كلمات',
    '11 كلمة',
    '99 كلمة',
    '100 كلمة',
    '103 كلمات'
  ])
})

const forms = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'}

test.each([
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'th',
  'uk',
  'zh'
])('the forms of %s are those of the CLDR, as far as they are counts of our documents', (code) => {
  const rules = new Intl.PluralRules(code)
  for (let number = 0; number <= 1204; number += 1) {
    expect(formFor(forms, number, code), `${number}`).toBe(rules.select(number))
  }
})

test('a form that a language lacks is that of most numbers', () => {
  expect(formFor({other: 'all'}, 1, 'en')).toBe('all')
  expect(formFor({one: 'one', other: 'all'}, 1, 'de-AT')).toBe('one')
})
