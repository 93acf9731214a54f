import type {DetailRow, Inline} from '../../model/node.ts'
import {words} from '../../template/attributes.ts'
import type {Call, Directive} from '../directive.ts'
import {labels} from '../labels.ts'
import {fillText} from '../text-directives.ts'
import {listed, statedText, textOf} from '../words.ts'

const title = words('title', {fallback: labels.memo})

/**
 * Name of the memo and its rows; a row that is not stated is left out. Authors stand for a missing
 * `from`, the title for a missing `subject`.
 */
export const memoHeader: Directive = {
  name: 'memo-header',
  form: 'leaf',
  attributes: [title],
  compose: (call) => [
    {
      type: 'memoHeader',
      origin: call.origin,
      title: [textOf(call.value(title), call.origin)],
      rows: rowsOf(call)
    }
  ]
}

function rowsOf(call: Call): readonly DetailRow[] {
  const {origin} = call
  const {meta} = call.study.document
  const {authors, cc, from, ref, subject, to} = meta
  const rows: readonly (readonly [string, readonly Inline[]])[] = [
    [labels.to, listed(to, origin)],
    [labels.from, listed(from.length > 0 ? from : authors, origin)],
    [labels.cc, listed(cc, origin)],
    [labels.date, fillText('date', origin, call)],
    [labels.ref, ref === undefined ? [] : [statedText(ref)]],
    [labels.subject, subject === undefined ? meta.title : [statedText(subject)]]
  ]
  return rows
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => ({type: 'detailRow', origin, label: [textOf(label, origin)], value}))
}
