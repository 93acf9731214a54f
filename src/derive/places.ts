import type {Inline, Node} from '../model/node.ts'
import {type Point, placeOf, type SourceOrigin} from '../model/origin.ts'
import {walk} from '../model/walk.ts'

/** The plain text of inlines, and where in the source each stretch of it stands. */
export interface Places {
  /** As `plainText` gives it. */
  readonly text: string
  /** Place of the characters from `start` to `end`; undefined for a stretch without any. */
  readonly at: (start: number, end: number) => SourceOrigin | undefined
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly value: string
  /** Inline code has as many marks, and blanks that they shut out, before it as behind it. */
  readonly isCode: boolean
  /** Whether its place is known as a whole only. */
  readonly isWhole: boolean
  readonly origin: SourceOrigin
}

/**
 * Parsing cuts text so that each `Text` either stands in the source character by character, or is
 * one escape, character reference or line ending: so the ends of any stretch are known exactly.
 */
export function placesOf(nodes: readonly Inline[]): Places {
  const pieces: Piece[] = []
  let text = ''
  for (const node of walk(nodes)) {
    const value = wordsOf(node)
    if (value === '') continue
    // HTML that is shown as text is derived from its place, as one thing.
    const origin = placeOf(node.origin)
    if (origin.from === 'source') {
      const isCode = node.type === 'inlineCode'
      const isWhole = node.origin.from === 'derived'
      pieces.push({
        start: text.length,
        end: text.length + value.length,
        value,
        isCode,
        isWhole,
        origin
      })
    }
    text += value
  }
  const at: Places['at'] = (start, end) => {
    const first = pieceAt(pieces, start)
    const last = pieceAt(pieces, end - 1)
    if (first === undefined || last === undefined || start >= end) return undefined
    const position = {start: pointIn(first, start, 'start'), end: pointIn(last, end, 'end')}
    return {...first.origin, position}
  }
  return {text, at}
}

function wordsOf(node: Node): string {
  if (node.type === 'break') return ' '
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}

/** The point of the character at `offset`; of one edge of the piece where it has no inner points. */
function pointIn(
  {start, value, isCode, isWhole, origin}: Piece,
  offset: number,
  edge: 'start' | 'end'
): Point {
  const from = origin.position.start
  const to = origin.position.end
  const around = to.offset - from.offset - value.length
  const hasInner = isCode ? around >= 0 && around % 2 === 0 : around === 0
  if (isWhole || !hasInner || from.line !== to.line) return origin.position[edge]
  const moved = around / 2 + offset - start
  return {line: from.line, column: from.column + moved, offset: from.offset + moved}
}
