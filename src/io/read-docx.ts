import {constants, type FileHandle, open, realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {failureOf} from './failure.ts'
import {type Fault, tooBig} from './image.ts'
import {isBelow} from './inside.ts'
import {noteFile} from './lookups.ts'
import {expectedPath} from './near-path.ts'
import {unzip} from './zip.ts'

const mostBytes = 30_000_000
/** Word's own files have some tens of parts, and a picture more or less. */
const limits = {entries: 2000, unpacked: 100_000_000}

export type DocxRead =
  | {
      readonly ok: true
      readonly path: string
      readonly bytes: Uint8Array
      /** The parts of the package by their name, as in `word/styles.xml`. */
      readonly parts: ReadonlyMap<string, Uint8Array>
    }
  | {readonly ok: false; readonly message: VFileMessage}

/**
 * Opens the package of a Word file. `path` is looked up from the folder `root`, stays as it is in
 * messages, and must lie in one of `folders` or below, symbolic links followed. Never throws for what
 * a file system or a file may do.
 */
export async function readDocx(
  path: string,
  root: string,
  folders: readonly string[] = [root]
): Promise<DocxRead> {
  const failed = (rule: RuleId, reason: string, note?: string): DocxRead => ({
    ok: false,
    message: message(rule, reason, {from: 'file', path}, note === undefined ? {} : {note})
  })
  const refused = ({fault, expected, remedy}: Fault): DocxRead =>
    failed('reference/unreadable', `Unexpected ${fault}, expected ${expected}`, remedy)
  let handle: FileHandle | undefined
  let bytes: Uint8Array | undefined
  try {
    const file = await realpath(resolve(root, path))
    if (!(await isInside(file, folders))) {
      return failed(
        'reference/outside',
        `Unexpected path \`${path}\`, expected a file in the folder that the command was started in or below it`
      )
    }
    // Not blocking, so that opening a pipe comes back; no link, so that the file is the one checked.
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = await handle.stat()
    if (!stats.isFile()) return refused({fault: `\`${path}\``, expected: 'a Word file'})
    if (stats.size > mostBytes) {
      return refused(tooBigFile(stats.size))
    }
    bytes = new Uint8Array(await handle.readFile())
    const fault = faultOf(bytes)
    if (fault !== undefined) return refused(fault)
    const parts = unzip(bytes, limits)
    return 'fault' in parts ? refused(parts) : {ok: true, path, bytes, parts}
  } catch (error) {
    const {code, words} = failureOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return failed('read/failed', `Unexpected \`${words}\`, expected a file that may be read`)
    }
    // What else is in folders elsewhere is nothing that a template may bring to light.
    const isHere = folders.some((it) => isBelow(resolve(root, path), resolve(it)))
    const wanted = 'a Word file that exists'
    const expected = isHere ? await expectedPath(path, root, wanted) : `expected ${wanted}`
    return failed('read/not-found', `Unexpected path \`${path}\`, ${expected}`)
  } finally {
    noteFile(resolve(root, path), bytes)
    await handle?.close()
  }
}

async function isInside(file: string, folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) if (isBelow(file, await realpath(folder))) return true
  return false
}

const tooBigFile = (size: number): Fault => ({
  ...tooBig(`size of ${Math.ceil(size / 1e6)} MB`, `${mostBytes / 1e6} MB`),
  remedy: 'Remove what is not needed from the file.'
})

/** What a file begins with that is no Word file of today. */
function faultOf(bytes: Uint8Array): Fault | undefined {
  const begins = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)
  const expected = 'a Word file (`.docx`, `.dotx`)'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    return {
      fault: 'file that has a password or is in Word’s old format',
      expected,
      remedy: 'Save it in Word as `.docx`, without a password.'
    }
  }
  return begins(0x50, 0x4b) ? undefined : {fault: 'contents', expected}
}
