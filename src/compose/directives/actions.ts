import {authoredBlocks, fields, sectionOf} from '../authored.ts'
import type {Directive} from '../directive.ts'

/** Who is to do what: stated in front matter or a section, never derived. */
export const actions: Directive = {
  name: 'actions',
  form: 'leaf',
  attributes: [],
  compose: (call) => authoredBlocks(call, fields.actions) ?? [],
  shows: sectionOf(fields.actions)
}
