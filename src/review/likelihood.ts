import {unquoted} from './own-words.ts'

/**
 * The steps of three scales, from least to most likely, alike in all of them.
 *
 * Source: Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a), whose two rows
 * are not to be mixed; and the Professional Head of Intelligence Assessment's probability yardstick, as
 * in Explaining Uncertainty in UK Intelligence Assessment (gov.uk, 2025).
 */
const steps = {
  'ICD 203, first row': [
    ['almost no chance'],
    ['very unlikely'],
    ['unlikely'],
    ['roughly even chance'],
    ['likely'],
    ['very likely'],
    ['almost certain', 'almost certainly']
  ],
  'ICD 203, second row': [
    [],
    ['highly improbable'],
    ['improbable', 'improbably'],
    ['roughly even odds'],
    ['probable', 'probably'],
    ['highly probable'],
    ['nearly certain']
  ],
  'the PHIA yardstick': [
    ['remote chance'],
    ['highly unlikely'],
    ['unlikely'],
    ['realistic possibility'],
    ['likely', 'probable', 'probably'],
    ['highly likely'],
    ['almost certain', 'almost certainly']
  ]
} as const

export type Scale = keyof typeof steps

/** Every scale, in the order in which one is preferred where a text fits several. */
export const scales = ['ICD 203, first row', 'the PHIA yardstick', 'ICD 203, second row'] as const

/** Words of likelihood, in UTF-16 offsets. */
export interface Likelihood {
  readonly start: number
  readonly end: number
  /** As on its scale, in small letters. */
  readonly term: string
  /** Whether it is said on purpose: `very likely` is, `likely` is in everybody's mouth. */
  readonly isGraded: boolean
}

const terms = [
  ...new Set(
    Object.values(steps)
      .flat(2)
      // What is longer takes its words first.
      .sort((a, b) => b.length - a.length)
  )
]
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${terms.join('|')})(?![\p{L}\p{N}-])`,
  'giu'
)

/** `More likely than`, `the likely winner`, `not likely`: no step of a scale. */
const otherwise =
  /(?:^|[^\p{L}])(?:more|less|most|least|as|so|how|too|equally|not|hardly|never|quite|fairly|rather|somewhat|extremely|the|an?|its|their|his|her|our|any|every)\s+$/iu

/** Where a text, as its author and nobody quoted, says how likely something is. */
export function likelihoodsIn(text: string): readonly Likelihood[] {
  return unquoted(text, pattern).flatMap(({0: words, index}) => {
    const term = words.toLowerCase()
    const isGraded = term.includes(' ')
    if (!isGraded && otherwise.test(text.slice(Math.max(0, index - 20), index))) return []
    return [{start: index, end: index + words.length, term, isGraded}]
  })
}

export const scalesOf = (term: string): readonly Scale[] =>
  scales.filter((scale) => stepOf(term, scale) >= 0)

const stepOf = (term: string, scale: Scale): number =>
  steps[scale].findIndex((words) => words.some((it) => it === term))

/** What a scale calls the step that a term of another scale stands for. */
export function sameStep(term: string, on: Scale): string | undefined {
  const [own] = scalesOf(term)
  return own === undefined ? undefined : steps[on][stepOf(term, own)]?.[0]
}
