import {appendFile, mkdir, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
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
    await mkdir(dirname(file), {recursive: true})
    await appendFile(file, text)
    return undefined
  } catch (error) {
    const reason = `Unexpected \`${failureOf(error).words}\`, expected a file that can be written`
    return message('write/failed', reason, {from: 'file', path})
  }
}
