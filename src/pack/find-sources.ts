import {resolve} from 'node:path'
import {listFiles} from '../io/list.ts'

/** How the names of sources end. */
export const sourceEndings = ['.md', '.markdown', '.txt'] as const

/** The sources of a project when none are named: the texts directly in `sources/`, by name. */
export async function findSources(root: string): Promise<readonly string[]> {
  const names = await listFiles(resolve(root, 'sources'), sourceEndings)
  return names.map((name) => `sources/${name}`)
}
