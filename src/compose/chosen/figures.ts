import type {FigureFact} from '../../model/fact.ts'
import type {Context} from '../directive.ts'
import {surely} from '../sure.ts'
import {best, bySentence, type Group} from './best.ts'

type Sentence = Group<FigureFact>

/**
 * Sentences that state figures, at most `limit`, in the order of the source, without those whose
 * figures others have stated before. Small counts in letters, as in `two stations`, are shown only
 * where nothing else is counted or measured.
 */
export function figuresOf(
  {study: {facts}}: Context,
  limit: number,
  least: number
): readonly Sentence[] {
  const groups = firstOfEach(bySentence(surely(facts.figure, least), facts.sentences))
  const weighty = groups.filter((it) => !it.facts.every(isSlight))
  return best(weighty.length > 0 ? weighty : groups, limit, rankOf)
}

/** `58%` in one sentence and again in the next is one figure: the first sentence tells it. */
function firstOfEach(groups: readonly Sentence[]): readonly Sentence[] {
  const stated = new Set<string>()
  return groups.filter(({facts}) => {
    const fresh = facts.filter(({passage}) => !stated.has(passage.text))
    for (const {passage} of fresh) stated.add(passage.text)
    return fresh.length > 0
  })
}

/** Numbers up to this are words in running text, and tell rather what than how much. */
const mostSlight = 12

const isSlight = ({passage, unit, value = 0}: FigureFact): boolean =>
  unit.kind === 'count' && value <= mostSlight && !/\p{N}/u.test(passage.text)

/** Money and shares matter more than how many there are of something; many at once tell little. */
function rankOf({facts}: Sentence): number {
  const heavy = facts.some(({unit}) => unit.kind === 'money' || unit.kind === 'percent')
  return (heavy ? 0 : 2) + (facts.length > 3 ? 1 : 0)
}
