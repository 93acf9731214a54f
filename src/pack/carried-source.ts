import {join} from 'node:path'
import {readBytes} from '../io/read-bytes.ts'
import {attachmentsIn} from '../verify/readers/pdf/attachments.ts'
import {Unreadable} from '../verify/reading.ts'
import {sha256} from './hash.ts'
import type {PackManifest} from './manifest-read.ts'
import type {PackSource} from './open-pack.ts'
import {shownPath} from './paths.ts'

/** Largest PDF that is searched for its source. */
const mostBytes = 200_000_000

/** The text that a pack was built from, out of the first PDF in its `folder` that carries it. */
export async function carriedSource(
  {source, outputs}: PackManifest,
  folder: string,
  root: string
): Promise<PackSource | undefined> {
  for (const {file, format} of outputs) {
    if (format !== 'pdf') continue
    const read = await readBytes(join(folder, file), root, mostBytes)
    const carried = read.ok ? await filesIn(read.bytes) : []
    const found = carried.find(({bytes}) => sha256(bytes) === source.sha256)
    if (found === undefined) continue
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(found.bytes)
    return {
      path: `${shownPath(join(folder, file), root)}/${found.file}`,
      text,
      same: true,
      from: 'pdf'
    }
  }
  return undefined
}

/** Files that a PDF carries; none where it cannot be read. */
export async function filesIn(bytes: Uint8Array) {
  try {
    return await attachmentsIn(bytes)
  } catch (error) {
    // A PDF that nobody can read carries nothing for us.
    if (error instanceof Unreadable) return []
    throw error
  }
}
