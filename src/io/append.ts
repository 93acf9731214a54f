import {constants, mkdir, open, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {leadsOut, linkOut} from './confined.ts'
import {failureOf} from './failure.ts'

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
  const file = resolve(root, path)
  try {
    if (await leadsOut(dirname(file), root)) {
      const reason = `Unexpected ${linkOut}, expected a folder in it`
      return message('write/failed', reason, {from: 'file', path})
    }
    await mkdir(dirname(file), {recursive: true})
    const handle = await open(file, appending)
    await handle.appendFile(text).finally(() => handle.close())
    return undefined
  } catch (error) {
    const reason = `Unexpected \`${failureOf(error).words}\`, expected a file that can be written`
    return message('write/failed', reason, {from: 'file', path})
  }
}

/** No link is followed: it might lead anywhere. */
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW
