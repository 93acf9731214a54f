import {expect, test} from 'vitest'
import {findWords, tokensOf} from '../../src/trace/tokens.ts'

/** The words as they stand at each place that is found. */
function found(words: string, ...texts: readonly string[]): readonly string[] {
  const tokens = tokensOf(texts)
  return findWords(words, tokens).map(({first, end}) =>
    tokens
      .slice(first, end)
      .map((it) => texts[it.text]?.slice(it.start, it.end))
      .join(' ')
  )
}

test.each([
  ['case and white space', 'the  FERRY\nsails', 'Then the ferry sails.', 'the ferry sails.'],
  ['quotation marks', '"we will"', 'He said: “We will” again.', '“We will”'],
  ['apostrophes', "Starmer's view", 'In Starmer’s view it is.', 'Starmer’s view'],
  ['soft hyphens', 'agreement', 'The agree\u00ADment holds.', 'agree\u00ADment'],
  ['dashes', '2014-16', 'In 2014–16 it was.', '2014–16'],
  ['ligatures', 'office', 'The oﬃce is shut.', 'oﬃce'],
  ['punctuation around', 'boats', 'Ships, (boats), and more.', '(boats),'],
  ['a possessive', 'Zelensky', 'Zelensky’s plan.', 'Zelensky’s'],
  ['a citation that touches', 'plan', 'The plan.¶4', 'plan.'],
  ['letters without spaces', '三月二日', '会議は三月 二日に。', '三 月 二 日']
])('words are found whatever their %s', (_, words, text, shown) => {
  expect(found(words, text)).toEqual([shown])
})

test('signs that mean something count', () => {
  expect(found('5%', 'It rose by 5 in all.')).toEqual([])
  expect(found('£5', 'It cost $5.')).toEqual([])
})

test('a part of a word is not found', () => {
  expect(found('Ann', 'The annual report of Anna.')).toEqual([])
  expect(found('operation', 'A co-operation.')).toEqual(['co-operation.'])
})

test('a part of a number is not found', () => {
  expect(found('5', 'It rose by 2.5% to 1,500.5 in 5 years.')).toEqual(['5'])
  expect(found('2.5', 'It rose by 2.5% or 12.5%.')).toEqual(['2.5%'])
})

test('words that go on in the next text are found, too', () => {
  expect(found('one two three', 'Zero one two', 'three four')).toEqual(['one two three'])
})

test('words are found as often as they stand, without overlaps', () => {
  expect(found('a a', 'A a a a a')).toEqual(['A a', 'a a'])
  expect(found('…', 'What …')).toEqual([])
})
