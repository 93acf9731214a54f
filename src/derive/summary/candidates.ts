import {terms} from '../../text/terms.ts'
import type {Reading, Sentence} from '../reading.ts'
import {lexRank} from './lexrank.ts'
import {centroidScores, densityScores, newsScore, penalty, positionScore, spread} from './scores.ts'
import {standingsOf} from './sections.ts'
import {countTerms, type Vector, vectorOf} from './similarity.ts'

export interface Candidate {
  readonly sentence: Sentence
  /** Number of the main section that it stands in. */
  readonly section: number
  readonly vector: Vector
  /** From 0 to 1 of the best. */
  readonly score: number
}

/** So many of the best are compared with each other, which takes time in the square. */
const compared = 200

/**
 * Close to what scores best against human summaries of news, where nothing beats the lead by much;
 * amounts and decisions cost nothing there, and are what a briefing is read for.
 */
const weight = {position: 0.4, centroid: 0.2, density: 0.1, news: 0.3, central: 0.1}

/** The lead and the sentences that are worth most, in reading order. */
export function candidates(reading: Reading, body: readonly Sentence[]): readonly Candidate[] {
  const counted = countTerms(body.map((it) => terms(it.text)))
  const centroid = centroidScores(counted)
  const density = densityScores(body)
  const standings = standingsOf(reading, body)
  const sections = new Set(standings.map((it) => it.section)).size
  const alone = standings.map((standing, index) => ({
    sentence: standing.sentence,
    section: standing.section,
    index,
    score:
      weight.position * positionScore(standing, sections) +
      weight.centroid * (centroid[index] ?? 0) +
      weight.density * (density[index] ?? 0) +
      weight.news * newsScore(standing.sentence.text) -
      penalty(standing.sentence.text)
  }))
  const best = alone
    .slice(1)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, compared)
    .concat(alone.slice(0, 1))
    .sort((a, b) => a.index - b.index)
    .map((it) => Object.assign(it, {vector: vectorOf(counted.of[it.index] ?? [], counted)}))
  const central = spread(lexRank(best.map((it) => it.vector)))
  const scores = spread(best.map((it, index) => it.score + weight.central * (central[index] ?? 0)))
  return best.map(({sentence, section, vector}, index) => ({
    sentence,
    section,
    vector,
    score: scores[index] ?? 0
  }))
}
