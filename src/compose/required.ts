import {message} from '../diagnostics/message.ts'
import {english} from '../language/english.ts'
import type {Meta} from '../model/document.ts'
import type {SourceOrigin, TemplateOrigin} from '../model/origin.ts'
import type {Requirable} from '../template/requirable.ts'
import {authored, fields} from './authored.ts'
import type {Context} from './directive.ts'
import type {Study} from './study.ts'
import {sureByDefault, surely} from './sure.ts'

/** Something that a source states or does not. */
type Stated =
  | {readonly key: string; readonly isIn: (meta: Meta, study: Study) => boolean}
  | {readonly key: string; readonly field: keyof typeof fields}

const one = (key: string, value: (meta: Meta) => unknown): Stated => ({
  key,
  isIn: (meta) => value(meta) !== undefined
})
const some = (key: string, values: (meta: Meta) => readonly unknown[]): Stated => ({
  key,
  isIn: (meta) => values(meta).length > 0
})
const listed = (key: string, field: keyof typeof fields): Stated => ({key, field})

const authors = some('authors', (it) => it.authors)
const keyPoints = listed('key_points', 'keyPoints')
const recommendations = listed('recommendations', 'recommendations')
const decisions = listed('decisions', 'decisions')
const actions = listed('actions', 'actions')
const options = listed('options', 'options')
const risks = listed('risks', 'risks')

/** By what each is stated: a key of the front matter, and for some a section of the source. */
const statements: Readonly<Record<Requirable, Stated>> = {
  author: authors,
  authors,
  subtitle: one('subtitle', (it) => it.subtitle),
  date: {
    key: 'date',
    isIn: (meta, {facts}) =>
      meta.date !== undefined || surely(facts.dateline, sureByDefault).length > 0
  },
  to: some('to', (it) => it.to),
  from: some('from', (it) => it.from),
  cc: some('cc', (it) => it.cc),
  thru: some('thru', (it) => it.thru),
  suspense: one('suspense', (it) => it.suspense),
  contact: listed('contact', 'contact'),
  signature: some('signature', (it) => it.signature),
  enclosures: listed('enclosures', 'enclosures'),
  distribution: some('distribution', (it) => it.distribution),
  subject: one('subject', (it) => it.subject),
  ref: one('ref', (it) => it.ref),
  marking: one('marking', (it) => it.marking),
  status: one('status', (it) => it.status),
  organisation: one('organisation', (it) => it.organisation),
  description: one('description', (it) => it.description),
  keywords: some('keywords', (it) => it.keywords),
  'bottom-line': listed('bottom_line', 'bottomLine'),
  'key-point': keyPoints,
  'key-points': keyPoints,
  recommendation: recommendations,
  recommendations,
  decision: decisions,
  decisions,
  action: actions,
  actions,
  option: options,
  options,
  risk: risks,
  risks,
  figures: listed('figures', 'figures'),
  timeline: listed('timeline', 'timeline'),
  people: listed('people', 'people'),
  organisations: listed('organisations', 'organisations'),
  places: listed('places', 'places'),
  statements: listed('statements', 'statements'),
  outlook: listed('outlook', 'outlook'),
  acronyms: listed('acronyms', 'acronyms')
}

/** Tells all that the template requires and the author of the source does not state. */
export function checkRequired({template, study, tell}: Context): void {
  for (const {name, origin} of template.settings.requires) {
    const stated = statements[name]
    if (isStated(stated, study)) continue
    const reason = `Unexpected source without \`${name}\`, which ${placeIn(origin)} requires`
    tell(message('template/required', reason, startOf(study), {note: remedyOf(stated, study)}))
  }
}

function isStated(stated: Stated, study: Study): boolean {
  if ('isIn' in stated) return stated.isIn(study.document.meta, study)
  const found = authored(study, fields[stated.field])
  return found?.kind === 'stated' || (found?.section.children.length ?? 0) > 0
}

/** As an editor jumps to it: `templates/submission.md:4:12`. */
function placeIn({path, position: {start}}: TemplateOrigin): string {
  return `\`${path}:${start.line}:${start.column}\``
}

/** The beginning of the source: what is missing has no place of its own. */
function startOf({document: {source}}: Study): SourceOrigin {
  const start = {line: 1, column: 1, offset: 0}
  return {from: 'source', path: source.path, position: {start, end: start}}
}

function remedyOf(stated: Stated, {language = english}: Study): string {
  const inFront = `State \`${stated.key}\` in the front matter`
  if ('isIn' in stated) return `${inFront}.`
  const {under} = fields[stated.field]
  const [heading] =
    language.statedUnder[under].length > 0
      ? language.statedUnder[under]
      : english.statedUnder[under]
  return `${inFront}, or write a section “${heading}”.`
}
