import {afterAll, beforeAll, expect, test} from 'vitest'
import {documents, shuffled} from './documents.ts'
import type {Hashes} from './hashes.ts'
import {compiledProgram, type Program} from './program.ts'

const names = documents().map(({name}) => name)
const numbers = names.map((_, index) => index)

let program: Program
let expected: Hashes = {}
beforeAll(async () => {
  program = await compiledProgram()
  const alone: Hashes[] = []
  // A process for each, two at a time.
  const left = numbers.values()
  const worker = async (): Promise<void> => {
    for (const number of left) alone.push(await program.alone([number]))
  }
  await Promise.all([worker(), worker()])
  expected = Object.assign({}, ...alone)
}, 1_200_000)
afterAll(() => program.remove())

test('there are a hundred documents, alike only where cases differ in what is told', () => {
  expect(new Set(names).size).toBe(100)
  expect(new Set(Object.values(expected)).size).toBeGreaterThan(95)
})

test.each([1, 2, 3, 4])(
  'a hundred in one process, shuffled by %i, are each as alone',
  async (seed) => {
    expect(await program.alone(shuffled(numbers, seed))).toEqual(expected)
  }
)

test.each([
  {TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8'},
  {TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
  {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}
])('a hundred are the same in $TZ with $LANG', async (env) => {
  expect(await program.alone(numbers, env)).toEqual(expected)
})

test('four threads at once give the same', async () => {
  const found = await Promise.all(
    [5, 6, 7, 8].map((seed) => program.inThread(shuffled(numbers, seed)))
  )
  for (const it of found) expect(it).toEqual(expected)
})
