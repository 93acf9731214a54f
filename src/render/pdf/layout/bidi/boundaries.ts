import {type Direction, mayRunRightToLeft} from '../../../direction.ts'
import {emptyGlyph} from '../../fonts/empty-glyph.ts'
import type {Face, Glyph} from '../../fonts/face.ts'
import {directionOf, isDirectionMark} from '../lines/line.ts'
import type {LoosePiece} from '../lines/loose-piece.ts'

/*
 * Readers of PDF find out directions by themselves, from letters and where they stand. What is no
 * letter, such as a space or a bracket, they take for part of the foreign word or the number that it
 * stands beside, and turn it around with that; and pdf.js drops a space at the end of a stretch
 * whose next one is further left. So marks (U+200E and U+200F) say what signs belong to, and spaces
 * there are read as a mark and a space. Nothing of it is seen or takes room.
 */

const leftToRightMark = 0x200e
const rightToLeftMark = 0x200f

/** What poppler makes of a character: of a letter, of a number and the signs in it, of any other. */
type Kind = 'strong' | 'numeric' | 'neutral'

/** Bidirectional types EN, ES, ET, AN, CS of UAX 9, as far as they stand among letters. */
const numeric = /[\p{Nd}+,./:%#$°£€¥\u00A0\u060C\u066A-\u066C\u06D4\u2030\u2212-]/u

function kindOf({codePoints}: Glyph): Kind | undefined {
  const text = String.fromCodePoint(...codePoints.filter((it) => !isDirectionMark(it)))
  if (text === '') return undefined
  if (numeric.test(text)) return 'numeric'
  return mayRunRightToLeft(text) || /\p{L}/u.test(text) ? 'strong' : 'neutral'
}

/** What was read last: a kind of the same direction, or text of the other. */
type Before = Kind | 'turned' | undefined

/** Pieces of a line in reading order, with what readers need where its direction changes. */
export function withBoundaries(
  pieces: readonly LoosePiece[],
  base: Direction
): readonly LoosePiece[] {
  const result: LoosePiece[] = []
  const level = base === 'rtl' ? 1 : 0
  let before: Before
  let wasForeign = false
  pieces.forEach((piece, index) => {
    const own = directionOf(piece.look) ?? base
    // A number after a word from right to left is part of that, in a line from left to right.
    const isForeign = (piece.look.level ?? level) !== level
    if (isForeign !== wasForeign) before = isForeign ? undefined : 'turned'
    wasForeign = isForeign
    const signs = isForeign ? unsigned : signsOf(piece, before, base)
    const next = pieces[index + 1]
    const turns = next !== undefined && (directionOf(next.look) ?? base) !== own
    const read = piece.stretches ? spaceRead(pieces, index, {base, own, before, turns}) : undefined
    if (read !== undefined && before === 'turned') result.push(read)
    else {
      if (signs.leading) result.push(...markOf(piece, base))
      result.push(read ?? withMarks(piece, signs.inside))
    }
    if (base === 'ltr' && turns && endsWithPoint(piece)) result.push(...markOf(piece, 'rtl'))
    before = signs.last
  })
  return result
}

interface Turn {
  readonly base: Direction
  readonly own: Direction
  readonly before: Before
  /** Whether the next piece is of the other direction. */
  readonly turns: boolean
}

/** A space as pdf.js has to be told of it; `undefined` for one that it sees. */
function spaceRead(
  pieces: readonly LoosePiece[],
  index: number,
  {base, own, before, turns}: Turn
): LoosePiece | undefined {
  const space = pieces[index]
  if (space === undefined) return undefined
  if (base === 'rtl' && own === base && before === 'turned') return spaceAfterTurn(space)
  if (own === 'rtl' && turns) return spaceReadAfter(leftToRightMark, space)
  if (own === 'rtl' && endsWithPoint(pieces[index - 1]))
    return spaceReadAfter(rightToLeftMark, space)
  // To poppler a point at the left edge belongs to what stands before it there.
  if (own === 'ltr' && base === own && turns && endsWithPoint(lastOfTurn(pieces, index + 1)))
    return spaceReadAfter(leftToRightMark, space)
  return undefined
}

/** The last piece of text from right to left that begins at `start`. */
function lastOfTurn(pieces: readonly LoosePiece[], start: number): LoosePiece | undefined {
  let last: LoosePiece | undefined
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined || directionOf(piece.look) !== 'rtl') break
    last = piece
  }
  return last
}

