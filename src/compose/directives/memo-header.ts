import type {Meta, Stated} from '../../model/document.ts'
import type {DetailRow, Inline} from '../../model/node.ts'
import {choices, words} from '../../template/attributes.ts'
import type {Call, Directive} from '../directive.ts'
import {shownWords} from '../stated/show.ts'
import {fillText} from '../text-directives.ts'
import {listed, statedText, textOf} from '../words.ts'

const title = words('title', {fallback: ''})
const to = words('to', {fallback: ''})
const from = words('from', {fallback: ''})
const thru = words('thru', {fallback: ''})
const cc = words('cc', {fallback: ''})
const date = words('date', {fallback: ''})
const ref = words('ref', {fallback: ''})
const suspense = words('suspense', {fallback: ''})
const subject = words('subject', {fallback: ''})
const marking = words('marking', {fallback: ''})
const order = choices('rows', [
  'to',
  'thru',
  'from',
  'cc',
  'date',
  'suspense',
  'ref',
  'subject',
  'marking'
])

/**
 * Name of the memo and its rows; a row that is not stated is left out. Authors stand for a missing
 * `from`, unless they sign, the title for a missing `subject`. Its words are the template's, if it
 * says them.
 */
export const memoHeader: Directive = {
  name: 'memo-header',
  form: 'leaf',
  attributes: [title, to, thru, from, cc, date, suspense, ref, subject, marking, order],
  compose: (call) => [
    {
      type: 'memoHeader',
      origin: call.origin,
      title: [textOf(call.value(title) || call.labels.memo, call.origin)],
      rows: rowsOf(call)
    }
  ]
}

type Name = (typeof order.fallback)[number]

const wordsFor: Readonly<Record<Name, typeof to>> = {
  to,
  thru,
  from,
  cc,
  date,
  suspense,
  ref,
  subject,
  marking
}

const valuesFor: Readonly<Record<Name, (call: Call, meta: Meta) => readonly Inline[]>> = {
  to: (call, meta) => listed(meta.to, call),
  thru: (call, meta) => listed(meta.thru, call),
  from: (call, meta) => listed(sendersOf(call, meta), call),
  cc: (call, meta) => listed(meta.cc, call),
  date: (call) => fillText('date', call.origin, call),
  suspense: (call, {suspense}) => (suspense === undefined ? [] : shownWords(suspense, call)),
  ref: (_call, {ref}) => (ref === undefined ? [] : [statedText(ref)]),
  subject: (_call, {subject, title}) => (subject === undefined ? title : [statedText(subject)]),
  marking: (_call, {marking}) => (marking === undefined ? [] : [statedText(marking)])
}

const sendersOf = ({uses}: Call, {authors, from}: Meta): readonly Stated[] =>
  from.length > 0 || uses.has('signature') ? from : authors

function rowsOf(call: Call): readonly DetailRow[] {
  const {labels, origin, study, value} = call
  return value(order).flatMap((name): readonly DetailRow[] => {
    const words = valuesFor[name](call, study.document.meta)
    const label = [textOf(value(wordsFor[name]) || labels[name], origin)]
    return words.length === 0 ? [] : [{type: 'detailRow', origin, label, value: words}]
  })
}
