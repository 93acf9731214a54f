import type {OutlookFact} from '../../model/fact.ts'
import {integer} from '../../template/attributes.ts'
import type {Context} from '../directive.ts'
import {aheadIn} from './ahead.ts'
import {best, type Group} from './best.ts'
import {saidBefore} from './said.ts'
import {statementsOf} from './statements.ts'

export const max = integer('max', {from: 1, to: 40, fallback: 6})

type Sentence = Group<OutlookFact>

/**
 * Sentences about what is to come, at most `limit`, in the order of the source, without those that
 * the bottom line, the key points or the statements of the template show.
 */
export function outlookOf(context: Context, limit: number, least: number): readonly Sentence[] {
  const value = context.uses.get('statements')
  const statements = value === undefined ? [] : statementsOf(context, value)
  const said = new Set([...saidBefore(context), ...statements.map((it) => it.sentence.text)])
  const left = aheadIn(context, least).filter(({sentence}) => !said.has(sentence.text))
  return best(left, limit, ({facts}) => Math.min(...facts.map((it) => ranks[it.class])))
}

/** What somebody is bound to do comes before what they hope, and that before what may be. */
const ranks: Readonly<Record<OutlookFact['class'], number>> = {
  commitment: 0,
  plan: 0,
  target: 0,
  aim: 1,
  proposal: 1,
  conditional: 2
}
