import type {Direction} from '../../../direction.ts'
import type {Face, Glyph} from '../../fonts/face.ts'
import type {FontStack} from '../../fonts/fallback.ts'

/** What a stretch of text is to its reader, beside its words. Stretches of one link share one object. */
export type Role =
  | {readonly kind: 'link'; readonly url: string}
  | {readonly kind: 'noteReference'; readonly id: string; readonly number: number}
  | {readonly kind: 'citation'; readonly paragraph: number; readonly linked: boolean}

/** How a stretch of text is set. Lengths in points. Compared by identity: make one for each stretch. */
export interface Look {
  readonly stack: FontStack
  readonly size: number
  /** `#rrggbb` */
  readonly colour: string
  /** How far above the baseline. */
  readonly rise: number
  readonly tracking: number
  readonly capitals: boolean
  readonly strike: boolean
  /** Inline code: never hyphenated, tagged as code. */
  readonly code: boolean
  readonly role: Role | undefined
  /** Embedding level (UAX 9), odd from right to left; absent in a paragraph that has no such text. */
  readonly level?: number
  /** Level of a mark that stood before the text and was left out, where that is lower. */
  readonly wall?: number
}

export interface StyledText {
  readonly text: string
  readonly look: Look
}

/** Glyphs that were shaped together. A face gives the same array for the same text: it is shared. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  /** Room after them besides their own, in ems of their run: what justification adds to a space. */
  readonly after: number
}

/** Pieces of one face and look, as they stand on the page. `x` from the left of the line; points. */
export interface GlyphRun {
  readonly look: Look
  readonly face: Face
  readonly x: number
  readonly width: number
  readonly pieces: readonly Piece[]
}

export interface Line {
  /** In the order in which they are read. */
  readonly runs: readonly GlyphRun[]
  /** Without a trailing space; points. */
  readonly width: number
  /** Direction of its paragraph, where that is from right to left. */
  readonly direction?: Direction
}

/** Whether a character says nothing but which way its neighbours run. */
export const isDirectionMark = (codePoint: number): boolean =>
  codePoint === 0x200e || codePoint === 0x200f

/** What a reader extracts from some runs, without marks of direction. */
export const codePointsOf = (runs: readonly GlyphRun[]): readonly number[] =>
  runs.flatMap((run) => {
    const glyphs = run.pieces.flatMap((piece) => piece.glyphs)
    const read = runsBack(run) ? glyphs.toReversed() : glyphs
    return read.flatMap((glyph) => glyph.codePoints.filter((it) => !isDirectionMark(it)))
  })

/** The last character that a reader extracts from a line; `undefined` if it is empty. */
export function lastCodePoint(line: Line | undefined): number | undefined {
  const run = line?.runs.at(-1)
  const at = run !== undefined && runsBack(run) ? 0 : -1
  return run?.pieces.at(at)?.glyphs.at(at)?.codePoints.at(-1)
}

const runsBack = ({look}: GlyphRun): boolean => directionOf(look) === 'rtl'

/** Direction in which text of a look is shaped; `undefined` where nothing runs from right to left. */
export const directionOf = ({level}: Look): Direction | undefined =>
  level === undefined ? undefined : level % 2 === 1 ? 'rtl' : 'ltr'
