import {expect, test} from 'vitest'
import {ruleOf, severityOf} from '../../src/diagnostics/message.ts'
import {parseLanguage} from '../../src/language/index.ts'
import {textOf} from './shipped.ts'

const told = (text: string, code = 'de') =>
  parseLanguage(code, [textOf('de'), {path: 'own.yaml', text}]).messages.map(
    (it) => `${it.name} ${severityOf(it)} ${ruleOf(it)} ${it.reason}`
  )

test.each([
  ['lables: {to: An}', '1:1-1:7 error language/invalid Unexpected key `lables`, expected `labels`'],
  ['labels: {too: An}', '1:10-1:13 error language/invalid Unexpected key `too`, expected `to`'],
  [
    'labels: {to: 3}',
    '1:14-1:15 error language/invalid Unexpected `3` for `labels.to`, expected words in quotation marks'
  ],
  [
    'labels: {kilobytes: kB}',
    '1:21-1:23 error language/invalid Unexpected `"kB"` for `labels.kilobytes`, expected words with `{number}`'
  ],
  [
    'counts: {words: {one: Wort}}',
    '1:17-1:28 error language/invalid Unexpected nothing for `counts.words.other`, expected words in quotation marks'
  ],
  [
    "dates: {day: '{day}. {month}', months: [a, b, c, d, e, f, g, h, i, j, k, l]}",
    '1:14-1:30 error language/invalid Unexpected `"{day}. {month}"` for `dates.day`, expected words with `{year}`'
  ],
  [
    "dates: {day: '{day}. {month} {year}', months: [Jan]}",
    '1:47-1:52 error language/invalid Unexpected `["Jan"]` for `dates.months`, expected twelve names of months, from January on'
  ],
  [
    'length: pages',
    '1:9-1:14 error language/invalid Unexpected `"pages"` for `length`, expected one of `words`, `characters`'
  ],
  [
    'statedUnder: {keypoints: [Punkte]}',
    '1:15-1:24 error language/invalid Unexpected key `keypoints`, expected `keyPoints`'
  ],
  [
    'words: {Key points: [a]}',
    '1:21-1:24 error language/invalid Unexpected `["a"]` for `words.Key points`, expected words in quotation marks'
  ],
  ['labels: {to: An', '1:16-1:16 error language/invalid Unexpected end, expected a closing bracket']
])('%s', (text, message) => {
  expect(told(text)).toEqual([`own.yaml:${message}`])
})

test('a file of a project is laid over what is shipped, word by word', () => {
  const own = {path: 'own.yaml', text: 'labels: {to: Empfänger}\nwords: {Fleet status: Flotte}\n'}
  const {language, messages} = parseLanguage('de', [textOf('de'), own])
  expect(messages).toEqual([])
  expect([language?.labels.to, language?.labels.from]).toEqual(['Empfänger', 'Von'])
  expect(language?.words.get('Fleet status')).toBe('Flotte')
  expect(language?.words.get('Key points')).toBe('Kernaussagen')
})

test('a new language that lacks words is told of once, and English stands in', () => {
  const own = {path: 'nl.yaml', text: '\uFEFFlabels: {to: Aan}\r\n'}
  const {language, messages} = parseLanguage('nl', [own])
  expect(messages.map((it) => `${it.name} ${severityOf(it)} ${ruleOf(it)}`)).toEqual([
    'nl.yaml warning language/incomplete'
  ])
  expect(messages[0]?.reason).toMatch(
    /^Unexpected language without `labels.memo`, `labels.from`, .* and \d+ more, expected words for them$/
  )
  expect([language?.labels.to, language?.labels.from]).toEqual(['Aan', 'From'])
  // A day in English words would be wrong in Dutch.
  expect(language?.dates).toBeUndefined()
})

test('English needs no words, and takes those of a project', () => {
  const own = {path: 'en-GB.yaml', text: 'labels: {ref: Our ref}\n'}
  const {language, messages} = parseLanguage('en-GB', [own])
  expect(messages).toEqual([])
  expect([language?.labels.ref, language?.dates?.day]).toEqual(['Our ref', '{day} {month} {year}'])
})

test('a key that names a prototype is a word like any other', () => {
  const own = {path: 'own.yaml', text: 'words: {constructor: Bauer, toString: Text}\n'}
  const {language} = parseLanguage('de', [textOf('de'), own])
  expect(language?.words.get('constructor')).toBe('Bauer')
  expect(language?.words.get('valueOf')).toBeUndefined()
})
