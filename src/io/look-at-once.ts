import {closeSync, constants, fstatSync, openSync, readFileSync, realpathSync} from 'node:fs'
import {failureOf} from './failure.ts'
import {printOf} from './lookups.ts'

export interface ReadAtOnce {
  readonly bytes: Buffer
  /** When it was written, by the clock of the disk, in milliseconds. */
  readonly written: number
}

/**
 * Reads a file of at most so many bytes at once: a thousand small ones in a fraction of the time that
 * promises take. Undefined for what is not there, larger, not to be read, or no file. `flags` is added
 * to how it is opened.
 */
export function readAtOnce(path: string, most: number, flags = 0): ReadAtOnce | undefined {
  let handle: number | undefined
  try {
    // Not blocking, so that opening a pipe comes back.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags)
    const stats = fstatSync(handle)
    if (!stats.isFile() || stats.size > most) return undefined
    return {bytes: readFileSync(handle), written: stats.mtimeMs}
  } catch (error) {
    failureOf(error)
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** Larger than anything that is read. */
const most = 100_000_000

/** SHA-256 of a file, at once; see {@link readAtOnce}. */
export function printOfFile(path: string): string | undefined {
  const read = readAtOnce(path, most)
  return read && printOf(read.bytes)
}

/** Where a path really is, links followed; undefined where it is not there. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (error) {
    failureOf(error)
    return undefined
  }
}
