import type {VFileMessage} from 'vfile-message'
import type {SourceResult} from '../../pack/types.ts'
import {type Crash, filesWithErrors} from './round.ts'

/** Which files have errors, over many builds of which each makes a part. */
export interface Standing {
  /** Takes over what a build found, and tells what is mended and what is as it was. */
  readonly update: (found: Found) => {
    readonly mended: readonly string[]
    readonly stillWrong: readonly string[]
  }
}

export interface Found {
  /** Of settings and templates. */
  readonly messages: readonly VFileMessage[]
  /** Of all sources, also those that were not made again; none where nothing could be built. */
  readonly results: readonly SourceResult[]
  /** Paths of all sources; undefined where they are not known. */
  readonly sources: readonly string[] | undefined
  /** Which sources were made in this build. */
  readonly made: readonly SourceResult[]
  readonly crashes: readonly Crash[]
}

export function openStanding(): Standing {
  const bySource = new Map<string, readonly string[]>()
  let wrong: ReadonlySet<string> = new Set()
  return {
    update: ({messages, results, sources, made, crashes}) => {
      const gone = [...bySource.keys()].filter(
        (it) => sources !== undefined && !sources.includes(it)
      )
      for (const it of gone) bySource.delete(it)
      for (const it of results) bySource.set(it.source, filesWithErrors(it.messages, it.source))
      for (const {source} of crashes) if (source !== undefined) bySource.set(source, [source])
      const above = filesWithErrors(messages, '')
      const now = new Set([...above, ...[...bySource.values()].flat()])
      const told = new Set([
        ...above,
        ...made.flatMap((it) => filesWithErrors(it.messages, it.source)),
        ...crashes.flatMap((it) => it.source ?? [])
      ])
      const mended = [...wrong].filter((it) => !now.has(it) && !gone.includes(it))
      wrong = now
      return {mended, stillWrong: [...now].filter((it) => !told.has(it))}
    }
  }
}
