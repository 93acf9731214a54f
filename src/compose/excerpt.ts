import type {Passage} from '../model/fact.ts'
import type {Break, Citation, Inline, InlineCode, Paragraph, Text} from '../model/node.ts'
import type {DerivedOrigin, Point, Position, SourceOrigin} from '../model/origin.ts'
import {plainText} from '../model/walk.ts'
import type {Context} from './directive.ts'
import {derived, derivedFrom, textOf} from './words.ts'

type Words = readonly Inline[]

/** The words of a passage with the marks that they have in their paragraph, verbatim. */
export function excerpt(passage: Passage, {paragraphs}: Pick<Context, 'paragraphs'>): Words {
  const paragraph = paragraphs.get(passage.paragraph)
  // Facts of another document have no paragraph here; their words and place are true all the same.
  if (paragraph === undefined) return [textOf(passage.text, passage.origin)]
  return slice(paragraph.children, passage.start, passage.end)
}

/**
 * A passage of words that say something by themselves: where its paragraph opens with a portion mark
 * such as `(S)`, behind that mark, since it governs them too.
 */
export function said(passage: Passage, context: Marked): Words {
  const words = excerpt(passage, context)
  const mark = markBefore(passage, context)
  if (mark.length === 0) return words
  return [...mark, textOf(' ', derived('compose/excerpt', passage.origin)), ...words]
}

/** Where the words of {@link said} come from: the passage, its mark, and `others`. */
export function saidOrigin(
  by: string,
  passage: Passage,
  context: Marked,
  others: readonly SourceOrigin[] = []
): DerivedOrigin {
  const mark = spanOf(markBefore(passage, context))
  return derived(by, passage.origin, mark === undefined ? others : [mark, ...others])
}

type Marked = Pick<Context, 'marks' | 'paragraphs'>

/** The mark that opens the paragraph of a passage, unless the passage begins with it. */
function markBefore({paragraph, start}: Passage, {marks, paragraphs}: Marked): Words {
  const mark = marks.get(paragraph)
  if (mark === undefined || start < mark.end) return []
  return slice(paragraphs.get(paragraph)?.children ?? [], mark.start, mark.end)
}

/** A passage behind the mark of its portion, and the paragraph that it cites at its end. */
export const cited = (passage: Passage, by: string, context: Context): Words => [
  ...said(passage, context),
  citationOf(passage, by)
]

export const citationOf = ({origin, paragraph}: Passage, by: string): Citation => ({
  type: 'citation',
  paragraph,
  linked: false,
  origin: derived(by, origin)
})

/** A paragraph of its own from a passage, with the paragraph it cites at its end. */
export const quote = (passage: Passage, by: string, context: Context): Paragraph => ({
  type: 'paragraph',
  origin: saidOrigin(by, passage, context),
  children: cited(passage, by, context)
})

/**
 * The inlines between two offsets of their `plainText`, marks kept, calls of notes and citations
 * left out. Words keep the exact place they have in the source.
 */
function slice(nodes: readonly Inline[], start: number, end: number): readonly Inline[] {
  const result: Inline[] = []
  let at = 0
  for (const node of nodes) {
    const length = plainText([node]).length
    const from = Math.max(0, start - at)
    const to = Math.min(length, end - at)
    at += length
    if (from < to) result.push(...cut(node, from, to, length))
  }
  return result
}

function cut(node: Inline, from: number, to: number, length: number): readonly Inline[] {
  const whole = from === 0 && to === length
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [whole ? node : cutWords(node, from, to)]
    // A line break belongs to the paragraph it stands in; within a sentence it is a space.
    case 'break':
      return [spaceFor(node)]
    case 'noteReference':
    case 'citation':
      return []
    default: {
      const children = slice(node.children, from, to)
      const span = spanOf(children)
      return [{...node, children, origin: whole || span === undefined ? node.origin : span}]
    }
  }
}

const spaceFor = (node: Break): Text => ({
  type: 'text',
  value: ' ',
  origin: derivedFrom('compose/excerpt', node.origin)
})

/**
 * Where source and words have the same length, each character stands for itself and the place is
 * exact; where the source holds escapes or references, the place is the whole they stand in.
 */
export function cutWords(node: Text | InlineCode, from: number, to: number): Text | InlineCode {
  const {origin, value} = node
  const kept = value.slice(from, to)
  if (origin.from !== 'source') return {...node, value: kept}
  const {start, end} = origin.position
  if (node.type === 'text' && end.offset - start.offset === value.length) {
    const position: Position = {start: moved(start, value, from), end: moved(start, value, to)}
    return {...node, value: kept, origin: {...origin, position}}
  }
  return {...node, value: kept, origin: derived('compose/excerpt', origin)}
}

/** The point `length` characters of `text` after `start`. */
function moved(start: Point, text: string, length: number): Point {
  const lines = text.slice(0, length).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last : last + 1,
    offset: start.offset + length
  }
}

/** The stretch of source from the first of `nodes` to the last. */
export function spanOf(nodes: readonly Inline[]): SourceOrigin | undefined {
  const first = sourceOf(nodes[0])
  const last = sourceOf(nodes.at(-1))
  if (first === undefined || last === undefined) return undefined
  return {...first, position: {start: first.position.start, end: last.position.end}}
}

function sourceOf(node: Inline | undefined): SourceOrigin | undefined {
  if (node?.origin.from === 'derived') return node.origin.evidence[0]
  return node?.origin.from === 'source' ? node.origin : undefined
}
