import {resolve} from 'node:path'
import {listFiles} from '../io/list.ts'

/** The sources of a project when none are named: the texts directly in `sources/`, by name. */
export async function findSources(root: string): Promise<readonly string[]> {
  const names = await listFiles(resolve(root, 'sources'), ['.md', '.markdown', '.txt'])
  return names.map((name) => `sources/${name}`)
}
