import {crc32} from 'node:zlib'
import {deflatedAs} from '../../zlib.ts'
import {packedAhead} from './packed-ahead.ts'

/** A file of a ZIP archive, ready to be written. */
interface Entry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly packed: Uint8Array
  /** Length before it was packed, in bytes. */
  readonly length: number
  readonly crc: number
}

/**
 * A ZIP archive (APPNOTE.TXT 6.3.10) of these files, in their order. Archives keep a local time: all
 * files have the first that there is, so the bytes depend on nothing else. Pictures are packed already.
 */
export function zipped(files: Iterable<readonly [string, string | Uint8Array]>): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, data] of files) {
    const entry = entryOf(name, data)
    const local = localHeader(entry)
    chunks.push(local, entry.packed)
    directory.push(centralHeader(entry, offset))
    offset += local.length + entry.packed.length
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0)
  return Buffer.concat([...chunks, ...directory, endOf(directory.length, size, offset)])
}

/** Fonts are the same in many documents, and packing them takes longer than all the rest. */
const packedBefore = new WeakMap<Uint8Array, Entry>()

/** So are styles, settings and the like, by what they say. */
const partsBefore = new Map<string, Entry>()
const mostParts = 64
const isOwn = (name: string): boolean => /^(?:word\/(?:document|footnotes)|docProps\/)/.test(name)

function entryOf(name: string, data: string | Uint8Array): Entry {
  if (typeof data !== 'string') return entryOfBytes(name, data)
  const known = partsBefore.get(data)
  if (known !== undefined) return {...known, name}
  const entry = packed(name, Buffer.from(data, 'utf8'))
  if (isOwn(name)) return entry
  if (partsBefore.size >= mostParts) partsBefore.clear()
  partsBefore.set(data, entry)
  return entry
}

function entryOfBytes(name: string, data: Uint8Array): Entry {
  const known = packedBefore.get(data)
  if (known !== undefined) return {...known, name}
  const entry = packed(name, data)
  packedBefore.set(data, entry)
  return entry
}

function packed(name: string, bytes: Uint8Array): Entry {
  const stored = /\.(png|jpg)$/.test(name)
  return {
    name,
    method: stored ? 'stored' : 'deflated',
    packed: stored ? bytes : (packedAhead(bytes) ?? deflatedAs('raw', bytes, level)),
    length: bytes.length,
    crc: crc32(bytes)
  }
}

const level = 6
const methods = {stored: 0, deflated: 8} as const
/** Version of the format that a reader has to know. */
const version = 20
/** Names are UTF-8. */
const flags = 0x0800
/** The first of January 1980, as MS-DOS counted. */
const date = 0x0021

const localHeader = (entry: Entry): Uint8Array => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x0403_4b50)
  header.writeUInt16LE(version, 4)
  writeCommon(header, entry, 6)
  return Buffer.concat([header, Buffer.from(entry.name, 'utf8')])
}

function centralHeader(entry: Entry, offset: number): Uint8Array {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x0201_4b50)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(version, 6)
  writeCommon(header, entry, 8)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, Buffer.from(entry.name, 'utf8')])
}

/** What both headers say of a file, from its flags to the length of its name. */
function writeCommon(header: Buffer, {name, method, packed, length, crc}: Entry, at: number): void {
  header.writeUInt16LE(flags, at)
  header.writeUInt16LE(methods[method], at + 2)
  header.writeUInt16LE(date, at + 6)
  header.writeUInt32LE(crc, at + 8)
  header.writeUInt32LE(packed.length, at + 12)
  header.writeUInt32LE(length, at + 16)
  header.writeUInt16LE(Buffer.byteLength(name, 'utf8'), at + 20)
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
