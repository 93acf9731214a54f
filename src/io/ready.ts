import {existsSync, readFileSync} from 'node:fs'

/**
 * What was made of texts of this package as the program was compiled (src/packaging/ready.mjs), in the
 * file `name` of `folder`, which there is only beside the compiled program. Undefined without one.
 */
export function readReady(
  name: string,
  folder: URL = new URL('ready/', import.meta.url)
): string | undefined {
  const file = new URL(name, folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
