import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'

/** Shorter ones are deflated in the time that it takes to open a file. */
const worthwhile = 50_000

/**
 * What `bytes` are deflated, where they were when the program was compiled (src/packaging/fonts.mjs): the
 * fonts of a first memo take as long to deflate as all the rest of it. Files are named by the SHA-256
 * of what they were made from, and lie in `folder`, which there is only beside the compiled program.
 */
export function packedAhead(
  bytes: Uint8Array,
  folder: URL = new URL('packed/', import.meta.url)
): Uint8Array | undefined {
  if (bytes.length < worthwhile || !existsSync(folder)) return undefined
  const file = new URL(createHash('sha256').update(bytes).digest('hex'), folder)
  return existsSync(file) ? readFileSync(file) : undefined
}
