import {glob} from 'tinyglobby'

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
  return [...new Set(found)].sort()
}
