import {deflatedAs} from '../../zlib.ts'

/** Bytes below which a stream is left as it is: deflating has a price of its own. */
export const worthDeflating = 1024

/**
 * Deflates with a zlib of our own, so that the bytes do not depend on the one in this Node. Text
 * repeats itself within short distances: looking further takes time, for a few bytes.
 */
export const deflated = (bytes: Uint8Array, kind: 'text' | 'data'): Uint8Array =>
  bytes.length > 4096 ? deflatedAs('zlib', bytes, levels[kind]) : remembered(bytes)

const levels = {text: 4, data: 6} as const

/** What every document has alike, such as the colour profile, by its bytes. */
const alike = new Map<string, Uint8Array>()

function remembered(bytes: Uint8Array): Uint8Array {
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const known = alike.get(key)
  if (known !== undefined) return known
  const made = deflatedAs('zlib', bytes, levels.data)
  if (alike.size >= 512) alike.clear()
  alike.set(key, made)
  return made
}
