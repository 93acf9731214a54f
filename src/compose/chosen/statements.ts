import type {StatementFact} from '../../model/fact.ts'
import {integer} from '../../template/attributes.ts'
import {leansBack} from '../../text/openings.ts'
import type {Context, Value} from '../directive.ts'
import {sure, surely} from '../sure.ts'
import {aheadIn} from './ahead.ts'
import {best, bySentence, type Group} from './best.ts'
import {saidBefore} from './said.ts'

export const max = integer('max', {from: 1, to: 40, fallback: 3})

type Sentence = Group<StatementFact>

/**
 * Sentences that tell what somebody said, in the order of the source, without those that the bottom
 * line or the key points of the template show, or whose pronoun speaks in a clause of its own.
 * Direct quotations are taken first, then who is named with a role, and who was not heard before,
 * rather in a sentence that can be read alone; last what `::outlook` can show as well, where the
 * template has it.
 */
export function statementsOf(context: Context, value: Value): readonly Sentence[] {
  const {elsewhere, study, uses} = context
  const said = saidBefore(context)
  const outlook = uses.get('outlook')
  const ahead = new Set(
    outlook === undefined ? [] : aheadIn(context, outlook(sure)).map((it) => it.sentence.text)
  )
  const roles = new Set(study.facts.person.flatMap((it) => (it.role ? [it.id] : [])))
  const groups = bySentence(surely(study.facts.statement, value(sure)), study.facts.sentences)
  const left = groups.filter(
    (it) => !said.has(it.sentence.text) && !elsewhere.has(it.sentence.paragraph) && !isAside(it)
  )
  const heard = new Map<string, number>()
  const ranked = left.map((group) => {
    const rank = Math.min(...group.facts.map((it) => rankOf(it, roles)))
    const speaker = speakerOf(group)
    const before = heard.get(speaker) ?? 0
    heard.set(speaker, before + 1)
    const last = rank > 0 && ahead.has(group.sentence.text) ? 100 : 0
    const leaning = leansBack(group.sentence.text) ? 0.5 : 0
    const half = holdsHalf(group.sentence.text) ? 10 : 0
    return {group, rank: rank + before + leaning + half + last}
  })
  return best(ranked, value(max), (it) => it.rank).map((it) => it.group)
}

/**
 * `They hope to convince Mr Roy, although he has expressed doubt`: under it, the name of who "he" is
 * would be read as that of who hopes.
 */
const isAside = ({facts, sentence}: Sentence) =>
  facts.every(
    ({quoted, speaker: {by, passage}}) =>
      by === 'pronoun' && !quoted && passage.start - sentence.start > longestOpening
  )

/** UTF-16 length up to which what stands before a speaker only says when, where or how. */
const longestOpening = 40

/** Whether it is a sentence out of a longer quotation: a mark of its pair stands in another one. */
const holdsHalf = (sentence: string) =>
  count(sentence, /"/g) % 2 === 1 || count(sentence, /“/g) !== count(sentence, /”/g)

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0

const speakerOf = ({facts: [{speaker}]}: Sentence) => speaker.facts[0] ?? speaker.passage.text

/** From a direct quotation, 0, to what nobody knows who said, 5. */
function rankOf({quoted, speaker}: StatementFact, roles: ReadonlySet<string>): number {
  if (speaker.by === 'pronoun' && speaker.facts.length === 0) return 5
  if (quoted) return 0
  if (speaker.by === 'name') return speaker.facts.some((it) => roles.has(it)) ? 1 : 2
  return speaker.by === 'pronoun' ? 3 : 4
}
