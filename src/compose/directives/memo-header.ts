import type {DetailRow, Inline} from '../../model/node.ts'
import {words} from '../../template/attributes.ts'
import type {Call, Directive} from '../directive.ts'
import {labels} from '../labels.ts'
import {fillText} from '../text-directives.ts'
import {listed, statedText, textOf} from '../words.ts'

const title = words('title', {fallback: labels.memo})
const to = words('to', {fallback: labels.to})
const from = words('from', {fallback: labels.from})
const cc = words('cc', {fallback: labels.cc})
const date = words('date', {fallback: labels.date})
const ref = words('ref', {fallback: labels.ref})
const subject = words('subject', {fallback: labels.subject})

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
      title: [textOf(call.value(title), call.origin)],
      rows: rowsOf(call)
    }
  ]
}

function rowsOf(call: Call): readonly DetailRow[] {
  const {origin, value: wordsFor} = call
  const {meta} = call.study.document
  const rows: readonly (readonly [typeof to, readonly Inline[]])[] = [
    [to, listed(meta.to, origin)],
    [from, listed(meta.from.length > 0 ? meta.from : meta.authors, origin)],
    [cc, listed(meta.cc, origin)],
    [date, fillText('date', origin, call)],
    [ref, meta.ref === undefined ? [] : [statedText(meta.ref)]],
    [subject, meta.subject === undefined ? meta.title : [statedText(meta.subject)]]
  ]
  return rows
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => ({
      type: 'detailRow',
      origin,
      label: [textOf(wordsFor(label), origin)],
      value
    }))
}
