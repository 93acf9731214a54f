import {isAbsolute, relative, sep} from 'node:path'

/** Whether a path lies below a folder. Both are absolute, and links in them followed by who asks. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Whether a path is a folder or lies below it; see {@link isBelow}. */
export const isInside = (path: string, folder: string): boolean =>
  relative(folder, path) === '' || isBelow(path, folder)
