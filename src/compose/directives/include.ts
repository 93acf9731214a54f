import {words} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'

const name = words('name', {required: true, shown: false})

/** A part of `templates/shared/`. Reading a template puts parts in place, so none is left to compose. */
export const include: Directive = {
  name: 'include',
  form: 'leaf',
  attributes: [name],
  compose: () => []
}
