import type {Block} from '../../model/node.ts'
import {authored, fields, sectionOf} from '../authored.ts'
import {bottomLineOf, sectionUnder, under} from '../chosen/key-points.ts'
import type {Call, Directive} from '../directive.ts'
import {quote} from '../excerpt.ts'
import {sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

/** What a reader must know: stated in front matter or a section, else the sentence that says it. */
export const bottomLine: Directive = {
  name: 'bottom-line',
  form: 'leaf',
  attributes: [under],
  compose: (call) => {
    const children = childrenOf(call)
    return children.length === 0 ? [] : [{type: 'bottomLine', origin: call.origin, children}]
  },
  shows: (study, value) => sectionUnder(study, value) ?? sectionOf(fields.bottomLine)(study)
}

function childrenOf(call: Call): readonly Block[] {
  const named = sectionUnder(call.study, call.value)
  if (named !== undefined) return sunk(named.children, call.depth)
  const stated = authored(call.study, fields.bottomLine)
  if (stated?.kind === 'section') return sunk(stated.section.children, call.depth)
  if (stated?.kind === 'stated') return stated.values.map(paragraphOf)
  const found = bottomLineOf(call)
  return found === undefined ? [] : [quote(found.passage, 'compose/bottom-line', call)]
}
