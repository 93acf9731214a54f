import type {Command} from '../command.ts'
import {configOption, indexOption, outOption} from './looks.ts'
import {loudness} from './saying.ts'

const verbose = 'Show every message in full, and each pack with the folder it is of'

export const merge: Command = {
  name: 'merge',
  group: 'make',
  takes: '<folder…>',
  offers: ['folder'],
  does: 'Join packs of several folders, as shards leave them, in one',
  about:
    'Copies the packs in the named folders, such as those that build --shard wrote on several machines, into one folder: the same, byte for byte, as one build of all. Each file is compared with the SHA-256 in its pack.json before anything of its pack is written. A pack that is damaged, or that two of the folders have in different versions, is told and left out; the others are written.',
  examples: [
    {call: 'merge shards/1 shards/2', does: 'Join the packs of two folders in out/'},
    {call: 'merge shards/* --index', does: 'Join those of all shards, and write an index'}
  ],
  options: [
    {...outOption, about: 'Where packs are written (default: out)'},
    indexOption,
    configOption,
    ...loudness.map((it) => (it.name === 'verbose' ? {...it, about: verbose} : it))
  ],
  run: async (call, host) => (await import('../run-merge.ts')).runMerge(call, host)
}
