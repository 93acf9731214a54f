import type {Document} from '../../model/document.ts'
import type {DetailRow, Inline} from '../../model/node.ts'
import type {SourceOrigin} from '../../model/origin.ts'
import {placeOf} from '../../model/origin.ts'
import type {Directive} from '../directive.ts'
import {count, labels} from '../labels.ts'
import {derived, textOf} from '../words.ts'

/** Which source the report was made of, how to recognise it, and how it was made. */
export const provenance: Directive = {
  name: 'provenance',
  form: 'leaf',
  attributes: [],
  compose: ({origin, study: {document}}) => {
    const {file, paragraphs, sha256, words} = document.source
    const computed = derived('compose/provenance', extentOf(document))
    const counts = `${count(paragraphs, 'paragraph')}, ${count(words, 'word')}`
    const row = (label: string, ...value: readonly Inline[]): DetailRow => ({
      type: 'detailRow',
      origin,
      label: [textOf(label, origin)],
      value
    })
    return [
      {
        type: 'details',
        origin,
        rows: [
          row(labels.source, textOf(`${file}, ${counts}`, computed)),
          row(labels.fingerprint, textOf(`${labels.sha256} `, origin), {
            type: 'inlineCode',
            value: `${sha256.slice(0, 16)}…`,
            origin: computed
          }),
          row(labels.method, textOf(labels.quoted, origin))
        ]
      }
    ]
  }
}

/** The stretch of the source that the document was read from. */
function extentOf({children, source}: Document): SourceOrigin {
  const start = {line: 1, column: 1, offset: 0}
  const last = children.at(-1)
  const place = last && placeOf(last.origin)
  const end = place?.from === 'source' ? place.position.end : start
  return {from: 'source', path: source.path, position: {start, end}}
}
