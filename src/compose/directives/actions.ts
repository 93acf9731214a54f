import type {Directive} from '../directive.ts'
import {statedUnder} from '../labels.ts'
import {sectionUnless, sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

/** Who is to do what: stated in front matter or a section, never derived. */
export const actions: Directive = {
  name: 'actions',
  form: 'leaf',
  attributes: [],
  compose: ({depth, origin, study: {document}}) => {
    const stated = document.meta.actions
    if (stated.length === 0) {
      const section = sectionUnless(stated, document, statedUnder.actions)
      return section === undefined ? [] : sunk(section.children, depth)
    }
    return [
      {
        type: 'list',
        origin,
        marker: {kind: 'bullet'},
        spread: false,
        children: stated.map((it) => ({
          type: 'listItem',
          origin: it.origin,
          children: [paragraphOf(it)]
        }))
      }
    ]
  },
  shows: (document) => sectionUnless(document.meta.actions, document, statedUnder.actions)
}
