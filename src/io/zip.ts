import {inflateRawSync} from 'node:zlib'
import type {Fault} from './image.ts'

/** What a package may hold at most; far above what the program that it is for writes. */
export interface ZipLimits {
  readonly entries: number
  /** Of all entries together, in bytes. */
  readonly unpacked: number
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header is. */
  readonly offset: number
}

/** Thrown to stop reading. */
class Refused extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.fault)
    this.fault = fault
  }
}

/**
 * The entries of a zip archive by name, in its order; or why it is refused. No entry can unpack to
 * more than the archive says, all of them to no more than `limits` say: so no archive takes longer or
 * more memory than its limits, whatever it claims. Entries of folders are left out. Source: APPNOTE.TXT 6.3.10.
 */
export function unzip(
  bytes: Uint8Array,
  limits: ZipLimits
): ReadonlyMap<string, Uint8Array> | Fault {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = directoryOf(bytes, view, limits)
    const files = new Map<string, Uint8Array>()
    for (const entry of entries) {
      if (entry.name.endsWith('/')) continue
      if (files.has(entry.name)) throw broken(`two entries \`${entry.name}\``)
      files.set(entry.name, contentOf(entry, bytes, view))
    }
    return files
  } catch (error) {
    if (error instanceof Refused) return error.fault
    if (error instanceof RangeError) return broken('a length beyond its end').fault
    throw error
  }
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: ZipLimits): readonly Entry[] {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw tooMuch(`${count} entries`, `${limits.entries}`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  let [packed, unpacked] = [0, 0]
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw broken('a list of entries that ends early')
    const [name, extra, comment] = [28, 30, 32].map((it) => view.getUint16(at + it, true))
    const entry = entryAt(bytes, view, at, name ?? 0)
    entries.push(entry)
    packed += entry.packed
    unpacked += entry.unpacked
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  if (unpacked > limits.unpacked) {
    throw tooMuch(`${megabytes(unpacked)} MB unpacked`, `${megabytes(limits.unpacked)} MB`)
  }
  if (packed > bytes.length) throw broken('entries that share their bytes')
  return entries
}

const megabytes = (count: number): number => Math.ceil(count / 1e6)

/** Where the end of the directory is, which a comment of at most 65,535 bytes may come after. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw broken('no end')
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): Entry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  if ((flags & 1) !== 0) {
    throw new Refused({
      fault: `password for \`${name}\``,
      expected: 'a file without one',
      remedy: 'Save the file without a password.'
    })
  }
  return {
    name,
    method,
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true)
  }
}

function contentOf(
  {name, method, packed, unpacked, offset}: Entry,
  bytes: Uint8Array,
  view: DataView
): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw broken(`no entry \`${name}\``)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  const found = method === 0 ? data : method === 8 ? inflated(data, unpacked, name) : undefined
  if (found === undefined) throw broken(`\`${name}\` packed in a way that is not read`)
  if (found.length !== unpacked) throw broken(`\`${name}\` of another length than stated`)
  return found
}

function inflated(data: Uint8Array, length: number, name: string): Uint8Array {
  if (length === 0) return new Uint8Array()
  try {
    return inflateRawSync(data, {maxOutputLength: length})
  } catch {
    throw broken(`\`${name}\` that cannot be unpacked`)
  }
}

const broken = (what: string): Refused =>
  new Refused({
    fault: `archive with ${what}`,
    expected: 'a whole file',
    remedy: 'Open the file in the program that it was made with, and save it again.'
  })

const tooMuch = (found: string, most: string): Refused =>
  new Refused({
    fault: `archive with ${found}`,
    expected: `at most ${most}`,
    remedy: 'Remove what is not needed from the file.'
  })
