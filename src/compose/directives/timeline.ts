import type {EventFact} from '../../model/fact.ts'
import type {Block, Inline} from '../../model/node.ts'
import {choice} from '../../template/attributes.ts'
import {authoredBlocks, fields, listOf, sectionOf} from '../authored.ts'
import type {Group} from '../chosen/best.ts'
import {eventsOf, max} from '../chosen/events.ts'
import type {Call, Directive} from '../directive.ts'
import {citationOf, cited, excerpt, said, saidOrigin} from '../excerpt.ts'
import {sure} from '../sure.ts'
import {tableOf} from '../table.ts'
import {textOf} from '../words.ts'

const as = choice('as', ['line', 'table', 'list'])
const by = 'compose/timeline'

/** What the source puts in time, each with its sentence; stated by the author or derived. */
export const timeline: Directive = {
  name: 'timeline',
  form: 'leaf',
  attributes: [max, as, sure],
  compose: (call) => authoredBlocks(call, fields.timeline) ?? derivedBlocks(call),
  shows: sectionOf(fields.timeline)
}

function derivedBlocks(call: Call): readonly Block[] {
  const events = eventsOf(call, call.value)
  return events.length === 0 ? [] : [shapes[call.value(as)](events, call)]
}

type Event = Group<EventFact>
type Shape = (events: readonly Event[], call: Call) => Block

const originOf = ({sentence}: Event, call: Call) => saidOrigin(by, sentence, call)

const line: Shape = (events, call) => ({
  type: 'timeline',
  origin: call.origin,
  children: events.map((it) => ({
    type: 'timelineEvent',
    origin: originOf(it, call),
    when: whenOf(it, call),
    children: cited(it.sentence, by, call)
  }))
})

const table: Shape = (events, call) =>
  tableOf(
    call.origin,
    [call.labels.when, call.labels.what, call.labels.paragraph],
    events.map((it) => ({
      origin: originOf(it, call),
      cells: [whenOf(it, call), said(it.sentence, call), [citationOf(it.sentence, by)]]
    }))
  )

const list: Shape = (events, call) =>
  listOf(
    events.map((it) => ({
      type: 'paragraph',
      origin: originOf(it, call),
      children: [
        {type: 'strong', origin: originOf(it, call), children: whenOf(it, call)},
        textOf(call.language.marks.colon, call.origin),
        ...cited(it.sentence, by, call)
      ]
    })),
    call.origin
  )

const shapes = {line, table, list} as const

/** The dates of one sentence: `March 2 (year not stated); by 2027`. What is not words is ours. */
const whenOf = ({facts}: Event, call: Call): readonly Inline[] =>
  facts.flatMap(({certainty, when}, index) => [
    ...(index === 0 ? [] : [textOf(call.language.marks.semicolon, call.origin)]),
    ...excerpt(when, call),
    ...(certainty === 'partial' ? [textOf(call.labels.yearNotStated, call.origin)] : [])
  ])
