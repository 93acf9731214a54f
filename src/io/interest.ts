import {dirname, join, relative, sep} from 'node:path'
import {isInside} from './inside.ts'
import type {Lookup, PatternLookup} from './lookups.ts'

/** Which paths a change of has to be told: those that some lookup asked about. */
export interface Interest {
  /** Where to start: the folders that are asked about, and those of files. */
  readonly folders: ReadonlySet<string>
  readonly files: ReadonlySet<string>
  /** Whether a path, or one below it where it is a folder, is asked about. */
  readonly covers: (path: string, kind: PathKind) => boolean
}

export type PathKind = 'file' | 'folder' | 'unknown'

const isInstalled = (path: string): boolean => path.includes(`${sep}node_modules${sep}`)

/** What lies below a folder as deep as a pattern reaches. */
interface Tree {
  readonly base: string
  /** Folders below the base. */
  readonly depth: number
  /** `.md`, or empty for any. */
  readonly ending: string
}

/** What `lookups` ask about; patterns from outside do not reach into `skipped` folders. */
export function interestIn(lookups: readonly Lookup[], skipped: readonly string[] = []): Interest {
  const files = new Set<string>()
  const listed = new Map<string, Set<string>>()
  const trees: Tree[] = []
  for (const it of lookups) {
    // What is installed changes by installing only.
    if (it.kind === 'package' || (it.kind !== 'pattern' && isInstalled(it.path))) continue
    if (it.kind === 'file') files.add(it.path)
    else if (it.kind === 'pattern') trees.push(treeOf(it))
    else listed.set(it.path, new Set([...(listed.get(it.path) ?? []), ...it.endings]))
  }
  const starts = [
    ...[...files].map((it) => dirname(it)),
    ...listed.keys(),
    ...trees.map((it) => it.base)
  ]
  const folders = new Set(starts)
  const above = new Set(starts.flatMap(withAbove))
  const isListed = (path: string) =>
    [...(listed.get(dirname(path)) ?? [])].some((it) => path.toLowerCase().endsWith(it))
  const covers = (path: string, kind: PathKind): boolean => {
    if (kind !== 'folder' && (files.has(path) || isListed(path))) return true
    if (kind !== 'file' && above.has(path)) return true
    const around = skipped.filter((it) => isInside(path, it))
    return trees.some(
      (it) => around.every((skip) => isInside(it.base, skip)) && isInTree(path, kind, it)
    )
  }
  return {folders, files, covers}
}

/** A pattern without `**` reaches as deep as it has folders; one with alternatives may reach anywhere. */
function treeOf({pattern, root}: PatternLookup): Tree {
  const parts = pattern.split('/')
  const plain = parts.findIndex((it) => /[*?[\]{}()!+@\\]/.test(it))
  const at = plain === -1 ? parts.length - 1 : Math.min(plain, parts.length - 1)
  const isDeep = /\*\*|[{(]/.test(pattern)
  const ending = /\.[\w-]+$/.exec(pattern)?.[0] ?? ''
  return {
    base: join(root, ...parts.slice(0, at)),
    depth: isDeep ? Number.POSITIVE_INFINITY : parts.length - 1 - at,
    ending
  }
}

function isInTree(path: string, kind: PathKind, {base, depth, ending}: Tree): boolean {
  if (!isInside(path, base)) return false
  const parts = relative(base, path).split(sep)
  // Patterns do not mean hidden files, nor packages.
  if (parts.some((it) => it.startsWith('.') || it === 'node_modules')) return false
  const isFolder = kind !== 'file' && parts.length <= depth
  return isFolder || (kind !== 'folder' && parts.length - 1 <= depth && path.endsWith(ending))
}

/** A folder and all that it lies in. */
function withAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...withAbove(above)]
}
