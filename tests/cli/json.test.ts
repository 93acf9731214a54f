import fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonPieces} from '../../src/cli/json.ts'

test('pieces of JSON are the JSON that the platform writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 8}), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2))
    })
  )
})

test('what is missing is left out, and lines within words are none of the JSON', () => {
  const value = {missing: undefined, deep: [[[[[{words: 'a\nb'}]]]]], none: [], nothing: {}}
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2))
})

test('no piece holds the whole of a long list', () => {
  const facts = Array.from({length: 1000}, (_, at) => ({id: at, passage: {text: 'word'}}))
  const pieces = [...jsonPieces({facts: {person: facts}})]
  expect(Math.max(...pieces.map((it) => it.length))).toBeLessThan(100)
})
