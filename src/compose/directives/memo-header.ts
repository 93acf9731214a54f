import type {Meta} from '../../model/document.ts'
import type {DetailRow, Inline} from '../../model/node.ts'
import type {TemplateOrigin} from '../../model/origin.ts'
import {words} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {labels} from '../labels.ts'
import {dateText, listed, statedText, textOf} from '../words.ts'

const title = words('title', {fallback: labels.memo})

/**
 * Name of the memo and its rows; a row that is not stated is left out. Authors stand for a missing
 * `from`, the title for a missing `subject`.
 */
export const memoHeader: Directive = {
  name: 'memo-header',
  form: 'leaf',
  attributes: [title],
  compose: ({origin, study, value}) => [
    {
      type: 'memoHeader',
      origin,
      title: [textOf(value(title), origin)],
      rows: rowsOf(study.document.meta, origin)
    }
  ]
}

function rowsOf(meta: Meta, origin: TemplateOrigin): readonly DetailRow[] {
  const {authors, cc, date, from, lang, ref, subject, to} = meta
  const rows: readonly (readonly [string, readonly Inline[]])[] = [
    [labels.to, listed(to, origin)],
    [labels.from, listed(from.length > 0 ? from : authors, origin)],
    [labels.cc, listed(cc, origin)],
    [labels.date, date === undefined ? [] : [dateText(date, lang)]],
    [labels.ref, ref === undefined ? [] : [statedText(ref)]],
    [labels.subject, subject === undefined ? meta.title : [statedText(subject)]]
  ]
  return rows
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => ({type: 'detailRow', origin, label: [textOf(label, origin)], value}))
}
