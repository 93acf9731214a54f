import type {FigureFact} from '../../model/fact.ts'
import {integer} from '../../template/attributes.ts'
import {authored, fields} from '../authored.ts'
import type {Context, Value} from '../directive.ts'
import {sure, surely} from '../sure.ts'
import {best, bySentence, type Group} from './best.ts'

export const max = integer('max', {from: 1, to: 40, fallback: 6})

type Sentence = Group<FigureFact>

/**
 * Sentences that state figures, at most `max`, in the order of the source, without those whose
 * figures others have stated before. Small counts in letters, as in `two stations`, are shown only
 * where nothing else is counted or measured.
 */
export function figuresOf({study: {facts}}: Context, value: Value): readonly Sentence[] {
  const groups = firstOfEach(bySentence(surely(facts.figure, value(sure)), facts.sentences))
  const weighty = groups.flatMap(({facts: all, sentence}): readonly Sentence[] => {
    const [first, ...others] = all.filter((it) => !isSlight(it))
    return first === undefined ? [] : [{sentence, facts: [first, ...others]}]
  })
  return best(weighty.length > 0 ? weighty : groups, value(max), rankOf)
}

/** The sentences that the template's figures show, where the author states no others. */
export function countedIn(context: Context): ReadonlySet<string> {
  const value = context.uses.get('figures')
  if (value === undefined || authored(context.study, fields.figures)) return new Set()
  return new Set(figuresOf(context, value).map((it) => it.sentence.text))
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
