import type {Origin} from './origin.ts'

/** Fields of every node. */
interface NodeBase {
  readonly origin: Origin
}

// Inline content. `type` names are mdast's wherever mdast has the node.

/** Words. From a source, `value` is what the slice of the source at `origin` decodes to. */
export interface Text extends NodeBase {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis extends NodeBase {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong extends NodeBase {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Delete extends NodeBase {
  readonly type: 'delete'
  readonly children: readonly Inline[]
}

export interface InlineCode extends NodeBase {
  readonly type: 'inlineCode'
  readonly value: string
}

/** A line break that the author asked for; a soft one is a `Text` of one space. */
export interface Break extends NodeBase {
  readonly type: 'break'
}

/**
 * Resolved: parsing leaves no `linkReference` and no `definition` behind. `url` is safe to follow
 * (http, https, mailto, relative) or `#id` of a section or paragraph of the same document.
 */
export interface Link extends NodeBase {
  readonly type: 'link'
  readonly url: string
  readonly title?: string
  readonly children: readonly Inline[]
}

/** Call of the note `id`. `number` counts notes in order of first reference, from 1. */
export interface NoteReference extends NodeBase {
  readonly type: 'noteReference'
  readonly id: string
  readonly number: number
}

/** `¶4`: the source paragraph that the words before it were taken from. */
export interface Citation extends NodeBase {
  readonly type: 'citation'
  /** {@link Paragraph.ordinal} of the cited paragraph. */
  readonly paragraph: number
  /** Whether that paragraph is shown in the same report, under the id `p4`. */
  readonly linked: boolean
}

// Block content that an author writes.

export interface Paragraph extends NodeBase {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
  /** Place among the paragraphs of the source's running text, from 1; its anchor is `p<ordinal>`. */
  readonly ordinal?: number
  /** Whether a reader is shown the ordinal, in the margin or before the words. */
  readonly numbered?: boolean
}

/** A heading and all it governs: mdast's flat `heading`s are nested by the parser. */
export interface Section extends NodeBase {
  readonly type: 'section'
  readonly depth: Depth
  /** Unique in the document; a GitHub slug of the title. */
  readonly id: string
  /** Shown before the title, such as `2.`; formats with automatic numbering count themselves. */
  readonly number?: string
  /** Depth of `number`, where it is one count with those of subdivisions. */
  readonly level?: CountLevel
  readonly title: readonly Inline[]
  readonly children: readonly Block[]
}

/** A counted paragraph, as `1.`, `a.`, `(1)` or `(a)`, and what belongs to it. */
export interface Subdivision extends NodeBase {
  readonly type: 'subdivision'
  readonly level: CountLevel
  /** Shown before the words, such as `a.`; formats with automatic numbering count themselves. */
  readonly number: string
  /** Empty where what is counted does not begin with words. */
  readonly paragraph: Paragraph
  /** What stands below the words, deeper subdivisions among it. */
  readonly children: readonly Block[]
}

export interface Blockquote extends NodeBase {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}

export interface List extends NodeBase {
  readonly type: 'list'
  readonly marker:
    | {readonly kind: 'bullet'}
    | {readonly kind: 'number'; readonly start: number; readonly style: 'decimal' | 'letter'}
  /** Whether items are set apart by space; mdast's `spread`. */
  readonly spread: boolean
  readonly children: readonly ListItem[]
}

export interface ListItem extends NodeBase {
  readonly type: 'listItem'
  readonly task?: 'done' | 'open'
  readonly children: readonly Block[]
}

export interface Table extends NodeBase {
  readonly type: 'table'
  /** One per column; every row has as many cells. */
  readonly align: readonly Align[]
  readonly head: TableRow
  readonly children: readonly TableRow[]
}

export interface TableRow extends NodeBase {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

/** Empty, words, or words and lists. Its paragraphs have no ordinals: they are no running text. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell'
  readonly children: readonly CellBlock[]
}

/** What may stand in a cell of a table: what every format can show there. */
export type CellBlock = Paragraph | List

export interface Code extends NodeBase {
  readonly type: 'code'
  readonly lang?: string
  readonly value: string
}

/** A picture on lines of its own. Its bytes are found in `Assets` by `url`; absent, `alt` is shown. */
export interface Image extends NodeBase {
  readonly type: 'image'
  readonly url: string
  /** Words for readers who cannot see the picture; `''` says it is decoration. */
  readonly alt: string
  /** Shown below the picture: Markdown's title. */
  readonly caption?: string
}

export interface ThematicBreak extends NodeBase {
  readonly type: 'thematicBreak'
}

/** A boxed aside; in Markdown a GitHub alert. */
export interface Callout extends NodeBase {
  readonly type: 'callout'
  readonly tone: Tone
  readonly title?: readonly Inline[]
  readonly children: readonly Block[]
}

// Block content that only a briefing has: semantic, without style.

/** Title of the document and what identifies it. */
export interface Masthead extends NodeBase {
  readonly type: 'masthead'
  readonly title: readonly Inline[]
  readonly subtitle?: readonly Inline[]
  /** Shown on one line, set apart: kind, date, author, reference … Never empty pieces. */
  readonly details: readonly (readonly Inline[])[]
}

/** To, From, Date, Subject … of a memo, under its name. */
export interface MemoHeader extends NodeBase {
  readonly type: 'memoHeader'
  readonly title: readonly Inline[]
  readonly rows: readonly DetailRow[]
}

/** What a reader must know if they read nothing else. */
export interface BottomLine extends NodeBase {
  readonly type: 'bottomLine'
  readonly children: readonly Block[]
}

/** Labels and values in two columns, such as where a brief comes from. */
export interface Details extends NodeBase {
  readonly type: 'details'
  readonly rows: readonly DetailRow[]
}

/** Figures of the source, each large over the words that state it. */
export interface Cards extends NodeBase {
  readonly type: 'cards'
  readonly children: readonly Card[]
}

export interface Card extends NodeBase {
  readonly type: 'card'
  /** Such as `£2.26 billion`. */
  readonly value: readonly Inline[]
  /** The words that state it, with their citation. */
  readonly children: readonly Inline[]
}

/** What happened or will, in the order of `children`. */
export interface Timeline extends NodeBase {
  readonly type: 'timeline'
  readonly children: readonly TimelineEvent[]
}

export interface TimelineEvent extends NodeBase {
  readonly type: 'timelineEvent'
  /** Such as `by 2027`, or `March 2 (year not stated)`. */
  readonly when: readonly Inline[]
  /** The words that state it, with their citation. */
  readonly children: readonly Inline[]
}

/** What somebody said, and under it who. */
export interface Statement extends NodeBase {
  readonly type: 'statement'
  /** With the citation. */
  readonly children: readonly Inline[]
  readonly speaker: readonly Inline[]
}

/** Where a document is signed: room for a hand, and below it whose it is. */
export interface Signature extends NodeBase {
  readonly type: 'signature'
  /** By whose authority, such as `FOR THE COMMANDER:`. */
  readonly authority?: readonly Inline[]
  /** Name, rank, post: each on a line of its own. Never empty. */
  readonly children: readonly Inline[]
}

export interface DetailRow extends NodeBase {
  readonly type: 'detailRow'
  readonly label: readonly Inline[]
  readonly value: readonly Inline[]
}

/** Table of the sections that the report holds, down to `depth`; see `outline`. */
export interface Contents extends NodeBase {
  readonly type: 'contents'
  readonly depth: Depth
}

/** Where notes stand in a format without pages; a format with pages sets them at the foot. */
export interface Notes extends NodeBase {
  readonly type: 'notes'
}

export interface PageBreak extends NodeBase {
  readonly type: 'pageBreak'
}

/** Shown in the named formats only; the others say so with `render/not-rendered`. */
export interface Only extends NodeBase {
  readonly type: 'only'
  readonly formats: readonly Format[]
  readonly children: readonly Block[]
}

export type Depth = 1 | 2 | 3 | 4 | 5 | 6
/** Depth of a number, from 0: `1.`, `a.`, `(1)`, `(a)`. */
export type CountLevel = 0 | 1 | 2 | 3
export type Align = 'left' | 'right' | 'center' | 'default'
/** GitHub's five alerts. */
export type Tone = 'note' | 'tip' | 'important' | 'warning' | 'caution'
/** Names of the output formats, in the order a pack lists them; `render/` has a renderer for each. */
export const formatNames = ['pdf', 'docx', 'md'] as const
export type Format = (typeof formatNames)[number]

/** Closed on purpose: to add a kind, add it here and follow the compiler. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | NoteReference
  | Citation

/** Closed on purpose: to add a kind, add it here and follow the compiler. */
export type Block =
  | Paragraph
  | Section
  | Subdivision
  | Blockquote
  | List
  | Table
  | Code
  | Image
  | ThematicBreak
  | Callout
  | Masthead
  | MemoHeader
  | BottomLine
  | Details
  | Cards
  | Timeline
  | Statement
  | Signature
  | Contents
  | Notes
  | PageBreak
  | Only

/** Parts that occur in one parent only, and so have no handler of their own. */
export type Part = ListItem | TableRow | TableCell | DetailRow | Card | TimelineEvent

export type Node = Inline | Block | Part

/** One function per kind of `N`; leaving one out is a type error. */
export type Handlers<N extends {readonly type: string}, Context, Result> = {
  readonly [Type in N['type']]: (
    node: Extract<N, {readonly type: Type}>,
    context: Context
  ) => Result
}

/** Call the handler of `node`'s kind. */
export function dispatch<N extends {readonly type: string}, Context, Result>(
  handlers: Handlers<N, Context, Result>,
  node: N,
  context: Context
): Result {
  // The compiler cannot relate `node.type` to its own handler: one of the casts the project allows.
  const handle = handlers[node.type as N['type']] as (node: N, context: Context) => Result
  return handle(node, context)
}
