import type {Candidate} from './candidates.ts'
import {cosine} from './similarity.ts'

const weight = {score: 0.75, alike: 0.25, section: 0.25}

/**
 * At most `limit` candidates, the one to keep first at the head: the first of all, since nothing
 * stands for news better than its lead, then always the one that is worth most and says something
 * else than those before it: maximal marginal relevance (Carbonell and Goldstein 1998). Where there
 * are sections, a further sentence from the same one counts less.
 */
export function ranking(candidates: readonly Candidate[], limit: number): readonly Candidate[] {
  const ranked: Candidate[] = []
  const left = new Map(candidates.map((it) => [it, {alike: 0, fromSection: 0}]))
  for (let next = candidates[0]; next && ranked.length < limit; next = bestOf(left)) {
    ranked.push(next)
    left.delete(next)
    for (const [it, seen] of left) {
      seen.alike = Math.max(seen.alike, cosine(it.vector, next.vector))
      if (it.section === next.section) seen.fromSection += 1
    }
  }
  return ranked
}

interface Seen {
  /** How much it is like the most alike of those chosen. */
  alike: number
  /** How many of those chosen stand in its section. */
  fromSection: number
}

function bestOf(left: ReadonlyMap<Candidate, Seen>): Candidate | undefined {
  let best: {readonly candidate: Candidate; readonly worth: number} | undefined
  for (const [candidate, {alike, fromSection}] of left) {
    const worth =
      weight.score * candidate.score - weight.alike * alike - weight.section * fromSection
    if (best === undefined || worth > best.worth) best = {candidate, worth}
  }
  return best?.candidate
}
