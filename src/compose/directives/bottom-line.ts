import type {Block} from '../../model/node.ts'
import type {Call, Directive} from '../directive.ts'
import {quote} from '../excerpt.ts'
import {statedUnder} from '../labels.ts'
import {bottomLineOf} from '../lead.ts'
import {sectionUnless, sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

/** What a reader must know: stated in front matter or a section, else the first sentence. */
export const bottomLine: Directive = {
  name: 'bottom-line',
  form: 'leaf',
  attributes: [],
  compose: (call) => {
    const children = childrenOf(call)
    return children.length === 0 ? [] : [{type: 'bottomLine', origin: call.origin, children}]
  },
  shows: (document) => sectionUnless(document.meta.bottomLine, document, statedUnder.bottomLine)
}

function childrenOf({depth, study}: Call): readonly Block[] {
  const from = bottomLineOf(study.document)
  switch (from?.kind) {
    case undefined:
      return []
    case 'stated':
      return [paragraphOf(from.stated)]
    case 'section':
      return sunk(from.section.children, depth)
    case 'derived':
      return [quote(from.excerpt, from.paragraph, 'compose/bottom-line')]
  }
}
