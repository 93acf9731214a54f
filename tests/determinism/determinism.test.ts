import {afterAll, beforeAll, expect, test} from 'vitest'
import {inWords, readStructure} from '../readers/structure.ts'
import {renderPdf, reportOf} from '../render/pdf/render.ts'
import {p} from '../render/sample-nodes.ts'
import {documents, shuffled} from './documents.ts'
import {hashOf} from './hashes.ts'
import {compiledProgram, type Program} from './program.ts'

/** One of a kind: every kind of node, a brief of prose, a case, and three made-up ones. */
const few = [0, 7, 30, 97, 98, 99]

let program: Program
beforeAll(async () => {
  program = await compiledProgram()
}, 120_000)
afterAll(() => program.remove())

test('gives the same bytes alone, after others, beside others, elsewhere and in a thread', async () => {
  const all = documents()
  expect(new Set(all.map(({name}) => name)).size).toBe(100)
  const expected = await program.alone(few)
  expect(new Set(Object.values(expected)).size).toBe(few.length)
  const here = async (number: number): Promise<void> => {
    const sample = all[number]
    expect(sample && (await hashOf(sample.make())), sample?.name).toBe(expected[number])
  }
  for (const seed of [1, 2]) for (const number of shuffled(few, seed)) await here(number)
  await Promise.all([...few, ...few].map(here))
  const japan = {TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8'}
  expect(await program.alone([...few].reverse(), japan)).toEqual(expected)
  const threads = await Promise.all([few, shuffled(few, 3)].map(program.inThread))
  expect(threads).toEqual([expected, expected])
}, 120_000)

const tricky = [
  'É Ç',
  'EVERY CHOICE',
  'e\u0301e',
  'a\u00a0b c',
  'ﬁ fi',
  'Å \u212b',
  'Ω \u2126',
  'µ μ'
]

test('extracts what was written, in whatever order documents came', async () => {
  for (const seed of [1, 2, 3]) {
    for (const words of shuffled(tricky, seed)) {
      const {bytes} = await renderPdf(reportOf([p(words)]))
      expect((await readStructure(bytes)).map(inWords)).toEqual([
        // A space that keeps a line together is read, and found, as a space.
        `Document[P[${words.replaceAll('\u00a0', ' ')}]]`
      ])
    }
  }
})
