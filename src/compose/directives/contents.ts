import {integer} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {depthOf} from '../sections.ts'

const depth = integer('depth', {from: 1, to: 6, fallback: 3})

/** Table of the report's sections. It goes away when there are none; see `endings.ts`. */
export const contents: Directive = {
  name: 'contents',
  form: 'leaf',
  attributes: [depth],
  compose: ({origin, value}) => [{type: 'contents', origin, depth: depthOf(value(depth))}]
}
