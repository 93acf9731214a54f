/** How much each term weighs in a sentence. */
export type Vector = ReadonlyMap<string, number>

export interface Terms {
  /** Terms of the sentences, in their order. */
  readonly of: readonly (readonly string[])[]
  /** How often a term stands in all of them. */
  readonly count: ReadonlyMap<string, number>
  /** How many of the sentences have it. */
  readonly sentences: ReadonlyMap<string, number>
}

export function countTerms(of: readonly (readonly string[])[]): Terms {
  const count = new Map<string, number>()
  const sentences = new Map<string, number>()
  for (const terms of of) {
    for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1)
    for (const term of new Set(terms)) sentences.set(term, (sentences.get(term) ?? 0) + 1)
  }
  return {of, count, sentences}
}

/** Term frequency times inverse sentence frequency, of length 1, so that a product is a cosine. */
export function vectorOf(own: readonly string[], {of, sentences}: Terms): Vector {
  const vector = new Map<string, number>()
  for (const term of own) {
    const rarity = Math.log(1 + of.length / (sentences.get(term) ?? 1))
    vector.set(term, (vector.get(term) ?? 0) + rarity)
  }
  const length = Math.hypot(...vector.values()) || 1
  return new Map([...vector].map(([term, weight]) => [term, weight / length]))
}

/** From 0, nothing in common, to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
