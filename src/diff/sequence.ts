import {diffArrays} from 'diff'

/** A stretch of two sequences: what both have, or only one; `before` and `after` are where it starts. */
export interface Step {
  readonly kind: 'same' | 'removed' | 'added'
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Insertions and removals that are looked for: time and memory grow with their square. */
const mostEdits = 3000

/**
 * The shortest way from one sequence to another (Myers 1986, by the package `diff`). Where it would
 * take more than some thousand steps, all between what both begin and end with is given as replaced,
 * so that no text keeps the program busy.
 */
export function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const steps: Step[] = []
  let at = {before: 0, after: 0}
  for (const {added, removed, count} of changesBetween(before, after)) {
    if (count === 0) continue
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    steps.push({kind, ...at, length: count})
    at = {
      before: at.before + (added ? 0 : count),
      after: at.after + (removed ? 0 : count)
    }
  }
  return steps
}

interface Change {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

function changesBetween(before: readonly string[], after: readonly string[]): readonly Change[] {
  const found = diffArrays([...before], [...after], {maxEditLength: mostEdits})
  if (found !== undefined) return found
  const start = sameAtStart(before, after)
  const end = sameAtStart(before.slice(start).toReversed(), after.slice(start).toReversed())
  const same = (count: number) => ({added: false, removed: false, count})
  return [
    same(start),
    {added: false, removed: true, count: before.length - start - end},
    {added: true, removed: false, count: after.length - start - end},
    same(end)
  ]
}

function sameAtStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length)
  let count = 0
  while (count < most && before[count] === after[count]) count++
  return count
}
