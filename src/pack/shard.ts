import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'

/** One of the parts that a build is split into, each for a machine of its own. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}

/**
 * The share of a shard, in the order of `all`; all of them without a shard. Each is in exactly one
 * share, and all shares have as many, give or take one. Every machine comes to the same by the paths
 * alone, whatever order its shell or its disk lists them in.
 */
export function shareOf<Item extends {readonly path: string}>(
  all: readonly Item[],
  shard: Shard | undefined
): readonly Item[] {
  if (shard === undefined) return all
  const paths = all.map(({path}) => path).sort()
  // Dealt out in turn: neighbours by name are often alike in length, as are chapters of one report.
  const dealt = paths.filter((_, at) => at % shard.count === shard.index - 1)
  const mine = new Set(dealt)
  return all.filter(({path}) => mine.has(path))
}

/** That a shard has nothing to make of so many sources, which is no error: a project may shrink. */
export function faultsOfShard(sources: number, shard: Shard | undefined): readonly VFileMessage[] {
  if (shard === undefined || shard.index <= sources) return []
  const {index, count} = shard
  const counted = (what: string) => `${sources} ${what}${sources === 1 ? '' : 's'}`
  const reason = `Unexpected shard ${index}/${count} for ${counted('source')}, expected at most ${counted('shard')}: this one has no source`
  return [message('pack/empty-shard', reason, {from: 'file', path: '--shard'})]
}
