import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {SourceOrigin} from '../model/origin.ts'
import {failureOf} from './failure.ts'
import {readBytes} from './read-bytes.ts'

export type TextRead =
  | {readonly ok: true; readonly path: string; readonly text: string; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly message: VFileMessage}

/**
 * Reads a text file, byte order mark and line endings included. `path` is looked up from the folder
 * `root` and stays as it is in the message; a file of more than `most` bytes is not read. Never throws
 * for what a file system or a file may do.
 */
export async function readText(
  path: string,
  root: string,
  most = Number.POSITIVE_INFINITY
): Promise<TextRead> {
  const read = await readBytes(path, root, most)
  if (!read.ok) return read
  const {bytes} = read
  const text = decodeUtf8(bytes)
  if (text !== undefined) return {ok: true, path, text, bytes}
  return {ok: false, message: notUtf8(path, bytes)}
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder().decode(bytes)
  } catch (error) {
    // Node 20 and later: this code for ill-formed input, whatever the ICU build.
    if (failureOf(error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined
    throw error
  }
}

// A new one each time: a stream that failed keeps what it was holding back.
const decoder = () => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function notUtf8(path: string, bytes: Uint8Array) {
  const before = validPart(bytes)
  const offset = Buffer.byteLength(before)
  const lines = before.split(/\r\n|[\r\n]/)
  const point = {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    offset: before.length
  }
  const origin: SourceOrigin = {from: 'source', path, position: {start: point, end: point}}
  const found = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  return message(
    'read/not-utf8',
    `Unexpected byte \`${found}\` at offset ${offset}, expected UTF-8`,
    origin
  )
}

/** The text before the first ill-formed sequence, found by halving: a prefix of a valid text is valid. */
function validPart(bytes: Uint8Array): string {
  const decode = (length: number) => {
    try {
      return decoder().decode(bytes.subarray(0, length), {stream: true})
    } catch {
      return undefined
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decode(middle) === undefined) bad = middle
    else good = middle
  }
  return decode(good) ?? ''
}
