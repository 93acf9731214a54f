import {join, resolve} from 'node:path'
import {carried, received} from '../../diagnostics/carried.ts'
import {severityOf} from '../../diagnostics/message.ts'
import {leadsOut} from '../../io/confined.ts'
import {isThere} from '../../io/is-there.ts'
import {type Lookup, noting} from '../../io/lookups.ts'
import {readRecord, writeRecord} from '../../io/record.ts'
import {hasTemp, sweep} from '../../io/temp.ts'
import type {Landed, OutputFile} from '../../io/write.ts'
import {sha256} from '../hash.ts'
import type {OutputPlan, PlannedSource} from '../plan.ts'
import type {BuildOptions, SourceResult} from '../types.ts'
import type {WrittenPack} from '../write-pack.ts'
import {openAsked} from './asked.ts'
import {openKeys} from './key.ts'
import {homesOf, keptLookup} from './lookups.ts'
import {type PackRecord, recordIn, recordText} from './record.ts'
import {isUncommitted} from './trusted.ts'
import {markedFile, wholeFiles} from './whole.ts'

/** What was written, and the bytes of it. */
export interface FreshPack extends WrittenPack {
  readonly files: readonly OutputFile[]
}

/** Packs of earlier builds that need not be made again. */
export interface Cache {
  /** Whether something is kept of a source. It may be of no use. */
  readonly knows: (source: PlannedSource) => boolean
  /** What an earlier build made of a source, where all that it hangs on is the same; or `make`. */
  readonly source: (
    source: PlannedSource,
    plan: OutputPlan,
    make: () => Promise<FreshPack>
  ) => Promise<SourceResult>
  /** Keeps what is not kept yet. */
  readonly close: () => void
}

/** Makes everything, and keeps nothing. */
export const noCache: Cache = {
  knows: () => false,
  source: async (_source, _plan, make) => (await make()).result,
  close: () => undefined
}

/** Folder of the records, in that of the packs: no name of a document has a dot in front. */
const folderOfRecords = join('.dossier', 'built')

/**
 * So many packs are written before the first of them is kept: a file that was just written may be
 * changed once more within what the clock of the disk tells apart, and would not be told from itself.
 */
const lag = 64

/**
 * Keeps, beside the packs, what each was made from and how its files stand on the disk. A pack is as
 * it would come out again where the program, the options, the templates and all that they need are
 * the same by content, every lookup that was made for its source is answered as it was, and each of
 * its files is the one that was written. What is kept is a help and no more: without it, or where it
 * cannot be read or written, all is made.
 */
export async function openCache(options: BuildOptions): Promise<Cache> {
  const root = resolve(options.root ?? '.')
  const folder = join(options.out, folderOfRecords)
  if (await leadsOut(folder, root)) return noCache
  await sweep(resolve(root, folder))
  const homes = homesOf(root)
  const asked = openAsked(homes)
  const trusted = once(() => isUncommitted(join(options.out, '.dossier'), root))
  const keyOf = once(() => openKeys(options))
  const pending: (() => void)[] = []
  const pathOf = ({name}: PlannedSource) => resolve(root, folder, `${name}.json`)

  const keep = (source: PlannedSource, record: Omit<PackRecord, 'files'>, fresh: Fresh) => {
    const pack = resolve(root, source.folder)
    pending.push(() => {
      const files = fresh.map(({sha256, landed}) => markedFile(pack, sha256, landed))
      writeRecord(pathOf(source), recordText({...record, files}))
    })
    if (pending.length > lag) pending.shift()?.()
  }

  const find = async (source: PlannedSource, plan: OutputPlan) => {
    const read = readRecord(pathOf(source))
    const record = read && recordIn(read.text)
    if (read === undefined || record === undefined) return undefined
    if (record.key !== keyOf()(source, plan)) return undefined
    const pack = resolve(root, source.folder)
    // What a build that was killed left there is put away by who writes.
    if (hasTemp(pack)) return undefined
    for (const it of record.lookups) if (!(await asked(it))) return undefined
    const {written} = read
    const whole = await wholeFiles(record.files, {folder: pack, root, written, trusted})
    if (whole?.isNews) writeRecord(pathOf(source), recordText({...record, files: whole.files}))
    return whole && record
  }

  return {
    knows: (source) => isThere(pathOf(source), '.'),
    close: () => {
      for (const it of pending.splice(0)) it()
    },
    source: async (source, plan, make) => {
      const found = source.clash === undefined ? await find(source, plan) : undefined
      if (found !== undefined) return resultOf(source, found)
      const lookups = new Map<string, Lookup>()
      const note = (it: Lookup) => lookups.set(JSON.stringify(it), it)
      const {result, landed, files} = await noting(note, make)
      const isWell = !result.messages.some((it) => severityOf(it) === 'error')
      if (!result.written || !isWell) return result
      keep(source, recordOf(result, [...lookups.values()]), freshFiles(result, landed, files))
      return result

      function recordOf(made: SourceResult, all: readonly Lookup[]): Omit<PackRecord, 'files'> {
        return {
          schemaVersion: 1,
          key: keyOf()(source, plan),
          lookups: all.map((it) => keptLookup(it, homes)),
          outputs: made.outputs,
          messages: made.messages.map(carried)
        }
      }
    }
  }
}

const resultOf = ({path, folder}: PlannedSource, record: PackRecord): SourceResult => ({
  source: path,
  folder,
  outputs: record.outputs,
  messages: record.messages.map(received),
  written: true,
  cached: true
})

type Fresh = readonly {readonly sha256: string; readonly landed: Landed}[]

/** What was written, with the hash of each: those of documents are known. */
function freshFiles(
  {outputs}: SourceResult,
  landed: readonly Landed[],
  files: readonly OutputFile[]
): Fresh {
  const known = new Map(outputs.map((it) => [it.file, it.sha256]))
  const bytes = new Map(files.map((it) => [it.file, it.bytes]))
  return landed.map((it) => ({
    sha256: known.get(it.file) ?? sha256(bytes.get(it.file) ?? ''),
    landed: it
  }))
}

function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
