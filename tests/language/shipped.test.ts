import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {spokenIn} from '../../src/compose/spoken.ts'
import {english} from '../../src/language/english.ts'
import {tokensOf} from '../../src/template/tokens.ts'
import {codes, shipped, templates, textOf} from './shipped.ts'

const others = codes.filter((it) => it !== 'en')

test('the languages of the United Nations’ and Europe’s offices that were promised are there', () => {
  expect(codes).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'ar', 'ja']))
})

test.each(codes)('%s has every label, count, tone, mark, month and heading of English', (code) => {
  expect(() => shipped(code)).not.toThrow()
  const file = parse(textOf(code).text)
  for (const key of ['statedUnder', 'statedAs', 'labels', 'counts', 'tones', 'marks'] as const) {
    expect(Object.keys(file[key]).sort(), key).toEqual(Object.keys(english[key]).sort())
  }
  expect(Object.keys(file)).toEqual(expect.arrayContaining(['dates', 'numbers', 'length', 'words']))
})

test('the English file says what the program says without one', () => {
  expect(shipped('en')).toEqual(english)
})

test.each(others)('%s has words for all that a template says', (code) => {
  const language = shipped(code)
  expect(templates.size).toBeGreaterThanOrEqual(4)
  for (const [path, template] of templates) {
    const missing: string[] = []
    spokenIn(language, template, (it) => missing.push(it.reason))
    expect(missing, `${path}: add them to templates/languages/${code}.yaml`).toEqual([])
  }
})

const usesOf = (text: string) =>
  tokensOf(text).flatMap((it) => (it.kind === 'use' ? [it.name] : []))

test.each(others)('the words of %s keep their text directives', (code) => {
  for (const [english, words] of shipped(code).words) {
    expect(usesOf(words), english).toEqual(usesOf(english))
    expect(words, english).toBe(words.normalize('NFC').trim())
  }
})

test.each(others)('the headings of %s are those that an author states things under', (code) => {
  const {statedUnder, words} = shipped(code)
  const pairs = [
    ['Key points', 'keyPoints'],
    ['Recommendations', 'recommendations'],
    ['Decisions', 'decisions'],
    ['Actions', 'actions'],
    ['Options', 'options'],
    ['Risks', 'risks'],
    ['Timeline', 'timeline'],
    ['Bottom line', 'bottomLine'],
    ['Contact', 'contact']
  ] as const
  for (const [heading, field] of pairs) expect(statedUnder[field]).toContain(words.get(heading))
})
