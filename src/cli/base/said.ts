import type {Changes, NumberChange} from '../../diff/index.ts'
import type {AgainstBase, DocumentChange, SourceAgainstBase} from '../../pack/base/types.ts'
import {counted} from '../counted.ts'

// What differs from a base, in short words; nothing here is made harmless for where it is shown.

/** `1 source added, 2 changed, 1 removed, 3 as before`. */
export function sourcesSaid({sources}: AgainstBase): string {
  const statuses = ['added', 'changed', 'removed', 'same'] as const
  const words = {added: 'added', changed: 'changed', removed: 'removed', same: 'as before'}
  const counts = statuses.flatMap((status) => {
    const count = sources.filter((it) => it.status === status).length
    return count === 0 ? [] : [{count, word: words[status]}]
  })
  if (counts.length === 0) return 'no sources'
  return counts
    .map(({count, word}, index) => `${index === 0 ? counted(count, 'source') : count} ${word}`)
    .join(', ')
}

/** `3 numbers, 1 fact, 2 blocks`. */
export function changesSaid({numbers, facts, blocks, metadata}: Changes): string {
  const parts = [
    {count: numbers.length, noun: 'number'},
    {count: facts.length, noun: 'fact'},
    {count: blocks.length, noun: 'block'},
    {count: metadata.length, noun: 'field'}
  ]
  return parts
    .filter(({count}) => count > 0)
    .map(({count, noun}) => counted(count, noun))
    .join(', ')
}

/** `598 → 612 words`; empty where they are not known, or as many. */
export const wordsSaid = (source: SourceAgainstBase): string =>
  source.status !== 'changed' ||
  source.words === undefined ||
  source.words.before === source.words.after
    ? ''
    : `${source.words.before} → ${source.words.after} words`

/** What became of the length of a document: `2 → 3 pages`, `new`, `gone`. */
export function documentSaid({before, after}: DocumentChange): string {
  if (before === undefined) return 'new'
  if (after === undefined) return 'gone'
  if (before.pages !== after.pages && after.pages !== undefined) {
    return `${before.pages ?? '?'} → ${counted(after.pages, 'page')}`
  }
  return `${before.words} → ${counted(after.words, 'word')}`
}

/** Both sides of a number; empty where there was or is none. */
export const numberSaid = (it: NumberChange) => ({
  before: it.change === 'added' ? '' : it.before.text,
  after: it.change === 'removed' ? '' : it.after.text,
  block: it.change === 'removed' ? it.before.block : it.after.block
})
