import type {Directive} from '../directive.ts'

/** Where notes stand in a format without pages. It goes away when there are none; see `endings.ts`. */
export const notes: Directive = {
  name: 'notes',
  form: 'leaf',
  attributes: [],
  compose: ({origin}) => [{type: 'notes', origin}]
}
