import type {Vector} from './similarity.ts'

const leastAlike = 0.1
const damping = 0.85
const rounds = 30

/**
 * How central each sentence is among the others: LexRank (Erkan and Radev 2004), with the cosines
 * as weights. Takes time in the square of their number: give it few.
 */
export function lexRank(vectors: readonly Vector[]): readonly number[] {
  const links = cosines(vectors).map(linksOf)
  const base = (1 - damping) / vectors.length
  let ranks = vectors.map(() => 1 / vectors.length)
  for (let round = 0; round < rounds; round += 1) {
    const next = vectors.map(() => base)
    for (const [from, row] of links.entries()) {
      const given = damping * (ranks[from] ?? 0)
      for (const {to, share} of row) next[to] = (next[to] ?? 0) + given * share
    }
    ranks = next
  }
  return ranks
}

interface Link {
  readonly to: number
  /** Of what a sentence gives to all that are like it. */
  readonly share: number
}

function linksOf(row: readonly number[]): readonly Link[] {
  const alike = row.flatMap((weight, to) => (weight >= leastAlike ? [{to, weight}] : []))
  const sum = alike.reduce((all, it) => all + it.weight, 0)
  return alike.map(({to, weight}) => ({to, share: weight / sum}))
}

/** How much a term weighs in one of the vectors, with the row of that vector's cosines. */
interface Weighed {
  readonly at: number
  readonly row: number[]
  readonly weight: number
}

/** The cosine of each pair, 0 of a vector and itself. Most pairs have no term in common. */
function cosines(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const rows = vectors.map(() => vectors.map(() => 0))
  const having = new Map<string, Weighed[]>()
  for (const [at, row] of rows.entries()) {
    for (const [term, weight] of vectors[at] ?? []) {
      const others = having.get(term) ?? []
      for (const other of others) {
        add(row, other.at, weight * other.weight)
        add(other.row, at, weight * other.weight)
      }
      others.push({at, row, weight})
      having.set(term, others)
    }
  }
  return rows
}

const add = (row: number[], at: number, more: number) => {
  row[at] = (row[at] ?? 0) + more
}
