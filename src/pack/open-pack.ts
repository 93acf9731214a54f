import {basename, dirname, join, resolve} from 'node:path'
import {readText} from '../io/read-text.ts'
import {sha256} from './hash.ts'
import type {Log} from './log.ts'
import {type PackManifest, readManifest} from './manifest-read.ts'
import {shownPath} from './paths.ts'

/** A finished pack: what it says of itself, and the source that it was made from. */
export interface OpenedPack {
  readonly manifest: PackManifest
  /** Of its manifest. */
  readonly path: string
  /** The folder that it lies in. */
  readonly folder: string
  /** The folder that paths of its manifest begin at, as far as that can be told. */
  readonly home: string
  /** Missing if it is nowhere. */
  readonly source?: PackSource
}

export interface PackSource {
  /** As a person is shown it. */
  readonly path: string
  readonly text: string
  /** Whether it is the text that the pack was made from. */
  readonly same: boolean
  /** A file of its own, or one that a PDF of the pack carries. */
  readonly from: 'file' | 'pdf'
}

/**
 * Opens the pack in a folder, or that of a `pack.json`. Its source is looked for from the folder
 * `root` and from each folder around the pack, since that is where it was built. What is wrong goes
 * to `log`; undefined if there is no manifest.
 */
export async function openPack(
  path: string,
  root: string,
  log: Log
): Promise<OpenedPack | undefined> {
  const file = basename(path) === 'pack.json' ? path : join(path, 'pack.json')
  const manifest = await readManifest(file, root, log)
  if (manifest === undefined) return undefined
  const folder = dirname(resolve(root, file))
  const found = await findSource(manifest, [resolve(root), ...around(folder)], root)
  const {home = resolve(root), source} = found ?? {}
  return {manifest, path: file, folder, home, ...(source && {source})}
}

/** Folders around one, the nearest first. */
function around(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...around(above)]
}

interface Found {
  readonly home: string
  readonly source: PackSource
}

/** The text that the manifest names: unchanged if it lies in one of the folders, else the first there. */
async function findSource(
  {source}: PackManifest,
  folders: readonly string[],
  root: string
): Promise<Found | undefined> {
  let changed: Found | undefined
  for (const home of new Set(folders)) {
    const path = shownPath(resolve(home, source.path), root)
    const read = await readText(path, root)
    if (!read.ok) continue
    const same = sha256(read.bytes) === source.sha256
    const found: Found = {home, source: {path, text: read.text, same, from: 'file'}}
    if (same) return found
    changed ??= found
  }
  return changed
}
