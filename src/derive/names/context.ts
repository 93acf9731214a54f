import type {Run} from '../../text/names/capitals.ts'
import {personalVerbs, verbsOfSaying} from '../../text/names/speech-verbs.ts'
import type {Token} from '../../text/names/tokens.ts'
import type {Survey} from './survey.ts'

/** A run of capitals with what stands around it. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly run: Run
  readonly survey: Survey
}

export const wordsOf = ({tokens, run}: Context): readonly Token[] => tokens.slice(run.from, run.to)

/** Whether somebody is said to speak right beside the run. */
export function speaks({tokens, run}: Context): boolean {
  const after = tokens[run.to]?.text ?? ''
  const before = tokens[run.from - 1]?.text ?? ''
  return verbsOfSaying.has(after) || /^(?:said|says|told)$/.test(before)
}

/** Whether it speaks as people do, not as companies and papers. */
export function speaksInPerson({tokens, run}: Context): boolean {
  const before = tokens[run.from - 1]?.text ?? ''
  return personalVerbs.has(tokens[run.to]?.text ?? '') || /^(?:said|says|told)$/.test(before)
}

const locative = new Set(
  'in at near from to outside across around toward towards throughout inside within'.split(' ')
)

/** Whether the run stands after `in` or the like, as places do. */
export const isLocated = ({tokens, run}: Context): boolean =>
  locative.has(tokens[run.from - 1]?.key ?? '')

const within = new Set('near in around outside across throughout inside within via'.split(' '))

/** Whether the run stands after a preposition that hardly ever stands before somebody. */
export const isWithin = ({tokens, run}: Context): boolean =>
  within.has(tokens[run.from - 1]?.key ?? '')
