import type {OrganisationFact, PlaceFact} from '../model/fact.ts'
import type {Block} from '../model/node.ts'
import {choice, integer} from '../template/attributes.ts'
import {authoredBlocks, type Field, listOf, sectionOf} from './authored.ts'
import type {Call, Directive} from './directive.ts'
import {excerpt} from './excerpt.ts'
import {citationsOf, mostMentioned, originOf} from './mentions.ts'
import {sure, surely} from './sure.ts'
import {tableOf} from './table.ts'

const max = integer('max', {from: 1, to: 40, fallback: 8})
const as = choice('as', ['list', 'table'])

/** A directive that shows what is named, and where; stated by the author or derived. */
export function namesOf(
  name: string,
  field: Field,
  factsOf: (call: Call) => readonly (OrganisationFact | PlaceFact)[]
): Directive {
  const by = `compose/${name}`
  const derivedBlocks = (call: Call): readonly Block[] => {
    const {labels, origin, value} = call
    const entries = mostMentioned(surely(factsOf(call), value(sure)), value(max)).map((it) => ({
      origin: originOf(it, by),
      name: excerpt(it.passage, call),
      citations: citationsOf(it.mentions, by, call, value(as) === 'list' ? 'behind words' : 'alone')
    }))
    if (entries.length === 0) return []
    if (value(as) === 'table') {
      const rows = entries.map(({name, origin, citations}) => ({origin, cells: [name, citations]}))
      return [tableOf(origin, [labels.name, labels.paragraphs], rows)]
    }
    const items = entries.map(({name, origin, citations}) => ({
      type: 'paragraph' as const,
      origin,
      children: [...name, ...citations]
    }))
    return [listOf(items, origin)]
  }
  return {
    name,
    form: 'leaf',
    attributes: [max, as, sure],
    compose: (call) => authoredBlocks(call, field) ?? derivedBlocks(call),
    shows: sectionOf(field)
  }
}
