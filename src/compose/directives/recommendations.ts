import type {Directive} from '../directive.ts'
import {statedDirective} from '../stated/directive.ts'

/** What is recommended, who is to do it and by when: stated in front matter or a section. */
export const recommendations: Directive = statedDirective('recommendations', {
  by: 'own',
  counted: true,
  aspects: 'line'
})
