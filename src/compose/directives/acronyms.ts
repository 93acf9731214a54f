import type {AcronymFact} from '../../model/fact.ts'
import type {Block} from '../../model/node.ts'
import {integer} from '../../template/attributes.ts'
import {authoredBlocks, fields, sectionOf} from '../authored.ts'
import type {Call, Directive} from '../directive.ts'
import {excerpt} from '../excerpt.ts'
import {citationsOf, originOf} from '../mentions.ts'
import {sure, surely} from '../sure.ts'
import {type Row, tableOf} from '../table.ts'
import {textOf} from '../words.ts'

const max = integer('max', {from: 1, to: 40, fallback: 20})
const by = 'compose/acronyms'

/** Short forms and what they stand for, where the source says so; stated by the author or derived. */
export const acronyms: Directive = {
  name: 'acronyms',
  form: 'leaf',
  attributes: [max, sure],
  compose: (call) => authoredBlocks(call, fields.acronyms) ?? derivedBlocks(call),
  shows: sectionOf(fields.acronyms)
}

function derivedBlocks(call: Call): readonly Block[] {
  const {labels, origin, study, value} = call
  const found = surely(study.facts.acronym, value(sure)).slice(0, value(max))
  if (found.length === 0) return []
  const rows = found.map((it) => rowOf(it, call))
  return [tableOf(origin, [labels.short, labels.inFull, labels.paragraph], rows)]
}

const rowOf = (acronym: AcronymFact, call: Call): Row => {
  const {expansion, mentions, passage} = acronym
  return {
    origin: originOf(acronym, by, expansion),
    cells: [
      excerpt(passage, call),
      expansion ? excerpt(expansion, call) : [textOf(call.labels.notExplained, call.origin)],
      citationsOf(mentions, by, call, 'alone')
    ]
  }
}
