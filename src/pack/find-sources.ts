import {basename, dirname, resolve} from 'node:path'
import {matchingFiles} from '../io/glob.ts'
import {listFiles} from '../io/list.ts'
import {readText} from '../io/read-text.ts'
import {isOverviewText} from './overview/text.ts'

/** How the names of sources end. */
export const sourceEndings = ['.md', '.markdown', '.txt'] as const

/** The sources of a project when none are named: the texts directly in `sources/`, by name. */
export async function findSources(root: string): Promise<readonly string[]> {
  const names = await listFiles(resolve(root, 'sources'), sourceEndings, root)
  return names.map((name) => `sources/${name}`)
}

export interface SourcesMatched {
  /** Paths from the root, sorted by code units. */
  readonly paths: readonly string[]
  /** Patterns that mean no text. */
  readonly lost: readonly string[]
}

/**
 * The texts that `patterns` mean, looked up from the folder `root`; those that begin with `!` leave
 * out. Documents of finished packs are no sources, though some are Markdown.
 */
export async function matchSources(
  patterns: readonly string[],
  root: string
): Promise<SourcesMatched> {
  const ignored = patterns.flatMap((it) => (it.startsWith('!') ? [it.slice(1)] : []))
  const lost: string[] = []
  const found = new Set<string>()
  for (const pattern of patterns.filter((it) => !it.startsWith('!'))) {
    const files = await matchingFiles(pattern, root, ignored)
    const texts = files.filter((file) =>
      sourceEndings.some((it) => file.toLowerCase().endsWith(it))
    )
    if (texts.length === 0) lost.push(pattern)
    for (const it of texts) found.add(it)
  }
  return {paths: await outsidePacks([...found].sort(), root), lost}
}

/** Files in folders without a manifest, but no index over packs. */
async function outsidePacks(paths: readonly string[], root: string): Promise<readonly string[]> {
  const packs = new Map<string, boolean>()
  for (const folder of new Set(paths.map((it) => dirname(it)))) {
    const files = await listFiles(resolve(root, folder), ['.json'])
    packs.set(folder, files.includes('pack.json'))
  }
  const texts: string[] = []
  for (const it of paths) {
    if (packs.get(dirname(it)) === true) continue
    if (!(await isOverview(it, root))) texts.push(it)
  }
  return texts
}

/** Whether a file is the index over packs that an earlier build wrote. */
async function isOverview(path: string, root: string): Promise<boolean> {
  if (basename(path) !== 'index.md') return false
  const read = await readText(path, root)
  return read.ok && isOverviewText(read.text)
}
