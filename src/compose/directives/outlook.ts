import type {Block} from '../../model/node.ts'
import {authoredBlocks, fields, listOf, sectionOf} from '../authored.ts'
import {max, outlookOf} from '../chosen/outlook.ts'
import type {Call, Directive} from '../directive.ts'
import {quote} from '../excerpt.ts'
import {sure} from '../sure.ts'

/** What is promised, planned, aimed at or possible; stated by the author or derived. */
export const outlook: Directive = {
  name: 'outlook',
  form: 'leaf',
  attributes: [max, sure],
  compose: (call) => authoredBlocks(call, fields.outlook) ?? derivedBlocks(call),
  shows: sectionOf(fields.outlook)
}

function derivedBlocks(call: Call): readonly Block[] {
  const {origin, value} = call
  const found = outlookOf(call, value(max), value(sure))
  if (found.length === 0) return []
  return [
    listOf(
      found.map(({sentence}) => quote(sentence, 'compose/outlook', call)),
      origin
    )
  ]
}
