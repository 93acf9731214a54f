import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {grouped} from '../diagnostics/grouped.ts'
import {message} from '../diagnostics/message.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {confined, linkOut} from './confined.ts'
import {failureOf} from './failure.ts'
import {noteFile} from './lookups.ts'
import {expectedPath} from './near-path.ts'

export type BytesRead =
  | {readonly ok: true; readonly path: string; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly message: VFileMessage}

/**
 * Reads a file. `path` is looked up from the folder `root` and stays as it is in the message; where it
 * is written as one below `root`, no link may lead out of it. A file of more than `most` bytes is not
 * read. Never throws for what a file system or a file may do.
 */
export async function readBytes(
  path: string,
  root: string,
  most = Number.POSITIVE_INFINITY
): Promise<BytesRead> {
  const file = resolve(root, path)
  const failed = (rule: RuleId, reason: string): BytesRead => {
    noteFile(file)
    return {ok: false, message: message(rule, reason, {from: 'file', path})}
  }
  try {
    const real = await confined(path, root)
    if (real === undefined) {
      return failed('read/outside', `Unexpected ${linkOut}, expected a file in it`)
    }
    const stats = await stat(real)
    if (stats.isDirectory()) {
      return failed('read/is-directory', `Unexpected folder \`${path}\`, expected a file`)
    }
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) {
      return failed('read/failed', 'Unexpected pipe or device, expected a regular file')
    }
    if (stats.size > most) {
      const reason = `Unexpected file of ${grouped(stats.size)} bytes, expected at most ${grouped(most)}`
      return failed('read/too-large', reason)
    }
    const bytes = await readFile(real)
    noteFile(file, bytes)
    return {ok: true, path, bytes}
  } catch (error) {
    const {code, words} = failureOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return failed('read/failed', `Unexpected \`${words}\`, expected a file that may be read`)
    }
    const expected = await expectedPath(path, root, 'a file that exists')
    return failed('read/not-found', `Unexpected path \`${path}\`, ${expected}`)
  }
}
