import type {Output} from '../types.ts'
import type {BaseOutput} from './base.ts'
import type {DocumentChanges, DocumentLength} from './types.ts'

/** Documents that are new or gone, or have other pages or words than they had. */
export function changesOfDocuments(
  before: readonly BaseOutput[],
  after: readonly Output[]
): DocumentChanges {
  const old = new Map(before.map((it) => [it.file, lengthOf(it)]))
  const now = new Map(after.map((it) => [it.file, lengthOf(it)]))
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((file) => {
    const [was, is] = [old.get(file), now.get(file)]
    if (was?.pages === is?.pages && was?.words === is?.words) return []
    return [{file, ...(was && {before: was}), ...(is && {after: is})}]
  })
}

const lengthOf = ({words, pages}: DocumentLength): DocumentLength => ({
  words,
  ...(pages !== undefined && {pages})
})
