import {resolve} from 'node:path'
import {noCache, openCache} from './cache/index.ts'
import {faultsOfNames} from './documents.ts'
import {keepNothing} from './keep.ts'
import {openLog} from './log.ts'
import {openMaker} from './maker.ts'
import {planFor, planOutputs, planSources} from './plan.ts'
import {prepare} from './prepare.ts'
import {faultsOfShard, shareOf} from './shard.ts'
import type {BuildOptions, BuildResult, SourceResult} from './types.ts'
import {writePack} from './write-pack.ts'

/**
 * Builds a pack for each source: its documents and `pack.json`, in a folder of its own.
 *
 * Never throws for what an author, a file or a disk may do: what is wrong is in `messages`. After an
 * error in a source nothing of it is written, what was there stays, and the other sources go on;
 * after an error in a template, a theme or the name of a document nothing is built.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {keep = keepNothing, onEvent, signal} = options
  const root = resolve(options.root ?? '.')
  const log = openLog(options.strict, options.rules)
  const planned = planSources(options.sources, options.out, root)
  // Names and clashes are those of the whole build, whichever part of it this is.
  const share = shareOf(planned, options.shard)
  faultsOfShard(planned.length, options.shard).forEach(log.tell)
  const cache = isCached(options) ? await openCache(options) : noCache
  // Threads begin while this one reads the templates, too.
  const isSure = share.slice(0, 1).every((it) => !cache.knows(it))
  const maker = openMaker(options, {sources: share.length, isSure})
  const sources: SourceResult[] = []
  try {
    const documents = await prepare(options, log.tell, keep.kit)
    const names = planned.map(({name}) => name)
    faultsOfNames(documents, names).forEach(log.tell)
    if (!log.hasErrors()) {
      const formats = documents.map(({format}) => format)
      onEvent?.({kind: 'planned', sources: share.length, formats})
      const plan = planOutputs(documents)
      await maker.each(share, {
        work: (source) => {
          const own = planFor(plan, source.name)
          const make = async () => {
            const made = await maker.make(source, own)
            return {...(await writePack(made, {root, signal, onEvent})), files: made.files}
          }
          return keep.source(source, own, async () => {
            const result = await cache.source(source, own, make)
            onEvent?.({kind: 'done', source: source.path})
            return result
          })
        },
        take: async (result) => {
          sources.push(result)
          await options.onSource?.(result)
        }
      })
    }
  } finally {
    await maker.close()
    cache.close()
  }
  return {sources, messages: log.messages, interrupted: signal?.aborted === true}
}

/** Who has results of its own needs no others, and what is not written cannot be as it stands. */
const isCached = ({cache = false, keep, write = true}: BuildOptions): boolean =>
  cache && write && keep === undefined
