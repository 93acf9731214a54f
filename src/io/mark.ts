import {lstatSync} from 'node:fs'

/** Tells a file from any other, and from what it was, without reading it. */
export interface Mark {
  readonly inode: number
  readonly size: number
  /** Milliseconds by the clock of the disk: when its bytes were changed, and anything of it. */
  readonly modified: number
  readonly changed: number
}

/** The mark of what stands at `path`; undefined for what is no file, such as a link. */
export function markOf(path: string): Mark | undefined {
  try {
    const stats = lstatSync(path, {throwIfNoEntry: false})
    if (stats?.isFile() !== true) return undefined
    const {ino, size, mtimeMs, ctimeMs} = stats
    return {inode: ino, size, modified: mtimeMs, changed: ctimeMs}
  } catch {
    // Not to be had, for whatever reason: not the same as before.
    return undefined
  }
}

/** Whether `one` and `other` are of the same file, unchanged. */
export const isSameMark = (one: Mark, other: Mark): boolean =>
  one.inode === other.inode &&
  one.size === other.size &&
  one.modified === other.modified &&
  one.changed === other.changed

/** Longer than the clock of a disk stands still: files changed meanwhile have the same time. */
const tick = 50
/** The same for disks that count in seconds, or in two. */
const coarseTick = 2500

/** Whether a change of a file after `now`, of the same disk, would show in its mark. */
export function isSettled({changed}: Mark, now: number): boolean {
  const isCoarse = changed % 1000 === 0
  return changed + (isCoarse ? coarseTick : tick) <= now
}
