import type {Directive} from '../directive.ts'
import {statedDirective} from '../stated/directive.ts'

/** What could be done, with what speaks for and against it: stated in front matter or a section. */
export const options: Directive = statedDirective('options', {
  by: 'table',
  counted: false,
  aspects: 'items'
})
