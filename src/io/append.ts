import {constants, open, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {failureOf} from './failure.ts'
import {folderFor} from './folder-for.ts'

/** Size of a file in bytes; 0 where there is none. */
export async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    failureOf(error)
    return 0
  }
}

/** Adds text to the end of a file, with its folders. Gives what kept it from being written. */
export async function appendText(
  path: string,
  root: string,
  text: string
): Promise<VFileMessage | undefined> {
  const fault = await folderFor(path, root)
  if (fault !== undefined) return fault
  try {
    const handle = await open(resolve(root, path), appending)
    await handle.appendFile(text).finally(() => handle.close())
    return undefined
  } catch (error) {
    const reason = `Unexpected \`${failureOf(error).words}\`, expected a file that can be written`
    return message('write/failed', reason, {from: 'file', path})
  }
}

/** No link is followed: it might lead anywhere. */
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW
