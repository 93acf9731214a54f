import {dirname} from 'node:path'
import {interestIn} from '../../io/interest.ts'
import type {Lookup} from '../../io/lookups.ts'

export interface Change {
  /** Absolute. */
  readonly path: string
  readonly kind: 'changed' | 'added' | 'removed'
}

export interface Disk {
  readonly isAsFound: (lookup: Lookup) => Promise<boolean>
  readonly isThere: (path: string) => boolean
}

export interface Changes {
  /** Lookups that would find something else now. */
  readonly stale: ReadonlySet<string>
  /** What did it, for people. */
  readonly made: readonly Change[]
}

/** The same for lookups that asked the same and found the same. */
export const keyOf = (lookup: Lookup): string => JSON.stringify(lookup)

/** Which of `lookups` the hints touch, and of those the ones that find something else now. */
export async function changesBy(
  hints: ReadonlySet<string>,
  lookups: Iterable<Lookup>,
  {isAsFound, isThere}: Disk
): Promise<Changes> {
  const asked = new Map([...lookups].map((it) => [keyOf(it), it]))
  const stale = new Map<string, Lookup>()
  for (const [key, lookup] of asked) {
    const {covers} = interestIn([lookup])
    const isTouched = [...hints].some((path) => covers(path, 'unknown'))
    // A build tells why something cannot be read any more.
    if (isTouched && !(await isAsFound(lookup).catch(() => false))) stale.set(key, lookup)
  }
  const found = [...stale.values()]
  const files = new Map(found.flatMap((it) => (it.kind === 'file' ? [[it.path, it]] : [])))
  const kindOf = (path: string): Change['kind'] => {
    if (!isThere(path)) return 'removed'
    return files.get(path)?.print === undefined ? 'added' : 'changed'
  }
  const paths = new Set([...files.keys(), ...found.flatMap((it) => namedIn(it, hints))])
  return {
    stale: new Set(stale.keys()),
    made: [...paths].sort().map((path) => ({path, kind: kindOf(path)}))
  }
}

/** Hints that a list of names is about; files speak for themselves. */
function namedIn(lookup: Lookup, hints: ReadonlySet<string>): readonly string[] {
  if (lookup.kind === 'file') return []
  const {covers} = interestIn([lookup])
  return [...hints].filter(
    (it) => covers(it, 'file') && (lookup.kind === 'pattern' || dirname(it) === lookup.path)
  )
}
