import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sources} from '../properties/inputs.ts'
import {derived, faultsIn} from './checks.ts'
import {anyText, oddProse} from './prose.ts'

// What is promised of facts whatever the text: each says words of the source, word for word, at
// their place, by a rule that is explained; two runs are the same; nothing throws.

test.each(sources)('each fact of $name says words of the source at their place', (source) => {
  expect(faultsIn(source)).toEqual([])
})

test.each(sources)('$name read as prose gives no fact that is out of place', ({text}) => {
  expect(faultsIn({path: 'source.txt', text})).toEqual([])
})

test.each(sources)('two runs on $name are the same', (source) => {
  expect(JSON.stringify(derived(source))).toBe(JSON.stringify(derived(source)))
})

test.each(['odd.txt', 'odd.md'])('whatever %s holds, facts are words at their place', (path) => {
  fc.assert(
    fc.property(oddProse, (text) => {
      expect(faultsIn({path, text})).toEqual([])
    }),
    {numRuns: 600, seed: 20261123}
  )
})

test.each([
  ['HTML over two lines', '<a href="foo\nbar">\n'],
  ['a comment in a line', 'It cost <!-- no --> £5.\n'],
  ['code', '`£5` was paid on `2 March 2024`.\n']
])('%s is read without an error', (_, text) => {
  expect(faultsIn({path: 'odd.md', text})).toEqual([])
})

test('text of any characters gives facts that are words at their place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(faultsIn({path: 'any.txt', text})).toEqual([])
    }),
    {numRuns: 300, seed: 20261123}
  )
})

test('facts of odd prose are plain JSON, the same at each run', () => {
  fc.assert(
    fc.property(oddProse, (text) => {
      const source = {path: 'odd.txt', text}
      const {facts} = derived(source)
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      expect(derived(source).facts).toEqual(facts)
    }),
    {numRuns: 200, seed: 20261123}
  )
})

const hostile = '../shared/data/hostile'
const isText = (name: string) => /\.(?:md|txt)$/.test(name)
const smallEnough = (path: string) => statSync(path).size < 200_000

test.runIf(existsSync(hostile))('hostile texts give facts that are words at their place', () => {
  const paths = readdirSync(hostile, {recursive: true, encoding: 'utf8'})
    .filter(isText)
    .map((name) => `${hostile}/${name}`)
    .filter(smallEnough)
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    expect(faultsIn({path: 'hostile.txt', text}), path).toEqual([])
  }
})
