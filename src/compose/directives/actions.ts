import type {Directive} from '../directive.ts'
import {statedDirective} from '../stated/directive.ts'

/** Who is to do what, by when: stated in front matter or a section, never derived. */
export const actions: Directive = statedDirective('actions', {
  by: 'own',
  counted: false,
  aspects: 'line'
})
