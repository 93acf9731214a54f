import {accessSync, constants, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {failureOf} from './failure.ts'

/**
 * What keeps files from being written into a folder, looked up from `root`, in the system's words;
 * undefined for nothing. A folder that does not exist is asked of the nearest that does, and not made.
 */
export function faultOfFolder(folder: string, root: string): string | undefined {
  const path = resolve(root, folder)
  try {
    if (!statSync(path).isDirectory()) return 'ENOTDIR: not a folder'
    accessSync(path, constants.W_OK)
    return undefined
  } catch (error) {
    const {code, words} = failureOf(error)
    const above = dirname(path)
    return code === 'ENOENT' && above !== path ? faultOfFolder(above, root) : words
  }
}
