import type {Nodes, Root, Text} from 'mdast'
import type {CompileContext, Extension} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import {isParent, positionOf, setChildren} from './tree.ts'

/** A stretch of a text that stands in the file as one thing: words, an escape, a reference, a line ending. */
interface Piece {
  readonly value: string
  readonly position: NonNullable<Text['position']>
  /** Whether the file has exactly the characters of `value` there. */
  readonly literal: boolean
}

/**
 * Keeps text exact. mdast joins words, escapes, character references and line endings into one
 * `text`, so that offsets in its value are not offsets in the file; and GFM's search for web
 * addresses makes nodes that have no position at all.
 *
 * `before` has to come ahead of GFM's extensions: it notes the pieces of all text, in reading
 * order, and then joins them so that GFM sees what it expects. `after` comes behind GFM's: texts
 * are cut into their pieces again, which works since GFM only wraps words, never changes them.
 * `text` is what is being parsed.
 */
export function exactText(textOf: () => string): {
  readonly before: Extension
  readonly after: Extension
} {
  let pieces: Piece[] = []
  return {
    before: {
      enter: {data: startText, characterEscape: startText, characterReference: startText},
      transforms: [
        (root) => {
          pieces = [...piecesIn(root, textOf())]
          joinTexts(root)
        }
      ]
    },
    after: {transforms: [(root) => cutTexts(root, reader(pieces))]}
  }
}

/** As mdast-util-from-markdown's own handler, but never goes on with the text before. */
function startText(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1)
  if (parent === undefined || !('children' in parent)) return
  const {line, column, offset} = token.start
  const point = {line, column, offset}
  const text: Text = {type: 'text', value: '', position: {start: point, end: point}}
  const siblings: Nodes[] = parent.children
  siblings.push(text)
  this.stack.push(text)
}

function* piecesIn(node: Nodes, text: string): Generator<Piece> {
  if (node.type === 'text') yield* piecesOf(node, text)
  else if (isParent(node)) for (const child of node.children) yield* piecesIn(child, text)
}

/** mdast adds a line ending to the text before it; blanks between the two are in neither. */
function* piecesOf(node: Text, text: string): Generator<Piece> {
  const {start, end} = positionOf(node)
  const raw = text.slice(start.offset, end.offset)
  const ending = endingOf(raw)
  if (ending === '') {
    yield {value: node.value, position: {start, end}, literal: raw === node.value}
    return
  }
  const value = node.value.slice(0, node.value.length - ending.length)
  const words = withoutBlanks(raw.slice(0, raw.length - ending.length))
  const {line, column, offset} = start
  const cut = {line, column: column + words.length, offset: offset + words.length}
  if (value !== '') yield {value, position: {start, end: cut}, literal: words === value}
  yield {value: ending, position: {start: cut, end}, literal: false}
}

const endingOf = (raw: string) => ['\r\n', '\r', '\n'].find((ending) => raw.endsWith(ending)) ?? ''

/** A pattern that looks for blanks at the end would begin anew at each blank of a long row. */
function withoutBlanks(raw: string): string {
  let end = raw.length
  while (raw[end - 1] === ' ' || raw[end - 1] === '\t') end--
  return raw.slice(0, end)
}

function joinTexts(node: Nodes): void {
  if (!isParent(node)) return
  const joined: Nodes[] = []
  for (const child of node.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') {
      last.value += child.value
      if (last.position && child.position) last.position.end = child.position.end
    } else {
      joined.push(child)
      joinTexts(child)
    }
  }
  setChildren(node, joined)
}

/** Takes the next pieces that make up `length` characters. */
type Take = (length: number) => readonly Piece[]

function reader(pieces: readonly Piece[]): Take {
  const rest = [...pieces].reverse()
  return (length) => {
    const taken: Piece[] = []
    for (let open = length; open > 0; ) {
      const piece = rest.pop()
      if (piece === undefined) break
      if (piece.value.length > open) {
        const [head, tail] = split(piece, open)
        taken.push(head)
        rest.push(tail)
        break
      }
      taken.push(piece)
      open -= piece.value.length
    }
    return taken
  }
}

function split({value, position, literal}: Piece, at: number): readonly [Piece, Piece] {
  const {start, end} = position
  const {line, column, offset = 0} = start
  const cut = literal ? {line, column: column + at, offset: offset + at} : end
  return [
    {value: value.slice(0, at), position: {start, end: cut}, literal},
    {value: value.slice(at), position: {start: literal ? cut : start, end}, literal}
  ]
}

function cutTexts(node: Root | Nodes, take: Take): void {
  if (!isParent(node)) return
  const cut: Nodes[] = []
  for (const child of node.children) {
    if (child.type === 'text') cut.push(...textsOf(take(child.value.length)))
    else {
      cutTexts(child, take)
      cut.push(child)
    }
  }
  setChildren(node, cut)
  const first = cut[0]?.position
  const last = cut.at(-1)?.position
  // Links that GFM found by searching have no position of their own.
  if (first && last) node.position ??= {start: first.start, end: last.end}
}

/** Texts of pieces; words that touch each other in the file are one. */
function textsOf(pieces: readonly Piece[]): readonly Text[] {
  const texts: Text[] = []
  let before: Piece | undefined
  for (const piece of pieces) {
    const last = texts.at(-1)
    const touches = before?.position.end.offset === piece.position.start.offset
    if (last?.position && before?.literal && piece.literal && touches) {
      last.value += piece.value
      last.position.end = piece.position.end
    } else {
      texts.push({type: 'text', value: piece.value, position: {...piece.position}})
    }
    before = piece
  }
  return texts
}
