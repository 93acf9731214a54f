import {scores, threshold} from './thai-model.ts'

/** Letters before and after a place that each table of the model looks at. */
const windows = {
  uw1: [-3, -2],
  uw2: [-2, -1],
  uw3: [-1, 0],
  uw4: [0, 1],
  uw5: [1, 2],
  uw6: [2, 3],
  bw1: [-2, 0],
  bw2: [-1, 1],
  bw3: [0, 2],
  tw1: [-3, 0],
  tw2: [-2, 1],
  tw3: [-1, 2],
  tw4: [0, 3]
} as const satisfies Record<keyof typeof scores, readonly [from: number, to: number]>

interface Table {
  readonly from: number
  readonly to: number
  readonly scores: ReadonlyMap<string, number>
}

/** Read at the first word of Thai: that takes longer than to set a page. */
let read: readonly Table[] | undefined

const readTables = (): readonly Table[] =>
  Object.entries(scores).map(([feature, listed]) => {
    const [, [from, to] = [0, 0]] = Object.entries(windows).find(([name]) => name === feature) ?? []
    const found = listed.matchAll(/([^-\d]+)(-?\d+)/g)
    return {
      from,
      to,
      scores: new Map([...found].map(([, key = '', score]) => [key, Number(score)]))
    }
  })

const thai = /[\u0E01-\u0E3A\u0E40-\u0E4E]{2,}/g
/** Vowels and marks that follow their consonant, and the sign that repeats a word. */
const follows = /[\u0E30-\u0E3A\u0E45-\u0E4E]/
/** Vowels that are written before their consonant. */
const leads = /[\u0E40-\u0E44]/

/**
 * Offsets where a word of Thai begins within a text, which writes no spaces between words. By
 * scores that BudouX learned (github.com/google/budoux), not by the dictionary of `Intl.Segmenter`,
 * which differs between versions of Node.
 */
export function breaksInThai(text: string): number[] {
  const places: number[] = []
  for (const {0: run, index} of text.matchAll(thai)) {
    for (let at = 1; at < run.length; at++) {
      if (follows.test(run[at] ?? '') || leads.test(run[at - 1] ?? '')) continue
      if (scoreAt(run, at) > threshold) places.push(index + at)
    }
  }
  return places
}

function scoreAt(run: string, at: number): number {
  read ??= readTables()
  let score = 0
  for (const {from, to, scores} of read) {
    if (at + from >= 0) score += scores.get(run.slice(at + from, at + to)) ?? 0
  }
  return score
}