interface Signs {
  /** Whether a mark stands before the piece. */
  readonly leading: boolean
  /** Its glyphs, counted as they are read, that a mark stands before. */
  readonly inside: readonly number[]
  readonly last: Kind | undefined
}

const unsigned: Signs = {leading: false, inside: [], last: undefined}

/** Signs that a reader would take for part of what stands before them. */
function signsOf({piece}: LoosePiece, start: Before, base: Direction): Signs {
  const {glyphs} = piece
  const inside: number[] = []
  let leading = false
  let before = start
  let last: Kind | undefined
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = base === 'rtl' ? glyphs.at(-1 - index) : glyphs[index]
    const kind = glyph && kindOf(glyph)
    if (kind === undefined) continue
    const isTaken =
      (before === 'turned' && kind !== 'strong') ||
      (base === 'rtl' && before === 'numeric' && kind === 'neutral')
    if (isTaken && last === undefined) leading = true
    else if (isTaken) inside.push(index)
    before = kind
    last = kind
  }
  return {leading, inside, last}
}

/** A mark that takes no room, in the look of what it stands before. */
function markOf({look, face}: LoosePiece, base: Direction): readonly LoosePiece[] {
  const glyphs = markGlyphs(face, base)
  return glyphs.length === 0
    ? []
    : [{look, face, piece: {glyphs, after: 0}, width: 0, stretches: false, spreads: false, gap: 0}]
}

/** By face: glyphs are shared, so that what shows them is known again. */
const marks: Readonly<Record<Direction, WeakMap<Face, readonly Glyph[]>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap()
}

function markGlyphs(face: Face, direction: Direction): readonly Glyph[] {
  const known = marks[direction].get(face)
  if (known !== undefined) return known
  const empty = emptyGlyph(face)
  const mark = direction === 'rtl' ? rightToLeftMark : leftToRightMark
  const glyphs = empty === undefined ? [] : [{...empty, codePoints: [mark]}]
  marks[direction].set(face, glyphs)
  return glyphs
}

/** A piece from right to left with marks before some glyphs, by their place as they are read. */
function withMarks(piece: LoosePiece, places: readonly number[]): LoosePiece {
  if (places.length === 0) return piece
  const mark = markGlyphs(piece.face, 'rtl')
  const read = piece.piece.glyphs.toReversed()
  const glyphs = read.flatMap((it, index) => (places.includes(index) ? [...mark, it] : [it]))
  return {...piece, piece: {...piece.piece, glyphs: glyphs.toReversed()}}
}

/** pdf.js drops spaces at the edge of a stretch, but for those that read as a mark and a space. */
const readAfter = (mark: number, glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.map((it) => ({...it, codePoints: [mark, ...it.codePoints]}))

function spaceReadAfter(mark: number, {piece, ...rest}: LoosePiece): LoosePiece {
  return {...rest, piece: {...piece, glyphs: readAfter(mark, piece.glyphs)}}
}

/** To pdf.js, a point or a vowel stands before any space that it only sees. */
const endsWithPoint = (piece: LoosePiece | undefined): boolean =>
  piece !== undefined &&
  directionOf(piece.look) === 'rtl' &&
  /\p{Mn}/u.test(String.fromCodePoint(...(piece.piece.glyphs[0]?.codePoints ?? [])))

/** A space from right to left, after text of the other direction, with a mark at its right edge. */
function spaceAfterTurn({piece, ...rest}: LoosePiece): LoosePiece {
  const glyphs = [...readAfter(rightToLeftMark, piece.glyphs), ...markGlyphs(rest.face, 'rtl')]
  return {...rest, piece: {...piece, glyphs}}
}
