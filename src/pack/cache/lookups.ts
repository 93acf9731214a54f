import {relative, resolve} from 'node:path'
import {isInside} from '../../io/inside.ts'
import {realPathOf} from '../../io/look-at-once.ts'
import type {Lookup} from '../../io/lookups.ts'
import {packageRoot} from '../../io/package.ts'

/** Where paths of a record begin, so that it holds in another checkout, too. */
export interface Homes extends HomePaths {
  /** The same, links followed: links above a project are nobody's business. */
  readonly real: HomePaths
}

interface HomePaths {
  readonly root: string
  readonly package: string
}

export const homesOf = (root: string): Homes => ({
  root,
  package: packageRoot,
  real: {root: realPathOf(root) ?? root, package: realPathOf(packageRoot) ?? packageRoot}
})

/** A lookup with paths that begin with `root:` or `package:`, and where a file really was. */
export type KeptLookup = Lookup & {readonly real?: string}

/** A lookup as a record keeps it. */
export function keptLookup(lookup: Lookup, homes: Homes): KeptLookup {
  const kept = moved(lookup, (path) => pathFrom(path, homes))
  if (kept.kind !== 'file') return kept
  const real = realFrom(kept.path, homes)
  return real === undefined ? kept : {...kept, real}
}

/** The lookup that was kept, with the paths of this project. */
export const openedLookup = (kept: KeptLookup, homes: Homes): Lookup =>
  moved(kept, (path) => pathIn(path, homes))

function moved(lookup: Lookup, move: (path: string) => string): Lookup {
  switch (lookup.kind) {
    case 'file':
    case 'folder':
      return {...lookup, path: move(lookup.path)}
    case 'pattern':
      return {...lookup, root: move(lookup.root)}
    case 'package': {
      const {path, ...rest} = lookup
      const from = lookup.from.map(move)
      return {...rest, from, ...(path !== undefined && {path: move(path)})}
    }
  }
}

/** The nearer of the two homes counts: a package may be installed in a project, or hold one. */
function pathFrom(path: string, homes: HomePaths): string {
  const isOwn =
    isInside(path, homes.package) &&
    !(isInside(homes.root, homes.package) && isInside(path, homes.root))
  return isOwn ? `package:${relative(homes.package, path)}` : `root:${relative(homes.root, path)}`
}

function pathIn(path: string, homes: HomePaths): string {
  const at = path.indexOf(':')
  const home = path.slice(0, at) === 'package' ? homes.package : homes.root
  return resolve(home, path.slice(at + 1))
}

/** Where a path really is, as a record keeps it; undefined where no link leads elsewhere. */
export function realFrom(path: string, homes: Homes): string | undefined {
  const real = realPathOf(pathIn(path, homes))
  if (real === undefined) return undefined
  const found = pathFrom(real, homes.real)
  return found === path ? undefined : found
}
