import {expect, test} from 'vitest'
import {shareOf} from '../../src/pack/shard.ts'

const paths = (count: number) =>
  Array.from({length: count}, (_, at) => ({path: `sources/${String(at).padStart(4, '0')}.md`}))

test.each([
  [10, 3],
  [3, 5],
  [1000, 7],
  [1, 1],
  [0, 2]
])('%i sources in %i shards: each is in one, and none has two more than another', (all, count) => {
  const sources = paths(all)
  const shares = Array.from({length: count}, (_, at) => shareOf(sources, {index: at + 1, count}))
  expect(shares.flat().sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(sources)
  const sizes = shares.map(({length}) => length)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
})

test('a share is the same in whatever order sources are listed, and keeps that order', () => {
  const sources = paths(9)
  const shard = {index: 2, count: 4}
  const share = shareOf(sources, shard)
  expect(share.map(({path}) => path)).toEqual(['sources/0001.md', 'sources/0005.md'])
  expect(shareOf(sources.toReversed(), shard)).toEqual(share.toReversed())
})

test('without a shard all are made', () => {
  const sources = paths(3)
  expect(shareOf(sources, undefined)).toEqual(sources)
})
