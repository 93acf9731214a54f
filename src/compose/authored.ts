import {english} from '../language/english.ts'
import type {FieldName, Language} from '../language/language.ts'
import type {Meta, Stated} from '../model/document.ts'
import type {Block, List, Section} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import type {Call} from './directive.ts'
import {sectionFolded, sunk} from './sections.ts'
import type {Study} from './study.ts'
import {folded} from './survey.ts'
import {paragraphOf} from './words.ts'

/** Something that an author may state in front matter or under a heading, else derived or absent. */
export interface Field {
  readonly stated: (meta: Meta) => readonly Stated[]
  /** The headings that it goes by: those of the document's language, and English ones. */
  readonly under: FieldName
}

export const fields = {
  bottomLine: {
    stated: ({bottomLine}) => (bottomLine === undefined ? [] : [bottomLine]),
    under: 'bottomLine'
  },
  keyPoints: {stated: (meta) => meta.keyPoints, under: 'keyPoints'},
  recommendations: {stated: (meta) => meta.recommendations, under: 'recommendations'},
  decisions: {stated: (meta) => meta.decisions, under: 'decisions'},
  actions: {stated: (meta) => meta.actions, under: 'actions'},
  options: {stated: (meta) => meta.options, under: 'options'},
  risks: {stated: (meta) => meta.risks, under: 'risks'},
  contact: {stated: (meta) => meta.contact, under: 'contact'},
  enclosures: {stated: (meta) => meta.enclosures, under: 'enclosures'},
  figures: {stated: (meta) => meta.facts.figures, under: 'figures'},
  timeline: {stated: (meta) => meta.facts.timeline, under: 'timeline'},
  people: {stated: (meta) => meta.facts.people, under: 'people'},
  organisations: {stated: (meta) => meta.facts.organisations, under: 'organisations'},
  places: {stated: (meta) => meta.facts.places, under: 'places'},
  statements: {stated: (meta) => meta.facts.statements, under: 'statements'},
  outlook: {stated: (meta) => meta.facts.outlook, under: 'outlook'},
  acronyms: {stated: (meta) => meta.facts.acronyms, under: 'acronyms'}
} as const satisfies Readonly<Record<string, Field>>

export type Authored =
  | {readonly kind: 'stated'; readonly values: readonly Stated[]}
  | {readonly kind: 'section'; readonly section: Section}

/** What the author states: in front matter, else in the first section of such a name. */
export function authored(
  {document, language = english}: Study,
  {stated, under}: Field
): Authored | undefined {
  const values = stated(document.meta)
  if (values.length > 0) return {kind: 'stated', values}
  const section = sectionFolded(document, titlesOf(language, under))
  return section && {kind: 'section', section}
}

/** Titles of a field in a language and in English, as they are compared. */
function titlesOf(language: Language, under: FieldName): readonly string[] {
  const known = titles.get(language) ?? new Map<FieldName, readonly string[]>()
  titles.set(language, known)
  const found =
    known.get(under) ?? [...language.statedUnder[under], ...english.statedUnder[under]].map(folded)
  known.set(under, found)
  return found
}

const titles = new WeakMap<Language, Map<FieldName, readonly string[]>>()

/** What the author states as blocks, whole and as it is; undefined where they do not. */
export function authoredBlocks(
  {depth, origin, study}: Call,
  field: Field,
  marker: List['marker'] = {kind: 'bullet'}
): readonly Block[] | undefined {
  const found = authored(study, field)
  if (found === undefined) return undefined
  if (found.kind === 'section') return sunk(found.section.children, depth)
  return [listOf(found.values.map(paragraphOf), origin, marker)]
}

/** For `Directive.shows`: the section that stands for the field, and that `::body` leaves out. */
export const sectionOf =
  (field: Field) =>
  (study: Study): Section | undefined => {
    const found = authored(study, field)
    return found?.kind === 'section' ? found.section : undefined
  }

/** A list of one block for each item. */
export const listOf = (
  items: readonly Block[],
  origin: TemplateOrigin,
  marker: List['marker'] = {kind: 'bullet'}
): List => ({
  type: 'list',
  origin,
  marker,
  spread: false,
  children: items.map((it) => ({type: 'listItem', origin: it.origin, children: [it]}))
})
