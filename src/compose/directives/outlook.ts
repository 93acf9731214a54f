import type {OutlookFact} from '../../model/fact.ts'
import type {Block, Paragraph} from '../../model/node.ts'
import {authoredBlocks, fields, listOf, sectionOf} from '../authored.ts'
import type {Group} from '../chosen/best.ts'
import {max, outlookOf} from '../chosen/outlook.ts'
import type {Call, Directive} from '../directive.ts'
import {cited, saidOrigin} from '../excerpt.ts'
import {type Named, namedIn, openerMeans} from '../speaker.ts'
import {sure} from '../sure.ts'

const by = 'compose/outlook'

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
  const named = namedIn(call, value(sure))
  return [
    listOf(
      found.map((it) => itemOf(it, named, call)),
      origin
    )
  ]
}

const itemOf = (
  {sentence}: Group<OutlookFact>,
  named: ReadonlyMap<string, Named>,
  call: Call
): Paragraph => ({
  type: 'paragraph',
  origin: saidOrigin(by, sentence, call),
  children: [...cited(sentence, by, call), ...openerMeans(sentence, named, call)]
})
