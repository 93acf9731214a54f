import {readdirSync, statSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {packageVersion} from './package.ts'

/**
 * What changes with the program that runs, besides its templates and fonts: its version, and which
 * files it has. The bundler names each by a hash of what is in it; where modules run as they are,
 * as while they are written, a file is told by its size and time.
 */
export function programPrint(): string {
  const folder = dirname(fileURLToPath(import.meta.url))
  const isBundled = basename(folder) === 'program'
  const files = isBundled ? namesIn(folder) : modulesBelow(dirname(folder))
  return [packageVersion(), ...files].join('\n')
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((it) => extname(it) === '.cjs')
    .sort()

const known = new Map<string, readonly string[]>()

/** Read once: modules that are loaded stay as they are. */
function modulesBelow(folder: string): readonly string[] {
  const before = known.get(folder)
  if (before !== undefined) return before
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((it) => /\.[jt]s$/.test(it) && !it.includes('node_modules'))
    .sort()
    .map((it) => {
      const {size, mtimeMs} = statSync(join(folder, it))
      return [it, size, mtimeMs].join(' ')
    })
  known.set(folder, files)
  return files
}
