import {mkdir, open, rename, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {failureOf} from './failure.ts'
import {keep, newTemp, putBack, release, sweep} from './temp.ts'

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

export type Written =
  | {readonly written: true}
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
 * a rename fails, and stays if the signal comes before the first rename.
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
  const replaced: Staged[] = []
  let at = ''
  try {
    for (const it of staged) {
      at = it.file
      await stage(it)
    }
    if (signal?.aborted) return {written: false}
    for (const it of staged) {
      at = it.file
      await keep(it.target, it.backup)
      await rename(it.temp, it.target)
      replaced.push(it)
    }
    for (const it of new Set(staged.map(({target}) => dirname(target)))) await syncFolder(it)
    return {written: true}
  } catch (error) {
    const {words} = failureOf(error)
    for (const it of replaced) await putBack(it.target, it.backup)
    const reason = `Unexpected \`${words}\`, expected a file that can be written`
    const place = {from: 'file', path: `${folder}/${at}`} as const
    return {written: false, message: message('write/failed', reason, place)}
  } finally {
    await release(staged.flatMap(({temp, backup}) => [temp, backup]))
  }
}

async function stage({target, temp, bytes}: Staged): Promise<void> {
  await mkdir(dirname(target), {recursive: true})
  await sweep(dirname(target))
  if (await isFolder(target)) throw new FolderInTheWay()
  const handle = await open(temp, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

class FolderInTheWay extends Error {
  readonly code = 'EISDIR'
  override readonly message = 'EISDIR: a folder of that name is in the way'
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
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
