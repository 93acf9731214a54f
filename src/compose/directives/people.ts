import type {StatedPerson} from '../../model/document.ts'
import type {PersonFact} from '../../model/fact.ts'
import type {Block, Inline} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import {choice, integer} from '../../template/attributes.ts'
import {authoredBlocks, fields, listOf, sectionOf} from '../authored.ts'
import type {Call, Directive} from '../directive.ts'
import {excerpt} from '../excerpt.ts'
import {citationsOf, mostMentioned, originOf} from '../mentions.ts'
import {sure, surely} from '../sure.ts'
import {tableOf} from '../table.ts'
import {statedText, textOf} from '../words.ts'

const max = integer('max', {from: 1, to: 40, fallback: 8})
const as = choice('as', ['table', 'list'])
const by = 'compose/people'

/** Who is named, with the role that the source gives and where; stated by the author or derived. */
export const people: Directive = {
  name: 'people',
  form: 'leaf',
  attributes: [max, as, sure],
  compose: (call) => {
    const {study, value} = call
    const stated = study.document.meta.facts.people
    // Names alone are a list like any other that an author states; roles want their column.
    if (stated.some((it) => it.role)) return blocksOf(stated.map(entryOfStated), call)
    const found = mostMentioned(surely(study.facts.person, value(sure)), value(max))
    return authoredBlocks(call, fields.people) ?? blocksOf(found.map(entryOf(call)), call)
  },
  shows: sectionOf(fields.people)
}

interface Entry {
  readonly origin: Origin
  readonly name: readonly Inline[]
  readonly role: readonly Inline[]
  readonly citations: readonly Inline[]
}

const entryOf =
  (call: Call) =>
  (person: PersonFact): Entry => ({
    origin: originOf(person, by, person.role),
    name: excerpt(person.passage, call),
    role: person.role === undefined ? [] : excerpt(person.role, call),
    citations: citationsOf(
      person.mentions,
      by,
      call,
      call.value(as) === 'list' ? 'behind words' : 'alone'
    )
  })

const entryOfStated = (person: StatedPerson): Entry => ({
  origin: person.origin,
  name: [statedText(person)],
  role: person.role === undefined ? [] : [statedText(person.role)],
  citations: []
})

function blocksOf(entries: readonly Entry[], call: Call): readonly Block[] {
  if (entries.length === 0) return []
  return call.value(as) === 'list' ? [listed(entries, call)] : [tabled(entries, call)]
}

/** A column that is empty in every row is left out. */
function tabled(entries: readonly Entry[], {labels, origin}: Call): Block {
  const columns = [
    {label: labels.name, cell: (it: Entry) => it.name},
    {label: labels.role, cell: (it: Entry) => it.role},
    {label: labels.paragraphs, cell: (it: Entry) => it.citations}
  ].filter(({cell}) => entries.some((it) => cell(it).length > 0))
  return tableOf(
    origin,
    columns.map((it) => it.label),
    entries.map((entry) => ({origin: entry.origin, cells: columns.map(({cell}) => cell(entry))}))
  )
}

const listed = (entries: readonly Entry[], {language, origin}: Call): Block =>
  listOf(
    entries.map((entry) => ({
      type: 'paragraph',
      origin: entry.origin,
      children: [
        {type: 'strong', origin: entry.origin, children: entry.name},
        ...(entry.role.length > 0 ? [textOf(language.marks.comma, origin), ...entry.role] : []),
        ...entry.citations
      ]
    })),
    origin
  )
