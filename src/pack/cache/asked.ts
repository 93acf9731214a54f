import {lookAgain} from '../../io/look-again.ts'
import {printOfFile} from '../../io/look-at-once.ts'
import {type FileLookup, stampOf} from '../../io/lookups.ts'
import {type Homes, type KeptLookup, openedLookup, realFrom} from './lookups.ts'

/** Tells whether the file system still answers as it did; asks each thing once. */
export type Asked = (lookup: KeptLookup) => boolean | Promise<boolean>

export function openAsked(homes: Homes): Asked {
  const known = new Map<string, boolean | Promise<boolean>>()
  return (kept) => {
    const key = JSON.stringify(kept)
    const before = known.get(key)
    if (before !== undefined) return before
    const same = isSame(kept, homes)
    known.set(key, same)
    return same
  }
}

function isSame(kept: KeptLookup, homes: Homes): boolean | Promise<boolean> {
  const lookup = openedLookup(kept, homes)
  if (lookup.kind === 'file') {
    return (
      isSameFile(lookup) && realFrom(kept.kind === 'file' ? kept.path : '', homes) === kept.real
    )
  }
  return lookAgain(lookup).then(
    (now) => JSON.stringify(now) === JSON.stringify(lookup),
    () => false
  )
}

function isSameFile({path, print}: FileLookup): boolean {
  if (print === undefined) return stampOf(path) === undefined
  return printOfFile(path) === print || stampOf(path) === print
}
