import type {EventFact, Passage} from '../../model/fact.ts'
import {integer} from '../../template/attributes.ts'
import {isAside} from '../../text/body.ts'
import {lettered} from '../../text/lettered.ts'
import {authored, fields} from '../authored.ts'
import type {Context, Value} from '../directive.ts'
import {sure, surely} from '../sure.ts'
import {best, bySentence, type Group} from './best.ts'
import {saidBefore} from './said.ts'

export const max = integer('max', {from: 1, to: 40, fallback: 8})

/**
 * Sentences that the source puts in time, at most `max`: in the order of time where every date shown
 * is whole, else in the order of the source, since a date without its year comes neither before nor
 * after another. Days that only mean something to who knows the day of writing are left out, and so
 * is the line that dates the text itself; so are captions, and a single event that the bottom line
 * or a key point of the template states, since there is no line through one point.
 */
export function eventsOf(context: Context, value: Value): readonly Group<EventFact>[] {
  const {facts} = context.study
  const dated = (event: EventFact) => !facts.dateline.some((it) => holds(it.passage, event.when))
  const events = surely(facts.event, value(sure)).filter((it) => isPlain(it) && dated(it))
  const told = bySentence(events, facts.sentences).filter((it) => !isAside(it.sentence.text))
  const shown = best(told, value(max), ({facts}) =>
    Math.min(...facts.map((it) => ranks[it.certainty]))
  )
  const [first, ...others] = shown
  if (first && others.length === 0 && saidBefore(context).has(first.sentence.text)) return []
  const inTime = shown.every((group) => group.facts.every((it) => it.certainty === 'absolute'))
  return inTime ? [...shown].sort((a, b) => compared(orderOf(a), orderOf(b))) : shown
}

/** The sentences that the template's timeline shows, where the author states no others. */
export function timedIn(context: Context): ReadonlySet<string> {
  const value = context.uses.get('timeline')
  if (value === undefined || authored(context.study, fields.timeline)) return new Set()
  return new Set(eventsOf(context, value).map((it) => it.sentence.text))
}

const ranks = {absolute: 0, partial: 1, relative: 2} as const

/** `in the next decade` says about when for itself; `last Friday` does not. */
const spanAhead = lettered(
  String.raw`\b(?:next|coming|following)\s+(?:(?:\p{L}+|\d+)\s+){0,2}(?:years?|decades?|century|centuries)\b`,
  'iu'
)

const isPlain = ({certainty, when}: EventFact) =>
  certainty !== 'relative' || spanAhead(when.text).test(when.text)

const holds = (outer: Passage, inner: Passage) =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && outer.end >= inner.end

/**
 * ISO dates of any coarseness sort as their letters do: a span by its start, `by 2027` and `until
 * 2027` after every month of that year.
 */
function orderOf({facts: [{value = '', when}]}: Group<EventFact>): string {
  const [start = '', end = start] = value.split('/')
  return endsThen.test(when.text) ? `${end}~` : start
}

const endsThen = /^(?:by|until|till|up to|through)\b|\bend of\b/i

const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b))
