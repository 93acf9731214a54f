import type {Shard} from '../pack/shard.ts'
import {type Call, WrongCall} from './call.ts'

/** What a share of the sources cannot have, and why. */
const not = {
  index: 'would list some packs for all, expected `dossier merge --index` once each shard is built',
  output: 'writes one document, expected one of them',
  emit: 'is of one source, expected one of them'
} as const

/** Largest number of shards, far more than any system runs. */
const longest = /^0*(\d{1,6})\/0*(\d{1,6})$/

/** Reads `--shard`, as in `2/4`. Throws {@link WrongCall}. */
export function shardOf(call: Call): Shard | undefined {
  const asked = call.text('shard')
  if (asked === undefined) return undefined
  const [index, count] = (longest.exec(asked) ?? []).slice(1).map(Number)
  if (index === undefined || count === undefined) {
    throw new WrongCall(`Unexpected shard \`${asked}\`, expected which of how many, as in \`2/4\``)
  }
  if (index < 1 || index > count) {
    const expected =
      count < 1 ? 'at least one, as in `1/1`' : `\`1/${count}\` to \`${count}/${count}\``
    throw new WrongCall(`Unexpected shard \`${asked}\`, expected ${expected}`)
  }
  for (const [option, why] of Object.entries(not)) {
    if (!call.has(option)) continue
    throw new WrongCall(`Unexpected \`--${option}\` with \`--shard\`: it ${why}`)
  }
  return {index, count}
}
