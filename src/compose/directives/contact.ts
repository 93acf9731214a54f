import {authored, fields, sectionOf} from '../authored.ts'
import type {Directive} from '../directive.ts'
import {sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

/** Whom to ask: stated in front matter or a section. */
export const contact: Directive = {
  name: 'contact',
  form: 'leaf',
  attributes: [],
  compose: ({depth, study}) => {
    const found = authored(study, fields.contact)
    if (found === undefined) return []
    return found.kind === 'section'
      ? sunk(found.section.children, depth)
      : found.values.map(paragraphOf)
  },
  shows: sectionOf(fields.contact)
}
