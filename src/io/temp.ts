import {constants, copyFile, link, readdir, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'
import {failureOf} from './failure.ts'

/** `.<name>.<process>-<count>.tmp`: hidden, and unique among all processes of one machine. */
const pattern = /^\..+\.(\d+)-\d+\.tmp$/

/** Temporary files of this process that are in use, so that sweeping leaves them alone. */
const active = new Set<string>()
let count = 0

/** A name for a temporary file beside `target`; `release` it when it is not needed any more. */
export function newTemp(target: string): string {
  count += 1
  const path = join(dirname(target), `.${basename(target)}.${process.pid}-${count}.tmp`)
  active.add(path)
  return path
}

/** Removes temporary files, those that were never made included; what cannot be removed stays. */
export async function release(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(path, {force: true}).catch(failureOf)
    active.delete(path)
  }
}

/** Keeps a second name of the file at `target`, if there is one, so that it can be put back. */
export async function keep(target: string, backup: string): Promise<void> {
  try {
    await link(target, backup)
  } catch (error) {
    if (failureOf(error).code === 'ENOENT') return
    // Some file systems have no second names.
    await copyFile(target, backup, constants.COPYFILE_EXCL)
  }
}

/** Undoes a replacement: the file that was kept comes back, or the new one goes. */
export async function putBack(target: string, backup: string): Promise<void> {
  try {
    await rename(backup, target)
  } catch (error) {
    if (failureOf(error).code === 'ENOENT') await release([target])
  }
}

/** Removes what processes that were killed have left in `folder`. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = pattern.exec(name)?.[1]
    const path = join(folder, name)
    if (owner === undefined || active.has(path)) continue
    if (Number(owner) === process.pid || !isRunning(Number(owner))) await rm(path, {force: true})
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Anything else says that it runs, but for somebody else.
    return failureOf(error).code !== 'ESRCH'
  }
}
