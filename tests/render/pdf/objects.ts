import {inflateSync} from 'node:zlib'

/**
 * A file as text, a character for each byte, and behind it the objects that are packed into streams
 * (ISO 32000-1, 7.5.7): what to search for words that a file does or does not say.
 */
export function opened(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1')
  const packed = [...file.matchAll(/<<\/Type\/ObjStm[^\n]*\/Length (\d+)>>\nstream\n/g)]
  return [
    file,
    ...packed.map((it) => unpacked(bytes, it.index + it[0].length, Number(it[1])))
  ].join('\n')
}

function unpacked(bytes: Uint8Array, start: number, length: number): string {
  return inflateSync(bytes.subarray(start, start + length)).toString('latin1')
}
