import {join} from 'node:path'
import {interestIn} from '../../io/interest.ts'
import type {Lookup} from '../../io/lookups.ts'

export interface Change {
  /** Absolute. */
  readonly path: string
  readonly kind: 'changed' | 'added' | 'removed'
}

export interface Changes {
  /** Lookups that find something else now; see {@link keyOf}. */
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
  lookAgain: (lookup: Lookup) => Promise<Lookup>
): Promise<Changes> {
  const asked = new Map([...lookups].map((it) => [keyOf(it), it]))
  const stale = new Set<string>()
  const made = new Map<string, Change>()
  for (const [key, lookup] of asked) {
    const {covers} = interestIn([lookup])
    if (![...hints].some((path) => covers(path, 'unknown'))) continue
    // A build tells why something cannot be read any more.
    const now = await lookAgain(lookup).catch(() => undefined)
    if (now !== undefined && keyOf(now) === key) continue
    stale.add(key)
    for (const it of differences(lookup, now)) {
      if (lookup.kind === 'file' || hints.has(it.path)) made.set(it.path, it)
    }
  }
  return {stale, made: [...made.values()].sort((a, b) => (a.path < b.path ? -1 : 1))}
}

function differences(before: Lookup, now: Lookup | undefined): readonly Change[] {
  if (before.kind === 'file') {
    const isNow = now?.kind === 'file' && now.print !== undefined
    const kind = before.print === undefined ? 'added' : isNow ? 'changed' : 'removed'
    return [{path: before.path, kind}]
  }
  if (before.kind === 'package') return []
  const names = now !== undefined && 'names' in now ? now.names : []
  const folder = before.kind === 'folder' ? before.path : before.root
  const without = (those: readonly string[], others: readonly string[]) =>
    those.filter((it) => !others.includes(it)).map((it) => join(folder, it))
  return [
    ...without(names, before.names).map((path) => ({path, kind: 'added'}) as const),
    ...without(before.names, names).map((path) => ({path, kind: 'removed'}) as const)
  ]
}
