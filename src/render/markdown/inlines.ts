import type {PhrasingContent} from 'mdast'
import type {Inline} from '../../model/node.ts'
import {type Marks, plain, type Run, runs} from '../../model/runs.ts'

/** How the words of a paragraph, or of a heading or cell that is one line, become mdast. */
export interface Line {
  /** Whether all must stand on one line, as in a heading or a cell: a break becomes a space. */
  readonly single: boolean
  /** Whether links and calls are left out, as in a table of contents, where all of a title is a link. */
  readonly bare: boolean
}

const paragraphLine: Line = {single: false, bare: false}
export const singleLine: Line = {single: true, bare: false}
export const bareLine: Line = {single: true, bare: true}

/**
 * Phrasing content with each mark at most once over a word, in the order link, delete, strong,
 * emphasis. Built from runs, since remark-stringify takes super-linear time over nested emphasis.
 */
export function phrasing(nodes: readonly Inline[], line: Line = paragraphLine): PhrasingContent[] {
  const pieces = trimBreaks(
    runs(nodes).flatMap((run, index, all) => piecesOf(run, all[index - 1], line))
  )
  return groupByLink(pieces)
}

/** A run in the terms of Markdown, where a citation is a link. */
type Piece = Exclude<Run, {readonly kind: 'citation'}>
type TextPiece = Extract<Piece, {readonly kind: 'text'}>

function piecesOf(run: Run, before: Run | undefined, line: Line): readonly Piece[] {
  switch (run.kind) {
    case 'text': {
      const {link: _, ...marks} = run.marks
      const text = run.text.replace(/[\r\n]+/g, ' ')
      return [{...run, text, marks: line.bare ? marks : run.marks}]
    }
    case 'break':
      return line.single ? [{kind: 'text', text: ' ', marks: plain}] : [run]
    case 'noteReference':
      return line.bare ? [] : [run]
    case 'citation': {
      if (line.bare) return []
      const link = {url: `#p${run.paragraph}`}
      const marks = run.linked ? {...plain, link} : plain
      return [...spaceAfter(before), {kind: 'text', text: `¶${run.paragraph}`, marks}]
    }
  }
}

/** A citation is set off by a space from the words that it supports. */
function spaceAfter(before: Run | undefined): readonly TextPiece[] {
  if (before === undefined || before.kind === 'break') return []
  if (before.kind === 'text' && /[\s([]$/.test(before.text)) return []
  return [{kind: 'text', text: ' ', marks: plain}]
}

/** A break at either end of a paragraph would be a backslash in print; so would spaces beside one. */
function trimBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const isText = (piece: Piece) => piece.kind !== 'break'
  const first = pieces.findIndex(isText)
  const last = pieces.findLastIndex(isText)
  if (first < 0) return []
  return pieces.slice(first, last + 1).flatMap((piece, index, all) => {
    if (piece.kind !== 'text') return [piece]
    let text = piece.text
    if (isEdge(all[index - 1])) text = text.trimStart()
    if (isEdge(all[index + 1])) text = text.trimEnd()
    const trimmed: readonly Piece[] = text === '' ? [] : [{...piece, text}]
    return trimmed
  })
}

const isEdge = (piece: Piece | undefined) => piece === undefined || piece.kind === 'break'

/** Neighbours with the same `key`, together. */
export function grouped<T, K>(
  items: readonly T[],
  key: (item: T) => K
): readonly (readonly [K, T[]])[] {
  const groups: [K, T[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last !== undefined && last[0] === key(item)) last[1].push(item)
    else groups.push([key(item), [item]])
  }
  return groups
}

const marksOf = (piece: Piece): Marks => (piece.kind === 'text' ? piece.marks : plain)

function groupByLink(pieces: readonly Piece[]): PhrasingContent[] {
  return grouped(pieces, (piece) => marksOf(piece).link).flatMap(([link, group]) => {
    const children = groupByMark(group, marked)
    return link === undefined
      ? children
      : [{type: 'link', url: link.url, title: link.title ?? null, children}]
  })
}

/** From the outside in. */
const marked = ['delete', 'strong', 'emphasis'] as const

function groupByMark(
  pieces: readonly Piece[],
  [mark, ...inner]: readonly (typeof marked)[number][]
): PhrasingContent[] {
  if (mark === undefined) return leaves(pieces)
  // Most words have no mark at all.
  if (!pieces.some((piece) => marksOf(piece)[mark])) return groupByMark(pieces, inner)
  return grouped(pieces, (piece) => marksOf(piece)[mark]).flatMap(([on, group]) => {
    const children = groupByMark(group, inner)
    return on ? [{type: mark, children}] : children
  })
}

function leaves(pieces: readonly Piece[]): PhrasingContent[] {
  return grouped(pieces, (piece) => `${piece.kind} ${marksOf(piece).code}`).flatMap(([, group]) => {
    const value = group.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
    const [first] = group
    if (first?.kind === 'text') {
      if (value === '') return []
      return [first.marks.code ? {type: 'inlineCode', value} : {type: 'text', value}]
    }
    return group.flatMap((piece): PhrasingContent[] => {
      if (piece.kind === 'break') return [{type: 'break'}]
      if (piece.kind === 'text') return []
      const label = String(piece.number)
      return [{type: 'footnoteReference', identifier: label, label}]
    })
  })
}
