import {readdirSync} from 'node:fs'
import {constants, copyFile, link, lstat, readdir, rename, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {threadId} from 'node:worker_threads'
import {failureOf} from './failure.ts'
import {printOf} from './lookups.ts'

/** Tells machines apart that write into one folder: a container, a disk of the network. */
const machine = printOf(Buffer.from(hostname())).slice(0, 8)

/** `.dossier-<machine>-<process>-<thread>-<count>.tmp`: hidden, and unique among all that write. */
const pattern = /^\.dossier-([0-9a-f]{8})-(\d+)-\d+-\d+\.tmp$/

/** Temporary files of this thread that are in use, so that sweeping leaves them alone. */
const active = new Set<string>()
let count = 0

/** A name for a temporary file beside `target`; `release` it when it is not needed any more. */
export function newTemp(target: string): string {
  count += 1
  // Without the target's own name, which may be as long as a name can be.
  const name = `.dossier-${machine}-${process.pid}-${threadId}-${count}.tmp`
  const path = join(dirname(target), name)
  active.add(path)
  return path
}

/** Says of a temporary file that nothing is there under its name, and that nothing will be. */
export const forget = (path: string): void => {
  active.delete(path)
}

/** Removes temporary files that are in use, those not made yet included; what cannot be removed stays. */
export async function release(paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((it) => active.has(it))) {
    await remove(path)
    active.delete(path)
  }
}

const remove = (path: string) => rm(path, {force: true}).catch(failureOf)

/** Keeps a second name of the file at `target`, so that it can be put back; false if there is none. */
export async function keep(target: string, backup: string): Promise<boolean> {
  try {
    await link(target, backup)
  } catch (error) {
    if (failureOf(error).code === 'ENOENT') return false
    // Some file systems have no second names.
    await copyFile(target, backup, constants.COPYFILE_EXCL)
  }
  return true
}

/** Undoes a replacement: the file that was kept comes back; where there was none, the new one goes. */
export async function putBack(target: string, backup: string | undefined): Promise<void> {
  if (backup === undefined) await remove(target)
  else await rename(backup, target).catch(failureOf)
}

/** Removes what builds that were killed have left in `folder`; what cannot be removed stays. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(nothing)) {
    const [, host, pid] = pattern.exec(name) ?? []
    const path = join(folder, name)
    if (pid === undefined || active.has(path)) continue
    if (await isLeft(path, host === machine ? Number(pid) : undefined)) {
      await remove(path)
    }
  }
}

const nothing = (error: unknown): readonly string[] => {
  failureOf(error)
  return []
}

/** Whether a folder has temporary files: an earlier build that was killed left them, or one is at work. */
export function hasTemp(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => pattern.test(name))
  } catch (error) {
    failureOf(error)
    return false
  }
}

/** Longer than anybody writes the files of one pack. */
const longest = 10 * 60_000

/** Whether nobody needs a temporary file any more; `pid` is its process, if that is one of this machine. */
async function isLeft(path: string, pid: number | undefined): Promise<boolean> {
  if (pid !== undefined && pid !== process.pid) return !isRunning(pid)
  try {
    // Not when it was last written: a second name has that of the file.
    const {ctimeMs} = await lstat(path)
    // Another thread's, or that of a process that had this number before.
    const since = pid === undefined ? longest : process.uptime() * 1000
    return Date.now() - ctimeMs > since
  } catch (error) {
    failureOf(error)
    return false
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
