import {stat} from 'node:fs'
import {glob} from 'tinyglobby'
import {noteNames} from './lookups.ts'

/**
 * Files that `pattern` means and none of `ignored` does, as paths from the folder `root`, with `/`,
 * sorted by code units. Capitals matter on every system; hidden files and packages are left out, and
 * links to folders are not followed: they may lead in a circle, or through the whole disk.
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
    onlyFiles: true,
    fs: {stat: statOfFile}
  })
  const names = [...new Set(found)].sort()
  noteNames({kind: 'pattern', pattern, root, ignored, names})
  return names
}

/** Asked of where a link leads: nowhere, if that is a folder. */
const statOfFile = new Proxy(stat, {
  apply: (ask, _, [path, told]) =>
    ask(path, (error, stats) =>
      told(error ?? (stats.isDirectory() ? new Error('a link to a folder') : null), stats)
    )
})
