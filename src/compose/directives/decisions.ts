import type {Directive} from '../directive.ts'
import {statedDirective} from '../stated/directive.ts'

/** What is to be decided, by whom and by when: stated in front matter or a section. */
export const decisions: Directive = statedDirective('decisions', {
  by: 'own',
  counted: true,
  aspects: 'line'
})
