import {resolve} from 'node:path'
import {message} from '../../diagnostics/message.ts'
import {writeFiles} from '../../io/write.ts'
import {inOrder} from '../in-order.ts'
import {type Log, openLog} from '../log.ts'
import {openRoom} from '../room.ts'
import {readWhole, type WholePack} from './read-whole.ts'
import {type FoundPack, survey} from './survey.ts'
import type {MergeOptions, MergeResult, PackMerged} from './types.ts'

/**
 * Joins the packs of several folders, such as those of the shards of a build, in one: each as its
 * `pack.json` lists it, read and compared with the hashes there before anything of it is written. A
 * pack that several folders have has to be the same in all. Never throws for what a file or a disk may
 * do: what is wrong with a pack keeps that one from being written, and the others go on.
 */
export async function merge(options: MergeOptions): Promise<MergeResult> {
  const {signal, onPack, onMerged} = options
  const root = resolve(options.root ?? '.')
  const log = openLog()
  const folders = new Map(options.folders.map((it) => [resolve(root, it), bare(it)]))
  const found: (readonly FoundPack[])[] = []
  for (const folder of folders.values()) found.push(await survey(folder, root, log))
  const groups = byName(found.flat())
  const packs: PackMerged[] = []
  const room = openRoom(mostAtOnce)
  const merged = (group: Group, at: number) =>
    room.through(1, async () => {
      if (signal?.aborted) return undefined
      onPack?.(`${options.out}/${nameOf(group)}`, at, groups.length)
      return mergePack(group, {...options, root})
    })
  await inOrder(groups, merged, (pack) => {
    packs.push(pack)
    return onMerged?.(pack)
  })
  return {packs, messages: log.messages, interrupted: signal?.aborted === true}
}

/** Packs on their way at the same time: each waits for the disk most of its time. */
const mostAtOnce = 8

/** A path without slashes at its end, which a shell adds to what it completes. */
const bare = (folder: string) => folder.replace(/(?<=[^/])\/+$/, '')

type Group = readonly [FoundPack, ...FoundPack[]]

const nameOf = ([{name}]: Group) => name

/** Packs of one name together, by name. On many disks upper and lower case make no difference. */
function byName(found: readonly FoundPack[]): readonly Group[] {
  const groups = new Map<string, [FoundPack, ...FoundPack[]]>()
  for (const pack of found) {
    const key = pack.name.toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [pack])
    else group.push(pack)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

type Options = MergeOptions & {readonly root: string}

async function mergePack(group: Group, {out, root, signal}: Options): Promise<PackMerged> {
  const log = openLog()
  const from = group.map(pathOf)
  const folder = `${out}/${nameOf(group)}`
  const whole = await readSame(group, root, log)
  const files = whole?.files ?? []
  const result = whole && (await writeFiles(folder, files, {root, signal}))
  if (result?.written === false && result.message !== undefined) log.tell(result.message)
  const written = result?.written === true
  return {from, folder, files: files.length, written, messages: log.messages}
}

const pathOf = ({home, name}: FoundPack) => `${home}/${name}`

/** The pack, where each of the folders that have it has the same, and whole. */
async function readSame(group: Group, root: string, log: Log): Promise<WholePack | undefined> {
  const [first, ...others] = group
  const whole = await readWhole(first, root, log)
  for (const other of others) {
    const copy = await readWhole(other, root, log)
    if (whole === undefined || copy === undefined) continue
    const isSame = copy.print === whole.print && other.name === first.name
    if (!isSame) log.tell(conflict(other, first))
  }
  return log.hasErrors() ? undefined : whole
}

function conflict(pack: FoundPack, other: FoundPack) {
  const path = pathOf(pack)
  const [differs, expected] =
    pack.name === other.name
      ? ['with other files than', 'the same in both']
      : ['of the same name as', 'names that differ by more than capitals']
  const reason = `Unexpected pack ${differs} \`${pathOf(other)}\`, expected ${expected}`
  return message('pack/conflict', reason, {from: 'file', path})
}
