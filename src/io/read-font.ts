import {existsSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {failureOf} from './failure.ts'
import {faultOfFont} from './font-file.ts'
import {noteFile} from './lookups.ts'

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

/**
 * Reads a font file that a theme names: a file beside the theme, else one inside an npm package
 * that this package or the theme's project has installed. `themeFile` is an absolute path, and so
 * is `project`: a folder whose packages come first.
 */
export async function readFont(
  name: string,
  themeFile: string,
  project?: string
): Promise<FontRead> {
  const file = locate(name, themeFile, project)
  if (file === undefined) {
    return {
      ok: false,
      reason: `Unexpected font \`${name}\`, expected a file beside the theme or in an npm package`
    }
  }
  try {
    const read = await bytesOf(file)
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

async function bytesOf(file: string): Promise<Uint8Array> {
  const {ino, mtimeMs, size} = await stat(file)
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
  const own = project === undefined ? [] : [join(project, 'package.json')]
  for (const from of [...own, import.meta.url, themeFile]) {
    try {
      return createRequire(from).resolve(name)
    } catch (error) {
      failureOf(error)
    }
  }
  return undefined
}
