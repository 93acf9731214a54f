import type {PhrasingContent, RootContent} from 'mdast'
import type {Depth, Format} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import type {Paper} from '../model/paper.ts'
import type {Flavour} from '../model/report.ts'
import type {Requirable} from './requirable.ts'

/** A template as its author wrote it: headings nested, directives told apart, nothing filled in. */
export interface Template {
  readonly path: string
  /** File name without its ending, such as `brief`; also the name of the output. */
  readonly name: string
  readonly settings: TemplateSettings
  readonly children: readonly TemplateBlock[]
}

export interface TemplateSettings {
  /** What the document is called, such as `Brief`. */
  readonly kind: string
  /** BCP 47: what its own words are written in. */
  readonly lang: string
  /** Format of the template's output when none is asked for. */
  readonly format: Format
  /** Where text is read that is neither PDF nor Word. */
  readonly flavour: Flavour
  readonly theme: string
  /** What documents are printed on, unless their source says; the theme's paper if absent. */
  readonly paper?: Paper
  /** Whether the template's sections are numbered 1., 2. …, and what stands in them a., (1), (a). */
  readonly numbering: 'none' | 'sections' | 'military'
  /** Whether a format that can carry the source text does. */
  readonly attachment: 'source' | 'none'
  readonly page: {readonly first: EdgeLines; readonly rest: EdgeLines}
  /** Whether an acronym that a derived excerpt is the first to use is expanded there. */
  readonly acronyms: 'expand' | 'leave'
  /** What the finished document may have at most; no limits if empty. */
  readonly budget: Limits
  /** What the source has to state. */
  readonly requires: readonly Requirement[]
}

export interface Limits {
  readonly pages?: Limit
  readonly words?: Limit
}

export interface Limit {
  readonly most: number
  readonly origin: TemplateOrigin
}

export interface Requirement {
  readonly name: Requirable
  readonly origin: TemplateOrigin
}

/** Text of a running head or foot, with `:page`, `:pages`, `:title` and other text directives in it. */
export interface EdgeLines {
  readonly header: StripLines
  readonly footer: StripLines
}

export interface StripLines {
  readonly left: StripLine
  readonly center: StripLine
  readonly right: StripLine
}

export interface StripLine {
  /** As written; empty where nothing is asked for. */
  readonly text: string
  readonly origin: TemplateOrigin
}

interface TemplateBase {
  readonly origin: TemplateOrigin
}

/** A heading and what it governs; it disappears when that yields nothing. */
export interface TemplateSection extends TemplateBase {
  readonly type: 'section'
  readonly depth: Depth
  readonly title: readonly PhrasingContent[]
  readonly children: readonly TemplateBlock[]
}

export interface TemplateAttribute extends TemplateBase {
  readonly name: string
  /** Empty for a flag such as `{numbered}`. */
  readonly value: string
}

/** `::name{key=value}` on a line of its own. */
export interface TemplateDirective extends TemplateBase {
  readonly type: 'directive'
  readonly name: string
  readonly attributes: readonly TemplateAttribute[]
}

/** `:::name{key=value}` … `:::` around other content. */
export interface TemplateContainer extends TemplateBase {
  readonly type: 'container'
  readonly name: string
  readonly attributes: readonly TemplateAttribute[]
  /** The line that opens it: the place of a message, where the whole would bury it. */
  readonly opening: TemplateOrigin
  readonly children: readonly TemplateBlock[]
}

/** Markdown of the template's own. It may hold text directives such as `:date`. */
export interface TemplateContent extends TemplateBase {
  readonly type: 'content'
  readonly node: RootContent
}

export type TemplateBlock =
  | TemplateSection
  | TemplateDirective
  | TemplateContainer
  | TemplateContent
