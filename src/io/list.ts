import {readdir} from 'node:fs/promises'
import {leadsOut} from './confined.ts'
import {failureOf} from './failure.ts'
import {noteNames} from './lookups.ts'

/**
 * Names of the files directly in `folder` that end as asked, sorted by code units; hidden ones are
 * left out. A folder that does not exist has none, nor has one that a link out of `root` leads to.
 */
export async function listFiles(
  folder: string,
  endings: readonly `.${string}`[],
  root?: string
): Promise<readonly string[]> {
  if (root !== undefined && (await leadsOut(folder, root))) return []
  const names = await namesIn(folder, endings)
  noteNames({kind: 'folder', path: folder, endings, names})
  return names
}

async function namesIn(
  folder: string,
  endings: readonly `.${string}`[]
): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    return entries
      .filter((it) => !it.isDirectory() && !it.name.startsWith('.'))
      .map((it) => it.name)
      .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
      .sort()
  } catch (error) {
    const {code} = failureOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}
