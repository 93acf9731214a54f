import {placesOf} from '../derive/places.ts'
import {longestSentence} from '../derive/reading.ts'
import type {Document, Meta, Stated} from '../model/document.ts'
import type {Block, Inline, Node} from '../model/node.ts'
import {placeOf, type SourceOrigin} from '../model/origin.ts'
import {childrenIn, plainText} from '../model/walk.ts'
import {quotationsIn} from '../text/sentences/quotations.ts'
import {type Span, sentences} from '../text/sentences.ts'

/** What the author says in one go: a paragraph, an item of a list, a value in front matter. */
export interface OwnWords {
  readonly text: string
  /** Sentences that are short enough to be searched, in UTF-16 offsets of the text. */
  readonly sentences: readonly Span[]
  readonly from: 'summary' | 'front matter' | 'paragraph' | 'item'
  /** Words of the headings above, nearest last. */
  readonly under: readonly string[]
  /** Where the characters from `start` to `end` stand; all of the words where that is not known. */
  readonly at: (start: number, end: number) => SourceOrigin
}

/**
 * All that the author says in running words, in reading order: no quotations that are set apart, no
 * tables, code, titles. What another says is not the author's to mend.
 */
export function ownWords({meta, children, notes}: Document): readonly OwnWords[] {
  const noteBlocks = notes.flatMap((it) => it.children)
  return [...statedIn(meta), ...inBlocks([...children, ...noteBlocks])]
}

function statedIn(meta: Meta): readonly OwnWords[] {
  const {bottomLine, keyPoints, recommendations, decisions, actions, options, risks} = meta
  const summary = [...(bottomLine === undefined ? [] : [bottomLine]), ...keyPoints]
  const others = [recommendations, decisions, actions, options, risks].flat()
  return [
    ...summary.flatMap((it) => wordsOf([textOf(it)], 'summary', [])),
    ...others.flatMap((it) => wordsOf([textOf(it)], 'front matter', []))
  ]
}

/** A value as inline content. What stands in quotation marks has its place between them. */
function textOf({text: value, origin}: Stated): Inline {
  if (origin.from !== 'source') return {type: 'text', value, origin}
  const {start, end} = origin.position
  const isQuoted = start.line === end.line && end.offset - start.offset === value.length + 2
  const inner = isQuoted ? {start: moved(start, 1), end: moved(end, -1)} : {start, end}
  return {type: 'text', value, origin: {...origin, position: inner}}
}

const moved = ({line, column, offset}: SourceOrigin['position']['start'], by: number) => ({
  line,
  column: column + by,
  offset: offset + by
})

interface Frame {
  readonly node: Node
  readonly from: OwnWords['from']
  readonly under: readonly string[]
}

/** Iterative, so depth is no danger. */
function inBlocks(blocks: readonly Block[]): readonly OwnWords[] {
  const found: OwnWords[] = []
  const stack: Frame[] = blocks
    .map((node): Frame => ({node, from: 'paragraph', under: []}))
    .reverse()
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const {node, from, under} = frame
    if (node.type === 'paragraph') found.push(...wordsOf(node.children, from, under))
    for (const inner of belowOf(node).toReversed()) {
      stack.push({
        node: inner,
        from: node.type === 'listItem' ? 'item' : from,
        under: node.type === 'section' ? [...under, plainText(node.title)] : under
      })
    }
  }
  return found
}

/** Blocks below a node that hold words of the author. */
function belowOf(node: Node): readonly Node[] {
  if (node.type === 'section' || node.type === 'callout') return node.children
  return node.type === 'list' || node.type === 'listItem' || node.type === 'subdivision'
    ? childrenIn(node)
    : []
}

function wordsOf(
  inlines: readonly Inline[],
  from: OwnWords['from'],
  under: readonly string[]
): readonly OwnWords[] {
  const [first] = inlines
  const {text, at} = placesOf(inlines)
  const place = first === undefined ? undefined : placeOf(first.origin)
  if (text.trim() === '' || place?.from !== 'source') return []
  return [
    {
      text,
      sentences: sentences(text).filter(({start, end}) => end - start <= longestSentence),
      from,
      under,
      at: (start, end) => at(start, end) ?? place
    }
  ]
}

/** Matches of a global pattern that do not begin within a quotation, in order. */
export function unquoted(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const withinAt = quotationsIn(text)
  return [...text.matchAll(pattern)].filter((it) => withinAt(it.index) === 'none')
}

/** How much of a sentence stands within quotation marks, from 0 to 1. */
export function quotedShare(sentence: string): number {
  const quoted = sentence.match(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g) ?? []
  return quoted.join('').length / Math.max(1, sentence.length)
}
