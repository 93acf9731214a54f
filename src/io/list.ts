import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {leadsOut} from './confined.ts'
import {failureOf} from './failure.ts'
import {noteFile, noteNames} from './lookups.ts'

/**
 * Names of the files directly in `folder` that end as asked, sorted by code units; hidden ones are
 * left out. A folder that does not exist has none, nor has one that a link out of `root` leads to.
 */
export async function listFiles(
  folder: string,
  endings: readonly `.${string}`[],
  root?: string
): Promise<readonly string[]> {
  if (root !== undefined && (await leadsOut(folder, root))) {
    noteFile(folder)
    return []
  }
  const names = await namesIn(folder, endings)
  noteNames({kind: 'folder', path: folder, endings, names})
  return names
}

/** Names of the links directly in `folder` that lead to folders, which no pattern follows. */
export async function listLinkedFolders(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    const names: string[] = []
    for (const it of entries.filter((entry) => entry.isSymbolicLink())) {
      if (await leadsToFolder(join(folder, it.name))) names.push(it.name)
    }
    return names.sort()
  } catch (error) {
    failureOf(error)
    return []
  }
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory()
  } catch (error) {
    failureOf(error)
    return false
  }
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
