import type {Inline} from '../../model/node.ts'
import {choices} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {fillText} from '../text-directives.ts'
import {statedText} from '../words.ts'

const details = choices('details', [
  'kind',
  'date',
  'marking',
  'author',
  'ref',
  'status',
  'organisation'
])

/** Title, subtitle, and what identifies the document; a detail that is not stated is left out. */
export const masthead: Directive = {
  name: 'masthead',
  form: 'leaf',
  attributes: [details],
  compose: (call) => {
    const {origin, study, value} = call
    const {title, subtitle} = study.document.meta
    const names = value(details).filter((name) => fillText(name, origin, call).length > 0)
    // What a document is called says little alone: under the title it stands with other details only.
    const shown = names.every((name) => name === 'kind') ? [] : names
    const pieces = shown.map((name): readonly Inline[] => fillText(name, origin, call))
    return [
      {
        type: 'masthead',
        origin,
        title,
        ...(subtitle && {subtitle: [statedText(subtitle)]}),
        details: pieces
      }
    ]
  }
}
