import {expect, test} from 'vitest'
import {openInbox} from '../../src/cli/watch/inbox.ts'

/** An inbox whose pauses end when the test says so. */
function stage(signal?: AbortSignal) {
  const pauses: (() => void)[] = []
  const lengths: number[] = []
  const inbox = openInbox((milliseconds) => {
    lengths.push(milliseconds)
    return new Promise((resolve) => pauses.push(resolve))
  }, signal)
  const turn = async () => {
    pauses.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return {inbox, turn, lengths}
}

test('waits until nothing more comes, and gives all of it at once', async () => {
  const {inbox, turn, lengths} = stage()
  const next = inbox.next()
  inbox.put('a')
  await turn()
  inbox.put('b')
  inbox.put('a')
  await turn()
  inbox.put('c')
  await turn()
  await turn()
  expect(await next).toEqual(new Set(['a', 'b', 'c']))
  expect(lengths.every((it) => it >= 50 && it <= 100)).toBe(true)
})

test('what comes while nobody waits is the next', async () => {
  const {inbox, turn} = stage()
  inbox.put('during a build')
  const next = inbox.next()
  await turn()
  await turn()
  expect(await next).toEqual(new Set(['during a build']))
})

test('does not wait for ever where something is written all the time', async () => {
  const {inbox, turn} = stage()
  const next = inbox.next()
  let isOver = false
  next.then(() => {
    isOver = true
  })
  for (let count = 0; count < 100 && !isOver; count++) {
    inbox.put(`log ${count}`)
    await turn()
  }
  expect(isOver).toBe(true)
})

test('ends at once when it is over, also in the middle of a pause', async () => {
  for (const isBusy of [false, true]) {
    const abort = new AbortController()
    const {inbox, turn} = stage(abort.signal)
    const next = inbox.next()
    if (isBusy) inbox.put('a')
    abort.abort()
    await turn()
    await turn()
    expect(await next).toBeUndefined()
  }
  expect(await openInbox(() => Promise.resolve(), AbortSignal.abort()).next()).toBeUndefined()
})
