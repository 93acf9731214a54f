import {existsSync} from 'node:fs'
import {readFile, realpath, stat} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import {failureOf} from './failure.ts'
import {faultOfFont} from './font-file.ts'
import {isInside} from './inside.ts'
import {lookForPackage, ownPackage} from './installed.ts'
import {noteFile, noteNames} from './lookups.ts'

export type FontRead =
  | {readonly ok: true; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly reason: string}

interface Cached {
  /** Changes with the file. */
  readonly stamp: string
  readonly bytes: Promise<Uint8Array>
}

/** By absolute path: a font is read once per process, however many documents use it. */
const cache = new Map<string, Cached>()

/** Largest font that is read: those of Chinese have some 20 MB. */
const mostBytes = 100_000_000

/**
 * Reads a font file that a theme names: a file beside the theme, else one inside an npm package
 * that this package or the theme's project has installed. `themeFile` is an absolute path. Links
 * followed, the file has to lie below the folder `root`, below that of the theme, or in a package.
 */
export async function readFont(
  name: string,
  themeFile: string,
  root: string,
  first: 'package' | 'project' = 'package'
): Promise<FontRead> {
  const file = locate(name, themeFile, first === 'project' ? resolve(root) : undefined)
  if (file === undefined) {
    return {
      ok: false,
      reason: `Unexpected font \`${name}\`, expected a file beside the theme or in an npm package`
    }
  }
  try {
    const real = await realpath(file)
    if (!(await isAllowed(real, [root, dirname(themeFile)]))) {
      noteFile(file)
      const reason = `Unexpected font \`${name}\` outside of the project, expected a file in it or in an npm package`
      return {ok: false, reason}
    }
    const read = await bytesOf(real)
    if (read === undefined) {
      noteFile(file)
      const reason = `Unexpected font \`${name}\`, expected a regular file of at most 100 MB`
      return {ok: false, reason}
    }
    noteFile(file, read)
    const fault = faultOfFont(read)
    if (fault === undefined) return {ok: true, bytes: read}
    return {ok: false, reason: `Font \`${name}\`: unexpected ${fault}`}
  } catch (error) {
    noteFile(file)
    const {words} = failureOf(error)
    return {ok: false, reason: `Unexpected \`${words}\` for font \`${name}\`, expected a file`}
  }
}

/** Whether a font may be read: not any file whose path a theme of a stranger has. */
async function isAllowed(file: string, folders: readonly string[]): Promise<boolean> {
  if (file.includes(`${sep}node_modules${sep}`)) return true
  for (const it of folders) if (isInside(file, await realpath(it))) return true
  return false
}

/** Undefined for what is no file, or too large. */
async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  const stats = await stat(file)
  // Reading a pipe or a device might never end.
  if (!stats.isFile() || stats.size > mostBytes) return undefined
  const {ino, mtimeMs, size} = stats
  const stamp = [ino, mtimeMs, size].join(' ')
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.bytes
  const bytes = readFile(file)
  cache.set(file, {stamp, bytes})
  bytes.catch(() => cache.delete(file))
  return bytes
}

function locate(name: string, themeFile: string, project?: string): string | undefined {
  const beside = resolve(dirname(themeFile), name)
  if (existsSync(beside)) return beside
  noteFile(beside)
  // Any other is a path, and no package's.
  if (!/^[@\w]/.test(name)) return undefined
  const own = project === undefined ? [] : [join(project, 'package.json')]
  const found = lookForPackage(name, [...own, ownPackage, themeFile])
  noteNames(found)
  return found.path
}
