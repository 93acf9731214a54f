import {formatNames} from '../../model/node.ts'
import {choices} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'

const format = choices('format', formatNames, {required: true})

/** Shown in some formats only; the others say that they leave it out. */
export const only: Directive = {
  name: 'only',
  form: 'container',
  attributes: [format],
  compose: ({children, origin, value}) => [{type: 'only', origin, formats: value(format), children}]
}
