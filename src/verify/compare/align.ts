/** How far two lists may differ before what is between them is no longer sought one by one. */
const mostEdits = 600

/**
 * Pairs of equal places in two lists, in order, as many as there can be: Myers' algorithm ("An
 * O(ND) difference algorithm and its variations", 1986). Lists that differ in more than some
 * hundreds of places are paired as far as they agree at both ends.
 */
export function pairsOf(
  before: readonly string[],
  after: readonly string[]
): readonly (readonly [number, number])[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++
  }
  const head = Array.from({length: start}, (_, index) => [index, index] as const)
  const tail = Array.from(
    {length: end},
    (_, index) => [before.length - end + index, after.length - end + index] as const
  )
  const middle = myers(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end)
  )
  return [...head, ...middle.map(([a, b]) => [a + start, b + start] as const), ...tail]
}

function myers(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const most = Math.min(a.length + b.length, mostEdits)
  const furthest = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(new Map(furthest))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [down, right] = [furthest.get(diagonal + 1) ?? 0, furthest.get(diagonal - 1) ?? 0]
      const goesDown = diagonal === -edits || (diagonal !== edits && right < down)
      let x = goesDown ? down : right + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      furthest.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return pathOf(trace, a, b)
    }
  }
  return []
}

function pathOf(
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[]
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [x, y] = [a.length, b.length]
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const [down, right] = [furthest.get(diagonal + 1) ?? 0, furthest.get(diagonal - 1) ?? 0]
    const goesDown = diagonal === -edits || (diagonal !== edits && right < down)
    const before = goesDown ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : (furthest.get(before) ?? 0)
    const fromY = edits === 0 ? 0 : fromX - before
    while (x > fromX && y > fromY) {
      x--
      y--
      pairs.push([x, y])
    }
    ;[x, y] = [fromX, fromY]
  }
  return pairs.reverse()
}
