import {dateRules} from './dates.ts'
import {figureRules} from './figures.ts'
import {nameRules} from './names.ts'
import {speechRules} from './speech.ts'
import {summaryRules} from './summary.ts'

/** Every rule that finds a fact, and what it looks for, in a reader's words. */
export const factRules = {
  ...dateRules,
  ...figureRules,
  ...nameRules,
  ...speechRules,
  ...summaryRules
} as const

export type FactRule = keyof typeof factRules
