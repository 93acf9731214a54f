import {matchingFiles} from './glob.ts'
import {lookForPackage} from './installed.ts'
import {listFiles} from './list.ts'
import {type FileLookup, type Lookup, printOf, stampOf} from './lookups.ts'
import {readBytes} from './read-bytes.ts'

/** Larger than anything that is read. */
const most = 100_000_000

/** Asks the file system the same again. */
export async function lookAgain(lookup: Lookup): Promise<Lookup> {
  if (lookup.kind === 'file') return lookAtFile(lookup)
  if (lookup.kind === 'package') return lookForPackage(lookup.name, lookup.from)
  const names =
    lookup.kind === 'folder'
      ? await listFiles(lookup.path, lookup.endings)
      : await matchingFiles(lookup.pattern, lookup.root, lookup.ignored)
  return {...lookup, names}
}

async function lookAtFile(lookup: FileLookup): Promise<FileLookup> {
  const {kind, path, print} = lookup
  const stamp = stampOf(path)
  if (stamp === undefined) return {kind, path}
  if (stamp === print) return lookup
  const read = await readBytes(path, '', most)
  return {kind, path, print: read.ok ? printOf(read.bytes) : stamp}
}
