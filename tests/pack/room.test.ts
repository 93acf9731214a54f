import {expect, test} from 'vitest'
import {openRoom} from '../../src/pack/room.ts'

/** Work that ends when it is told to. */
function work(name: string, seen: string[]) {
  let end = () => {}
  const ended = new Promise<void>((done) => {
    end = done
  })
  const run = async () => {
    seen.push(`${name} begins`)
    await ended
    seen.push(`${name} ends`)
  }
  return {run, end: () => end()}
}

const soon = () => new Promise((done) => setImmediate(done))

test('as much goes in as there is room for, in the order of the calls', async () => {
  const seen: string[] = []
  const room = openRoom(10)
  const works = ['a', 'b', 'c', 'd'].map((name) => work(name, seen))
  const sizes = [4, 5, 3, 1]
  const all = works.map(({run}, at) => room.through(sizes[at] ?? 0, run))
  await soon()
  // The last would have room; it waits behind the third.
  expect(seen).toEqual(['a begins', 'b begins'])
  works[1]?.end()
  await soon()
  expect(seen).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'd begins'])
  for (const it of works) it.end()
  await Promise.all(all)
})

test('what is larger than all of it goes in alone, and what fails makes room', async () => {
  const room = openRoom(10)
  const large = room.through(50, async () => {
    throw new Error('no')
  })
  const next = room.through(1, async () => 'in')
  await expect(large).rejects.toThrow('no')
  expect(await next).toBe('in')
})
