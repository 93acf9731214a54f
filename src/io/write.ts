import {lstat, mkdir, open, rename} from 'node:fs/promises'
import {dirname, relative, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {leadsOut, linkOut} from './confined.ts'
import {failureOf} from './failure.ts'
import {forget, keep, newTemp, putBack, release, sweep} from './temp.ts'

export interface OutputFile {
  /** Below the folder that is written, with `/`: `brief.pdf`, `assets/latency.png`. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface WriteOptions {
  /** Folder that paths and messages are relative to. */
  readonly root: string
  readonly signal?: AbortSignal | undefined
}

/** A file where it was written, told from any that comes there later. */
export interface Landed {
  readonly file: string
  readonly inode: number
  readonly size: number
  /** When its bytes were written, by the clock of the disk, in milliseconds. */
  readonly modified: number
}

export type Written =
  | {readonly written: true; readonly files: readonly Landed[]}
  /** Nothing was changed; without a message when it was called off. */
  | {readonly written: false; readonly message?: VFileMessage}

/** One file on its way: staged under `temp`; what it replaces is kept under `backup` meanwhile. */
interface Staged extends OutputFile {
  readonly target: string
  readonly temp: string
  readonly backup: string
}

/**
 * Writes all files into `folder`, or none: each goes to a temporary file beside its target and on to
 * the disk, and only then all are renamed, in the order given. What was there before is put back if
 * a rename fails, and stays if the signal comes before the first rename. So a process that is killed
 * leaves whole files, old or new, and temporary ones, which who writes there next removes. A link to
 * a file is replaced, not followed; one to a folder is, where it stays in the project.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  {root, signal}: WriteOptions
): Promise<Written> {
  const staged = files.map((it): Staged => {
    const target = resolve(root, folder, it.file)
    return {...it, target, temp: newTemp(target), backup: newTemp(target)}
  })
  const replaced: {readonly target: string; readonly backup: string | undefined}[] = []
  const folders = new Set(staged.map(({target}) => dirname(target)))
  const landed: Landed[] = []
  let at = ''
  let expected = 'folder that can be written into'
  try {
    const made = new Set<string>()
    for (const it of folders) {
      at = relative(resolve(root, folder), it)
      if (await prepare(it, root)) made.add(it)
    }
    // Pictures of an earlier pack, which this one may have none of.
    if (!made.has(resolve(root, folder))) await sweepPictures(resolve(root, folder, 'assets'), root)
    expected = 'file that can be written'
    const fault = await stageAll(staged, (it) => landed.push(it), signal)
    if (fault !== undefined) {
      at = fault.file
      throw fault.error
    }
    if (signal?.aborted) return {written: false}
    for (const {target, temp, backup, file} of staged) {
      at = file
      const isKept = await keep(target, backup)
      if (!isKept) forget(backup)
      await rename(temp, target)
      forget(temp)
      replaced.push({target, backup: isKept ? backup : undefined})
    }
    for (const it of folders) await syncFolder(it)
    return {written: true, files: landed}
  } catch (error) {
    const {words} = failureOf(error)
    for (const it of replaced) await putBack(it.target, it.backup)
    const found = error instanceof LinkOut ? words : `\`${words}\``
    const reason = `Unexpected ${found}, expected a ${expected}`
    const path = [folder, at].filter((it) => it !== '').join('/')
    return {written: false, message: message('write/failed', reason, {from: 'file', path})}
  } finally {
    await release(staged.flatMap(({temp, backup}) => [temp, backup]))
  }
}

/** Makes a folder, without what a build that was killed left in it; whether it was not there before. */
async function prepare(folder: string, root: string): Promise<boolean> {
  if (await leadsOut(folder, root)) throw new LinkOut(linkOut)
  if ((await mkdir(folder, {recursive: true})) !== undefined) return true
  await sweep(folder)
  return false
}

async function sweepPictures(folder: string, root: string): Promise<void> {
  if (!(await leadsOut(folder, root))) await sweep(folder)
}

/** How many files of a pack are on their way to the disk at a time: it takes them together. */
const atOnce = 8

interface StageFault {
  readonly file: string
  readonly error: unknown
}

/** Stages files until the signal comes or one fails; then none is on its way any more. */
async function stageAll(
  staged: readonly Staged[],
  tell: (landed: Landed) => void,
  signal: AbortSignal | undefined
): Promise<StageFault | undefined> {
  for (let from = 0; from < staged.length && !signal?.aborted; from += atOnce) {
    const faults = await Promise.all(
      staged.slice(from, from + atOnce).map(async (it): Promise<StageFault | undefined> => {
        try {
          tell(await stage(it))
          return undefined
        } catch (error) {
          return {file: it.file, error}
        }
      })
    )
    const first = faults.find((it) => it !== undefined)
    if (first !== undefined) return first
  }
  return undefined
}

async function stage({file, target, temp, bytes}: Staged): Promise<Landed> {
  if (await isFolder(target)) throw new FolderInTheWay()
  const handle = await open(temp, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    const {ino, size, mtimeMs} = await handle.stat()
    return {file, inode: ino, size, modified: mtimeMs}
  } finally {
    await handle.close()
  }
}

class LinkOut extends Error {
  readonly code = 'EXDEV'
}

class FolderInTheWay extends Error {
  readonly code = 'EISDIR'
  override readonly message = 'EISDIR: a folder of that name is in the way'
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch (error) {
    if (failureOf(error).code === 'ENOENT') return false
    throw error
  }
}

/** Makes the renames last through a power failure, where the system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    failureOf(error)
  }
}
