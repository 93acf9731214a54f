import {choice, words} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {tones} from '../labels.ts'
import {textOf} from '../words.ts'

const tone = choice('tone', ['note', 'tip', 'important', 'warning', 'caution', 'accent'])
const title = words('title')

/** A box around what stands in it. */
export const callout: Directive = {
  name: 'callout',
  form: 'container',
  attributes: [tone, title],
  compose: ({children, origin, value}) => [
    {
      type: 'callout',
      origin,
      tone: tones[value(tone)],
      ...(value(title) !== '' && {title: [textOf(value(title), origin)]}),
      children
    }
  ]
}
