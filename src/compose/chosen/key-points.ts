import type {BottomLineFact, KeyPointFact, Passage} from '../../model/fact.ts'
import type {Section} from '../../model/node.ts'
import {integer, words} from '../../template/attributes.ts'
import {authored, fields} from '../authored.ts'
import type {Context, Value} from '../directive.ts'
import {sectionCalled} from '../sections.ts'
import type {Study} from '../study.ts'
import {best} from './best.ts'

export const max = integer('max', {from: 1, to: 20, fallback: 5})

/** A heading of the source whose section is taken for the bottom line, before anything else. */
export const under = words('under', {fallback: '', shown: false})

export const sectionUnder = (study: Study, value: Value): Section | undefined =>
  value(under) === '' ? undefined : sectionCalled(study, value(under))

/** The sentence that is derived as bottom line, where the author states none. */
export function bottomLineOf({study, uses}: Context): BottomLineFact | undefined {
  const value = uses.get('bottom-line')
  const named = value === undefined ? undefined : sectionUnder(study, value)
  const isStated = named !== undefined || authored(study, fields.bottomLine) !== undefined
  return isStated ? undefined : study.facts.bottomLine[0]
}

/** A quarter of a text, or three sentences, is as much as can stand for it. */
const mostOf = (sentences: number) => Math.max(3, Math.round(sentences / 4))

/**
 * Sentences that stand for the text, at most `limit`, in the order of the source. Left out: the one
 * of the bottom line, what another directive shows with its whole section, and what was said before.
 */
export function keyPointsOf(context: Context, limit: number): readonly KeyPointFact[] {
  const {elsewhere, study, uses} = context
  const said = new Set<string>()
  const stated = uses.has('bottom-line') ? bottomLineOf(context) : undefined
  if (stated !== undefined) said.add(stated.passage.text)
  const points = study.facts.keyPoint.filter(({passage}: {readonly passage: Passage}) => {
    if (elsewhere.has(passage.paragraph) || said.has(passage.text)) return false
    said.add(passage.text)
    return true
  })
  return best(points, Math.min(limit, mostOf(study.facts.sentences.length)), (it) => it.rank)
}
