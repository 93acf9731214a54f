import {readdir} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {fewEdits, nearest} from '../diagnostics/near.ts'
import {leadsOut} from './confined.ts'
import {isThere} from './is-there.ts'

/** Longest name that file systems have; longer ones were not meant for a file. */
const longest = 255

/** Most names of a folder that are looked through: a text may name thousands of files. */
const most = 2000

/**
 * The path that exists and was probably meant by one that does not, both as written from the folder
 * `root`; undefined where nothing there is like it. Each folder on the way may be mistaken, too.
 */
export async function nearPath(path: string, root: string): Promise<string | undefined> {
  const found: string[] = []
  for (const part of path.split('/')) {
    if (isThere([...found, part].join('/') || '/', root)) {
      found.push(part)
      continue
    }
    const near = nearName(part, await namesIn(resolve(root, [...found, '.'].join('/')), root))
    if (near === undefined) return undefined
    found.push(near)
  }
  return found.join('/')
}

/** ``expected `sources/summit.txt` `` where there is such a path, else what was `expected`. */
export async function expectedPath(path: string, root: string, expected: string): Promise<string> {
  const near = await nearPath(path, root)
  return near === undefined || near === path ? `expected ${expected}` : `expected \`${near}\``
}

/** Endings are alike by nature, so names are compared without theirs; of two, the same ending wins. */
function nearName(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  const stems = names.map((it) => stemOf(it))
  const stem = nearest(stemOf(name), stems, fewEdits(stemOf(name)))
  const alike = names.filter((it) => stemOf(it) === stem)
  return alike.find((it) => extname(it) === extname(name)) ?? alike[0]
}

const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length)

/**
 * Hidden ones are left out. A folder that cannot be read has none, nor has one of too many, or one
 * that a link out of `root` leads to.
 */
async function namesIn(folder: string, root: string): Promise<readonly string[]> {
  try {
    if (await leadsOut(folder, root)) return []
    const names = await readdir(folder)
    return names.length > most ? [] : names.filter((it) => !it.startsWith('.')).sort()
  } catch {
    return []
  }
}
