import type {
  Align,
  Block,
  Card,
  Cards,
  CellBlock,
  Citation,
  Inline,
  Link,
  List,
  ListItem,
  NoteReference,
  Paragraph,
  Section,
  Signature,
  Statement,
  Table,
  TableCell,
  TableRow,
  Text,
  Timeline,
  TimelineEvent
} from '../../src/model/node.ts'
import type {TemplateOrigin} from '../../src/model/origin.ts'

/** Where every node of a hand-built report says it comes from. */
export const origin: TemplateOrigin = {
  from: 'template',
  path: 'sample',
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
}

export const text = (value: string): Text => ({type: 'text', origin, value})
export const em = (...children: readonly Inline[]): Inline => ({
  type: 'emphasis',
  origin,
  children
})
export const strong = (...children: readonly Inline[]): Inline => ({
  type: 'strong',
  origin,
  children
})
export const struck = (value: string): Inline => ({
  type: 'delete',
  origin,
  children: [text(value)]
})
export const code = (value: string): Inline => ({type: 'inlineCode', origin, value})
export const lineBreak = (): Inline => ({type: 'break', origin})
export const link = (url: string, value: string): Link => ({
  type: 'link',
  origin,
  url,
  children: [text(value)]
})
export const note = (number: number): NoteReference => ({
  type: 'noteReference',
  origin,
  id: `n${number}`,
  number
})
export const cite = (paragraph: number, linked = true): Citation => ({
  type: 'citation',
  origin,
  paragraph,
  linked
})

/** Inlines of strings and inlines alike, so that a report reads like its page. */
export const inlines = (...parts: readonly (string | Inline)[]): readonly Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const p = (...parts: readonly (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  origin,
  children: inlines(...parts)
})

export const numbered = (ordinal: number, ...parts: readonly (string | Inline)[]): Paragraph => ({
  ...p(...parts),
  ordinal,
  numbered: true
})

export const section = (
  depth: Section['depth'],
  id: string,
  title: string,
  children: readonly Block[],
  number?: string
): Section => ({
  type: 'section',
  origin,
  depth,
  id,
  title: [text(title)],
  children,
  ...(number === undefined ? {} : {number})
})

export const item = (...children: readonly Block[]): ListItem => ({
  type: 'listItem',
  origin,
  children
})

export const task = (state: 'done' | 'open', ...children: readonly Block[]): ListItem => ({
  ...item(...children),
  task: state
})

export const bullets = (...children: readonly ListItem[]): List => ({
  type: 'list',
  origin,
  marker: {kind: 'bullet'},
  spread: false,
  children
})

export const numbers = (
  style: 'decimal' | 'letter',
  start: number,
  ...children: readonly ListItem[]
): List => ({
  type: 'list',
  origin,
  marker: {kind: 'number', start, style},
  spread: false,
  children
})

/** What stands in a cell: words, or a whole cell where there are lists in it. */
type Content = string | readonly Inline[] | TableCell

/** A cell of words and lists. */
export const cell = (...children: readonly CellBlock[]): TableCell => ({
  type: 'tableCell',
  origin,
  children
})

function cellOf(content: Content): TableCell {
  if (typeof content === 'string') return cell(p(content))
  return 'type' in content ? content : cell(p(...content))
}

const row = (cells: readonly Content[]): TableRow => ({
  type: 'tableRow',
  origin,
  children: cells.map(cellOf)
})

export const table = (
  align: readonly Align[],
  head: readonly Content[],
  ...rows: readonly (readonly Content[])[]
): Table => ({type: 'table', origin, align, head: row(head), children: rows.map(row)})

type Words = string | readonly Inline[]
const wordsOf = (content: Words): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content

export const card = (value: Words, ...parts: readonly (string | Inline)[]): Card => ({
  type: 'card',
  origin,
  value: wordsOf(value),
  children: inlines(...parts)
})

export const cards = (...children: readonly Card[]): Cards => ({type: 'cards', origin, children})

export const event = (when: Words, ...parts: readonly (string | Inline)[]): TimelineEvent => ({
  type: 'timelineEvent',
  origin,
  when: wordsOf(when),
  children: inlines(...parts)
})

export const timeline = (...children: readonly TimelineEvent[]): Timeline => ({
  type: 'timeline',
  origin,
  children
})

export const signature = (authority: Words, ...parts: readonly (string | Inline)[]): Signature => ({
  type: 'signature',
  origin,
  authority: wordsOf(authority),
  children: inlines(...parts)
})

export const statement = (speaker: Words, ...parts: readonly (string | Inline)[]): Statement => ({
  type: 'statement',
  origin,
  children: inlines(...parts),
  speaker: wordsOf(speaker)
})
