import type {Directive} from '../directive.ts'
import {statedDirective} from '../stated/directive.ts'

/** What may go wrong, how likely and how bad it is, and what is done about it: stated, never derived. */
export const risks: Directive = statedDirective('risks', {
  by: 'table',
  counted: false,
  aspects: 'items'
})
