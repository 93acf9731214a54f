import type {OutlookFact} from '../../model/fact.ts'
import {integer} from '../../template/attributes.ts'
import {leansBack} from '../../text/openings.ts'
import type {Context} from '../directive.ts'
import {aheadIn} from './ahead.ts'
import {best, type Group} from './best.ts'
import {timedIn} from './events.ts'
import {countedIn} from './figures.ts'
import {saidBefore} from './said.ts'
import {statementsOf} from './statements.ts'

export const max = integer('max', {from: 1, to: 40, fallback: 6})

type Sentence = Group<OutlookFact>

/**
 * Sentences about what is to come, at most `limit`, in the order of the source, without those that
 * the bottom line, the key points or the statements of the template show; and without those that
 * both its figures and its timeline show, where others are left.
 */
export function outlookOf(context: Context, limit: number, least: number): readonly Sentence[] {
  const value = context.uses.get('statements')
  const statements = value === undefined ? [] : statementsOf(context, value)
  const said = new Set([...saidBefore(context), ...statements.map((it) => it.sentence.text)])
  const left = aheadIn(context, least).filter(({sentence}) => !said.has(sentence.text))
  const counted = countedIn(context)
  const timed = timedIn(context)
  const isTwice = ({text}: Sentence['sentence']) => counted.has(text) && timed.has(text)
  const fresh = left.filter((it) => !isTwice(it.sentence))
  return best(fresh.length > 0 ? fresh : left, limit, rankOf)
}

/** Of what is as sure to come, what can be read alone goes first. */
const rankOf = ({facts, sentence}: Sentence): number =>
  Math.min(...facts.map((it) => ranks[it.class])) + (leansBack(sentence.text) ? 0.5 : 0)

/** What somebody is bound to do comes before what they hope, and that before what may be. */
const ranks: Readonly<Record<OutlookFact['class'], number>> = {
  commitment: 0,
  plan: 0,
  target: 0,
  aim: 1,
  proposal: 1,
  conditional: 2
}
