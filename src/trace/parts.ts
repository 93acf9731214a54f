import type {Origin, Point, Position} from '../model/origin.ts'
import type {Piece, Words} from '../provenance/index.ts'

/** Words that have one origin. */
export type Part =
  | {
      readonly from: 'source'
      readonly words: string
      readonly path: string
      readonly position: Position
      /** The directive that chose them; missing where they stand as their author put them. */
      readonly by?: string
    }
  | {
      readonly from: 'template'
      readonly words: string
      readonly path: string
      readonly position: Position
    }
  | {
      readonly from: 'computed'
      readonly words: string
      readonly by: string
      readonly evidence: readonly {readonly path: string; readonly position: Position}[]
    }
  /** Nothing in the report is the origin of these. */
  | {readonly from: 'nowhere'; readonly words: string}

/** A word of a report: its piece, and where in that one's text it stands. */
export interface PlacedWord {
  readonly piece: Piece
  readonly start: number
  readonly end: number
}

export const textOfPiece = ({words}: Piece): string => words.map((it) => it.text).join('')

/** The origin of a word; of several that it is put together from, the longest. */
export function partOf({piece, start, end}: PlacedWord): Part {
  let at = 0
  let best: {readonly words: Words; readonly from: number; readonly to: number} | undefined
  for (const words of piece.words) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, words.text.length)
    at += words.text.length
    if (to > from && to - from > (best === undefined ? 0 : best.to - best.from)) {
      best = {words, from, to}
    }
  }
  if (best === undefined) return {from: 'nowhere', words: ''}
  const text = best.words.text.slice(best.from, best.to)
  return partFrom(best.words, text, best.from, best.to, piece.place.by)
}

/** What computes words that are their author's all the same, but written another way there. */
const reworded: ReadonlySet<string> = new Set([
  'compose/excerpt',
  'compose/dateline',
  'compose/stated',
  'parse/front-matter',
  'parse/as-written'
])

function partFrom(
  {text, origin}: Words,
  words: string,
  from: number,
  to: number,
  by: string | undefined
): Part {
  const chosen = by === undefined ? {} : {by}
  switch (origin.from) {
    case 'template':
      return {from: 'template', words, path: origin.path, position: origin.position}
    case 'source': {
      const position = within(origin, text, from, to)
      return {from: 'source', words, path: origin.path, position, ...chosen}
    }
    case 'derived': {
      const [first] = origin.evidence
      if (reworded.has(origin.by))
        return {from: 'source', words, path: first.path, position: first.position, ...chosen}
      const evidence = origin.evidence.map(({path, position}) => ({path, position}))
      return {from: 'computed', words, by: origin.by, evidence}
    }
  }
}

/** The exact place, where text and file are the same character by character; else that of the whole. */
function within(
  {position}: Exclude<Origin, {from: 'derived'}>,
  text: string,
  from: number,
  to: number
) {
  const {start, end} = position
  if (end.offset - start.offset !== text.length || /[\r\n]/.test(text)) return position
  return {start: moved(start, from), end: moved(start, to)}
}

const moved = ({line, column, offset}: Point, by: number): Point => ({
  line,
  column: column + by,
  offset: offset + by
})

/** Parts that follow each other, put together: what stands on in the source, and what is alike. */
export function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    const both = last && together(last, part)
    if (both === undefined) result.push(part)
    else result.splice(-1, 1, both)
  }
  return result
}

/** Characters that may stand between two words that follow each other: marks, notes, line ends. */
const widestGap = 80

function together(a: Part, b: Part): Part | undefined {
  const words = `${a.words} ${b.words}`
  if (a.from === 'nowhere' && b.from === 'nowhere') return {from: 'nowhere', words}
  if (a.from === 'source' && b.from === 'source') {
    const gap = b.position.start.offset - a.position.end.offset
    const isSame = samePlace(a.position, b.position)
    if (a.path !== b.path || a.by !== b.by || !(isSame || (gap >= 0 && gap <= widestGap)))
      return undefined
    return {...a, words, position: {start: a.position.start, end: b.position.end}}
  }
  if (a.from === 'template' && b.from === 'template') {
    return a.path === b.path && samePlace(a.position, b.position) ? {...a, words} : undefined
  }
  if (a.from === 'computed' && b.from === 'computed') {
    return a.by === b.by && JSON.stringify(a.evidence) === JSON.stringify(b.evidence)
      ? {...a, words}
      : undefined
  }
  return undefined
}

const samePlace = (a: Position, b: Position) =>
  a.start.offset === b.start.offset && a.end.offset === b.end.offset
