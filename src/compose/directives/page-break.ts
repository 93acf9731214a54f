import type {Directive} from '../directive.ts'

/** A new page, in formats that have pages. */
export const pageBreak: Directive = {
  name: 'page-break',
  form: 'leaf',
  attributes: [],
  compose: ({origin}) => [{type: 'pageBreak', origin}]
}
