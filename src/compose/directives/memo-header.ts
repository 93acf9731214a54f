import type {LabelName} from '../../language/language.ts'
import type {DetailRow, Inline} from '../../model/node.ts'
import {words} from '../../template/attributes.ts'
import type {Call, Directive} from '../directive.ts'
import {fillText} from '../text-directives.ts'
import {listed, statedText, textOf} from '../words.ts'

const title = words('title', {fallback: ''})
const to = words('to', {fallback: ''})
const from = words('from', {fallback: ''})
const cc = words('cc', {fallback: ''})
const date = words('date', {fallback: ''})
const ref = words('ref', {fallback: ''})
const subject = words('subject', {fallback: ''})

/**
 * Name of the memo and its rows; a row that is not stated is left out. Authors stand for a missing
 * `from`, the title for a missing `subject`. Its words are the template's, if it says them.
 */
export const memoHeader: Directive = {
  name: 'memo-header',
  form: 'leaf',
  attributes: [title, to, from, cc, date, ref, subject],
  compose: (call) => [
    {
      type: 'memoHeader',
      origin: call.origin,
      title: [textOf(call.value(title) || call.labels.memo, call.origin)],
      rows: rowsOf(call)
    }
  ]
}

function rowsOf(call: Call): readonly DetailRow[] {
  const {labels, origin, value: wordsFor} = call
  const {meta} = call.study.document
  const rows: readonly (readonly [typeof to, LabelName, readonly Inline[]])[] = [
    [to, 'to', listed(meta.to, call)],
    [from, 'from', listed(meta.from.length > 0 ? meta.from : meta.authors, call)],
    [cc, 'cc', listed(meta.cc, call)],
    [date, 'date', fillText('date', origin, call)],
    [ref, 'ref', meta.ref === undefined ? [] : [statedText(meta.ref)]],
    [subject, 'subject', meta.subject === undefined ? meta.title : [statedText(meta.subject)]]
  ]
  return rows
    .filter(([, , value]) => value.length > 0)
    .map(([own, label, value]) => ({
      type: 'detailRow',
      origin,
      label: [textOf(wordsFor(own) || labels[label], origin)],
      value
    }))
}
