import {statSync} from 'node:fs'
import {availableParallelism, totalmem} from 'node:os'
import {resolve} from 'node:path'
import process from 'node:process'
import {failureOf} from './failure.ts'

/** How many threads can run at the same time. */
export const cores = (): number => availableParallelism()

/** Memory that this process may have, in bytes: a container's where it is in one. */
export function memory(): number {
  const allowed = process.constrainedMemory()
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
}

/** Size of a file in bytes, 0 where it cannot be told. */
export function sizeOf(path: string, root: string): number {
  try {
    return statSync(resolve(root, path)).size
  } catch (error) {
    // Who reads the file says what is wrong with it.
    failureOf(error)
    return 0
  }
}
