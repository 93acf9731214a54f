import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of this package, where `templates/` is: two above this file in `src/io` as in `dist/program`. */
export const packageRoot = resolve(fileURLToPath(new URL('.', import.meta.url)), '..', '..')

/** Version of this package, as in `package.json`. */
export function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(resolve(packageRoot, 'package.json'), 'utf8'))
  const found = Object.getOwnPropertyDescriptor(Object(parsed), 'version')?.value
  return typeof found === 'string' ? found : ''
}
