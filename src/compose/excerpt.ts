import type {Break, Inline, InlineCode, Paragraph, Text} from '../model/node.ts'
import type {Point, Position, SourceOrigin} from '../model/origin.ts'
import {plainText} from '../model/walk.ts'
import {sentences} from '../text/sentences.ts'
import {derived, derivedFrom} from './words.ts'

/** Words taken from a paragraph, marks kept, and where in the source they stand. */
export interface Excerpt {
  readonly children: readonly Inline[]
  readonly text: string
  readonly evidence: SourceOrigin
}

/** The first sentence of a paragraph, verbatim; undefined when it has no words. */
export function firstSentence(paragraph: Paragraph): Excerpt | undefined {
  const text = plainText(paragraph.children)
  const first = sentences(text).find(({start, end}) => text.slice(start, end).trim() !== '')
  if (first === undefined) return undefined
  const words = text.slice(first.start, first.end)
  const start = first.start + (words.length - words.trimStart().length)
  const end = first.start + words.trimEnd().length
  const children = slice(paragraph.children, start, end)
  const evidence = spanOf(children)
  return evidence && {children, text: text.slice(start, end), evidence}
}

/** A paragraph of its own from an excerpt, with the paragraph it cites at its end. */
export function quote(excerpt: Excerpt, paragraph: number, by: string): Paragraph {
  const origin = derived(by, excerpt.evidence)
  const citation: Inline = {type: 'citation', paragraph, linked: false, origin}
  return {type: 'paragraph', origin, children: [...excerpt.children, citation]}
}

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
function cutWords(node: Text | InlineCode, from: number, to: number): Text | InlineCode {
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
function spanOf(nodes: readonly Inline[]): SourceOrigin | undefined {
  const first = sourceOf(nodes[0])
  const last = sourceOf(nodes.at(-1))
  if (first === undefined || last === undefined) return undefined
  return {...first, position: {start: first.position.start, end: last.position.end}}
}

function sourceOf(node: Inline | undefined): SourceOrigin | undefined {
  if (node?.origin.from === 'derived') return node.origin.evidence[0]
  return node?.origin.from === 'source' ? node.origin : undefined
}
