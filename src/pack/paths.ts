import {isAbsolute, relative, resolve, sep} from 'node:path'
import {packageRoot} from '../io/package.ts'

const slashed = (path: string) => path.split(sep).join('/')

/** Path as a person is shown it: from the folder `root` where the file is inside, else whole. */
export function shownPath(file: string, root: string): string {
  const way = relative(root, file)
  return way.startsWith('..') || isAbsolute(way) ? file : slashed(way)
}

/**
 * Path as a manifest holds it: from the folder `root`, with `/`. Files of this package are
 * `dossier/…` wherever it is installed, so that two machines write the same manifest.
 */
export function manifestPath(path: string, root: string): string {
  const file = resolve(root, path)
  const own = relative(packageRoot, file)
  const isOwn = !own.startsWith('..') && !isAbsolute(own) && resolve(root) !== packageRoot
  return isOwn ? slashed(`dossier/${own}`) : slashed(relative(root, file))
}
