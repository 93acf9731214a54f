import {deflatedAs} from '../../zlib.ts'

/** Bytes below which a stream is left as it is: deflating has a price of its own. */
export const worthDeflating = 1024

/**
 * Deflates with a zlib of our own, so that the bytes do not depend on the one in this Node. Text
 * repeats itself within short distances: looking further takes time, for a few bytes. A string has
 * characters up to U+00FF, each a byte.
 */
export const deflated = (data: string | Uint8Array, kind: 'text' | 'data'): Uint8Array =>
  data.length > 4096 ? deflatedAs('zlib', data, levels[kind]) : remembered(data)

const levels = {text: 4, data: 6} as const

/** What every document has alike, such as the colour profile, by its bytes. */
const alike = new Map<string, Uint8Array>()

function remembered(data: string | Uint8Array): Uint8Array {
  const key = typeof data === 'string' ? data : Buffer.from(data).toString('latin1')
  const known = alike.get(key)
  if (known !== undefined) return known
  const made = deflatedAs('zlib', data, levels.data)
  if (alike.size >= 512) alike.clear()
  alike.set(key, made)
  return made
}
