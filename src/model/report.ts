import type {Meta, Note} from './document.ts'
import type {Block, Format, Tone} from './node.ts'
import type {Paper} from './paper.ts'

/** What every renderer is given: a template filled with a document. Plain data; `--emit report` prints it. */
export interface Report {
  /** Name of the template, such as `brief`. */
  readonly template: string
  /** What the document is called, such as `Brief`. */
  readonly kind: string
  /** Where its text is read, if it is rendered as text; GitHub unless given. */
  readonly flavour?: Flavour
  readonly meta: Meta
  /** What it is printed on: the source's to say, else the template's, else the theme's. */
  readonly paper?: Paper
  readonly furniture: Furniture
  readonly words: ReportWords
  readonly children: readonly Block[]
  /** Those that `children` refer to, in order of first reference, numbered from 1. */
  readonly notes: readonly Note[]
}

/** Markdown as GitHub reads it, marks as chats read them, or the plain text of an e-mail. */
export type Flavour = 'github' | 'chat' | 'email'

/** What renderers write of their own, in the language of the document. */
export interface ReportWords {
  /** Between a label and its value where no column sets them apart, with the space about it. */
  readonly colon: string
  /** What a box is called that has no title. */
  readonly tones: Readonly<Record<Tone, string>>
  /** Describes the source text that a document carries. */
  readonly attached: string
}

/** What stands at the head and foot of the first page and of those after it. */
export interface Furniture {
  readonly first: Edges
  readonly rest: Edges
}

export interface Edges {
  readonly header: Strip
  readonly footer: Strip
}

export interface Strip {
  readonly left: readonly FurniturePart[]
  readonly center: readonly FurniturePart[]
  readonly right: readonly FurniturePart[]
}

export type FurniturePart =
  | {readonly kind: 'text'; readonly value: string}
  /** A protective marking such as `OFFICIAL`: a theme gives it a colour of its own. */
  | {readonly kind: 'marking'; readonly value: string}
  | {readonly kind: 'page'}
  | {readonly kind: 'pages'}

/** One finished output of the same pack, for a report that lists the others. */
export interface PackItem {
  readonly kind: string
  readonly format: Format
  /** Name of the file in the pack's folder, such as `brief.pdf`. */
  readonly file: string
  readonly pages?: number
  readonly bytes: number
  readonly sha256: string
}
