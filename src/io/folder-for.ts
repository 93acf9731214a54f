import {mkdir} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {leadsOut, linkOut} from './confined.ts'
import {failureOf} from './failure.ts'

/**
 * Makes the folder that the file `path` stands in, looked up from the folder `root`, where no link
 * leads out of `root`. Gives what kept it from being made.
 */
export async function folderFor(path: string, root: string): Promise<VFileMessage | undefined> {
  const folder = dirname(resolve(root, path))
  try {
    if (await leadsOut(folder, root)) {
      return failed(path, `Unexpected ${linkOut}, expected a folder in it`)
    }
    await mkdir(folder, {recursive: true})
    return undefined
  } catch (error) {
    return failed(path, `Unexpected \`${failureOf(error).words}\`, expected a folder for it`)
  }
}

const failed = (path: string, reason: string) =>
  message('write/failed', reason, {from: 'file', path})
