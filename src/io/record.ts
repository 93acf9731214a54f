import {constants, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {failureOf} from './failure.ts'
import {readAtOnce} from './look-at-once.ts'
import {forget, newTemp} from './temp.ts'

export interface RecordRead {
  readonly text: string
  /** When it was written, by the clock of the disk, in milliseconds. */
  readonly written: number
}

/** Larger than any that is written. */
const mostBytes = 20_000_000

/** Reads what {@link writeRecord} wrote, if it is there and no link. */
export function readRecord(path: string): RecordRead | undefined {
  const read = readAtOnce(path, mostBytes, constants.O_NOFOLLOW)
  return read && {text: read.bytes.toString(), written: read.written}
}

/**
 * Writes a small file that nobody misses, whole or not at all, without waiting for the disk. What keeps
 * it from being written is told to nobody.
 */
export function writeRecord(path: string, text: string): void {
  const temp = newTemp(path)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(temp, text, {flag: 'wx'})
    renameSync(temp, path)
  } catch (error) {
    failureOf(error)
    rmSync(temp, {force: true})
  } finally {
    forget(temp)
  }
}
