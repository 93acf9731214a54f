import {constants, copyFile, link, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {failureOf} from './failure.ts'
import {folderFor} from './folder-for.ts'
import {newTemp, release} from './temp.ts'

/**
 * Writes a file that is not there yet, with its folders; `path` is looked up from the folder `root`.
 * What is there stays, be it a link to nowhere. Gives what kept the file from being written.
 */
export async function writeNew(
  path: string,
  text: string,
  root: string
): Promise<VFileMessage | undefined> {
  const fault = await folderFor(path, root)
  if (fault !== undefined) return fault
  try {
    await place(resolve(root, path), text)
    return undefined
  } catch (error) {
    const {code, words} = failureOf(error)
    if (code === 'EEXIST') return exists(path)
    const reason = `Unexpected \`${words}\`, expected a file that can be written`
    return message('write/failed', reason, {from: 'file', path})
  }
}

/** Under its name when it is whole. Fails where something of that name is there. */
async function place(file: string, text: string): Promise<void> {
  const temp = newTemp(file)
  try {
    await writeFile(temp, text, {flag: 'wx', flush: true})
    await link(temp, file).catch(async (error) => {
      if (failureOf(error).code === 'EEXIST') throw error
      // Some file systems have no second names.
      await copyFile(temp, file, constants.COPYFILE_EXCL)
    })
  } finally {
    await release([temp])
  }
}

/** Told of a file that is there where a new one was to be. */
export const exists = (path: string): VFileMessage =>
  message('write/exists', 'Unexpected file that is there already, expected none', {
    from: 'file',
    path
  })
