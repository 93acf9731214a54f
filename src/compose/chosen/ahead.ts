import type {OutlookFact} from '../../model/fact.ts'
import type {Context} from '../directive.ts'
import {surely} from '../sure.ts'
import {bySentence, type Group} from './best.ts'

/** Sentences about what is to come, outside sections that another directive shows whole. */
export const aheadIn = (
  {elsewhere, study: {facts}}: Context,
  least: number
): readonly Group<OutlookFact>[] =>
  bySentence(surely(facts.outlook, least), facts.sentences).filter(
    ({sentence}) => !elsewhere.has(sentence.paragraph)
  )
