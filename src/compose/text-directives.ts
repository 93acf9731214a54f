import type {Meta} from '../model/document.ts'
import type {Inline} from '../model/node.ts'
import type {Origin} from '../model/origin.ts'
import type {Context} from './directive.ts'
import {sureByDefault, surely} from './sure.ts'
import {dateText, derived, listed, statedText, textOf} from './words.ts'

type Fill = (meta: Meta, origin: Origin, context: Context) => readonly Inline[]

const maybe = (stated: Meta['ref']) => (stated === undefined ? [] : [statedText(stated)])

/** What a text directive stands for; empty where the source does not state it. */
const fills = new Map<string, Fill>([
  ['title', (meta) => meta.title],
  ['subtitle', (meta) => maybe(meta.subtitle)],
  ['date', (_meta, _origin, context) => dateOf(context)],
  ['author', (meta, origin, {language}) => listed(meta.authors, {language, origin})],
  ['ref', (meta) => maybe(meta.ref)],
  ['marking', (meta) => maybe(meta.marking)],
  ['status', (meta) => maybe(meta.status)],
  ['kind', (_meta, origin, {template}) => [textOf(template.settings.kind, origin)]],
  ['organisation', (meta) => maybe(meta.organisation)]
])

/** Text directives of running text, as a template writes them after the colon. */
export const textDirectiveNames: readonly string[] = [...fills.keys()]

/** Those of running heads and feet only: a page is known to a renderer alone. */
export const pageDirectiveNames: readonly string[] = ['page', 'pages']

/** What `:name` at `origin` stands for: nothing where it is not stated or not known. */
export function fillText(name: string, origin: Origin, context: Context): readonly Inline[] {
  return fills.get(name)?.(context.study.document.meta, origin, context) ?? []
}

/** The day that front matter states; else the words of the line that dates the text. */
function dateOf(context: Context): readonly Inline[] {
  const {document, facts} = context.study
  const {date} = document.meta
  if (date !== undefined) return [dateText(date, context)]
  const [line] = surely(facts.dateline, sureByDefault)
  return line === undefined
    ? []
    : [textOf(line.passage.text, derived('compose/dateline', line.passage.origin))]
}
