import {join} from 'node:path'
import {message} from '../diagnostics/message.ts'
import {readBytes} from '../io/read-bytes.ts'
import {attachmentsIn} from '../verify/readers/pdf/attachments.ts'
import {Unreadable} from '../verify/reading.ts'
import {sha256} from './hash.ts'
import type {Log} from './log.ts'
import {type OpenedPack, openPack, type PackSource} from './open-pack.ts'
import {shownPath} from './paths.ts'

/** Largest PDF that is searched for its source. */
const mostBytes = 200_000_000

/**
 * Opens a pack as {@link openPack} does. Where its source is gone, or not what it was, `log` is told,
 * and the text that a PDF of the pack carries is its source, if one does.
 */
export async function openWithSource(
  path: string,
  root: string,
  log: Log
): Promise<OpenedPack | undefined> {
  const pack = await openPack(path, root, log)
  if (pack === undefined || pack.source?.same === true) return pack
  const carried = await carriedSource(pack, root)
  const reason =
    pack.source === undefined
      ? `Unexpected lack of \`${pack.manifest.source.path}\`, which this pack was built from`
      : `Unexpected change of \`${pack.source.path}\` since this pack was built from it`
  const options = carried === undefined ? {} : {note: `\`${carried.path}\` is read in its place.`}
  log.tell(message('pack/changed', reason, {from: 'file', path: pack.path}, options))
  return carried === undefined ? pack : {...pack, source: carried}
}

/** The text that a pack was built from, out of the first of its PDFs that carries it. */
async function carriedSource(
  {manifest: {source, outputs}, folder}: OpenedPack,
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
