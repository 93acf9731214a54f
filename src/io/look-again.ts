import {matchingFiles} from './glob.ts'
import {listFiles} from './list.ts'
import {type FileLookup, type Lookup, printOf, stampOf} from './lookups.ts'
import {readBytes} from './read-bytes.ts'

/** Larger than anything that is read. */
const most = 100_000_000

/** Whether the file system still answers a question as it did. */
export async function isAsFound(lookup: Lookup): Promise<boolean> {
  if (lookup.kind === 'file') return isSameFile(lookup)
  const names =
    lookup.kind === 'folder'
      ? await listFiles(lookup.path, lookup.endings)
      : await matchingFiles(lookup.pattern, lookup.root, lookup.ignored)
  return names.join('\0') === lookup.names.join('\0')
}

async function isSameFile({path, print}: FileLookup): Promise<boolean> {
  const stamp = stampOf(path)
  if (stamp === undefined || print === undefined || stamp === print) return stamp === print
  const read = await readBytes(path, '', most)
  return read.ok && printOf(read.bytes) === print
}
