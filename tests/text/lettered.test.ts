import {expect, test} from 'vitest'
import {findDates} from '../../src/text/dates/find.ts'
import {inAscii, lettered} from '../../src/text/lettered.ts'
import {matches} from '../../src/text/matches.ts'

const word = lettered(String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}'-]*(?:\s[^\p{L}]{1,3})?`, 'gu')
const wordsIn = (text: string) => matches(text, word(text)).map(([found]) => found)

test('a pattern of letters finds the same words, whatever other letters stand in the text', () => {
  const text = "The Gateway went down at 14:07; O'Neill & Ines, of Zone-B, were paged [twice]."
  expect(wordsIn(text)).toEqual(['The', 'Gateway', "O'", 'Neill & ', 'Ines', 'Zone-', 'B'])
  expect(wordsIn(`${text} Été.`)).toEqual([...wordsIn(text), 'Été'])
  expect(wordsIn('Élan’s Ōtsu')).toEqual(['Élan', 'Ōtsu'])
})

test('a text too long to be looked through at each search is known by its words', () => {
  const plain = `${'so it was said '.repeat(10)}by Ines`
  const other = `${'so it was said '.repeat(10)}by Émil`
  expect([plain, other, plain].map(wordsIn)).toEqual([['Ines'], ['Émil'], ['Ines']])
})

test('properties become what they stand for in ASCII, inside a class and outside', () => {
  expect(inAscii(String.raw`\p{Lu}[\p{L}\]\p{N}-]\p{M}*[^\p{Ll}]\\p`)).toBe(
    String.raw`[A-Z][A-Za-z\]0-9-][]*[^a-z]\\p`
  )
})

test.each([
  'In 2014, 2015 and 2016 it rose.',
  'From 2014 to 2016 it rose.',
  'The FY25 plan, and the fiscal year 2026.',
  'It opens in mid-March and shuts in late 2027, the end of Q3 2028.',
  'Between March 2 and April 4, 2025, and 3 to 5 May.',
  'On 2.3.2025, 13/03/2025 and 2025-03-14, and in 2014-16.'
])('dates do not depend on other letters in the sentence: %s', (sentence) => {
  const dates = findDates(sentence)
  expect(dates.length).toBeGreaterThan(0)
  expect(findDates(`${sentence} Été.`)).toEqual(dates)
})
