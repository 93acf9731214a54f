import {glob} from 'tinyglobby'
import {noteNames} from './lookups.ts'

/**
 * Files that `pattern` means and none of `ignored` does, as paths from the folder `root`, with `/`,
 * sorted by code units. Capitals matter on every system; hidden files and packages are left out.
 */
export async function matchingFiles(
  pattern: string,
  root: string,
  ignored: readonly string[]
): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd: root,
    ignore: ['**/node_modules/**', ...ignored],
    expandDirectories: false,
    onlyFiles: true
  })
  const names = [...new Set(found)].sort()
  noteNames({kind: 'pattern', pattern, root, ignored, names})
  return names
}
