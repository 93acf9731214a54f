import type {VFileMessage} from 'vfile-message'
import {severityOf} from '../../diagnostics/message.ts'
import {isThere} from '../../io/is-there.ts'
import type {Lookup} from '../../io/lookups.ts'
import {build} from '../../pack/build.ts'
import type {BuildOptions, BuildResult, SourceResult} from '../../pack/types.ts'
import type {Call} from '../call.ts'
import {heeding} from '../heed.ts'
import type {Host} from '../host.ts'
import {keyOf} from '../report/messages.ts'
import type {Changes} from './changes.ts'
import {openMemory} from './memory.ts'
import {lookOf, type Project, readProject} from './project.ts'
import type {Crash, Round} from './round.ts'
import {openStanding} from './standing.ts'

/** Who is told how far a build is. */
export type BuildEvents = Pick<BuildOptions, 'onEvent' | 'onSource'>

/** Builds a project again and again, each time what changed and no more. */
export interface Rounds {
  /** Builds all the first time, then what asked a question that is answered otherwise now. Never rejects. */
  readonly build: (changes: Changes) => Promise<Round>
  /** What the last builds asked the file system. */
  readonly lookups: () => readonly Lookup[]
  /** Folder that packs are written to, as far as it is known. */
  readonly out: () => string | undefined
}

export function openRounds(call: Call, host: Host, events: BuildEvents): Rounds {
  let hasLoaded = false
  let made: SourceResult[] = []
  let crashes: Crash[] = []
  const memory = openMemory({
    onLoad: () => {
      hasLoaded = true
    },
    onSource: (it) => made.push(it),
    onCrash: (error, source) => crashes.push({error, source})
  })
  const standing = openStanding()
  const {now = () => performance.now()} = host
  let project: Project = {messages: []}
  let built: BuildOptions | undefined

  /** The project as it is now; what depends on it no longer counts where it says otherwise. */
  const readAgain = async () => {
    project = await memory.project.result(() => {
      hasLoaded = true
      memory.forgetToldKits()
      return readProject(call, host)
    })
    const {options} = project
    if (options === undefined) return []
    if (built !== undefined && lookOf(built) !== lookOf(options)) memory.forgetBuild()
    const gone = memory.retain(options.sources)
    built = options
    return gone.map((it) => it.folder).filter((it) => isThere(`${it}/pack.json`, host.cwd))
  }

  const nothing: BuildResult = {sources: [], messages: [], interrupted: false}
  const guarded = async <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      crashes.push({error})
      return otherwise
    }
  }

  return {
    lookups: memory.lookups,
    out: () => built?.out,
    build: async ({stale, made: changes}) => {
      const since = now()
      hasLoaded = false
      made = []
      crashes = []
      memory.forget(stale)
      const orphans = await guarded(readAgain, [])
      const {options, lacks} = project
      const result =
        options === undefined || crashes.length > 0
          ? nothing
          : await guarded(
              () => build({...options, ...heeding(host, events), keep: memory.keep}),
              nothing
            )
      const above = [...project.messages, ...result.messages]
      return {
        changes,
        made,
        messages: once([
          ...(hasLoaded || above.some(isError) ? above : []),
          ...made.flatMap((it) => it.messages)
        ]),
        ...(lacks !== undefined && {lacks}),
        crashes,
        isStuck: options === undefined || above.some(isError),
        orphans,
        took: now() - since,
        ...standing.update({
          messages: above,
          results: result.sources,
          sources: options?.sources,
          made,
          crashes
        })
      }
    }
  }
}

/** Each thing once: sources share templates, and so what is wrong with them. */
const once = (messages: readonly VFileMessage[]): readonly VFileMessage[] => [
  ...new Map(messages.map((it) => [keyOf(it), it])).values()
]

const isError = (it: VFileMessage): boolean => severityOf(it) === 'error'
