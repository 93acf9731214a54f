import {cosine, type Vector} from './similarity.ts'

const leastAlike = 0.1
const damping = 0.85
const rounds = 30

/**
 * How central each sentence is among the others: LexRank (Erkan and Radev 2004), with the cosines
 * as weights. Takes time in the square of their number: give it few.
 */
export function lexRank(vectors: readonly Vector[]): readonly number[] {
  const weights = vectors.map((a, i) =>
    vectors.map((b, j) => {
      const alike = i === j ? 0 : cosine(a, b)
      return alike >= leastAlike ? alike : 0
    })
  )
  const shared = weights.map((row) => {
    const sum = row.reduce((all, it) => all + it, 0)
    return row.map((it) => (sum === 0 ? 0 : it / sum))
  })
  const base = (1 - damping) / vectors.length
  let ranks = vectors.map(() => 1 / vectors.length)
  for (let round = 0; round < rounds; round += 1) {
    const next = vectors.map(() => base)
    shared.forEach((row, i) => {
      const given = damping * (ranks[i] ?? 0)
      row.forEach((part, j) => {
        next[j] = (next[j] ?? 0) + given * part
      })
    })
    ranks = next
  }
  return ranks
}
