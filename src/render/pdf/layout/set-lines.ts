import type {Direction, Face, Glyph} from '../fonts/face.ts'
import {levelled, reordered, shapeLook} from './bidi.ts'
import {breakLines, type LineBreak} from './break-lines.ts'
import type {Hyphenate} from './hyphenate.ts'
import {type Item, itemize} from './items.ts'
import type {GlyphRun, Line, Look, Piece, StyledText} from './line.ts'

export interface SetOptions {
  readonly measure: number
  readonly justify: boolean
  readonly hyphenate: Hyphenate
  /** Of what surrounds the text, where that is from right to left. */
  readonly direction?: Direction
}

/** Widest space of a justified line, in widths of a space: past it the line is left ragged. */
const widestSpace = 3

/**
 * Sets styled text (and forced breaks, `undefined`) into lines of `measure` points. Every line but
 * the last of a paragraph ends with a space, or with an invisible soft hyphen where it ends inside
 * a word, so that a reader gets the words back whole.
 */
export function setLines(
  texts: readonly (StyledText | undefined)[],
  options: SetOptions
): readonly Line[] {
  const {texts: pieces, direction} = levelled(texts, options.direction)
  const items = itemize(pieces, options)
  const breaks = breakLines(items, {
    measure: options.measure,
    ...(options.justify ? {} : {ragged: Math.min(options.measure * 0.18, 72)})
  })
  const lines = breaks.map((it, index) =>
    setLine(items, it, index === breaks.length - 1, {...options, base: direction})
  )
  // A paragraph of nothing but spaces has no lines.
  return lines.length === 1 && lines[0]?.runs.length === 0 ? [] : lines
}

/** Text on one line, however wide: labels, running heads, numbers. */
export function setOneLine(texts: readonly StyledText[], direction: Direction = 'ltr'): Line {
  const options = {measure: 1e6, justify: false, hyphenate: (word: string) => [word], direction}
  return setLines(texts, options)[0] ?? {runs: [], width: 0}
}

/** Options, and the direction of the paragraph where its text has levels. */
interface LineOptions extends SetOptions {
  readonly base: Direction | undefined
}

/** A text of one look between two spaces, or one space. */
type Stretch =
  | {readonly kind: 'text'; readonly text: string; readonly look: Look}
  | {readonly kind: 'space'; readonly look: Look; readonly width: number}

function setLine(
  items: readonly Item[],
  {start, end}: LineBreak,
  last: boolean,
  options: LineOptions
): Line {
  const at = items[end]
  const stretches = stretchesOf(items, start, end)
  const shown = stretches.flatMap((it) =>
    it.kind === 'text' ? shapeText(it.text, it.look) : [space(it.look, it.width)]
  )
  const look = stretches.at(-1)?.look
  if (look === undefined) return {runs: [], width: 0}
  const forced = at?.kind === 'penalty' && at.cost < 0
  const hyphen = at?.kind === 'penalty' && at.hyphen ? mark(look, '-') : undefined
  if (hyphen !== undefined) shown.push(hyphen)
  const hangs = options.justify ? hanging(items, end, hyphen) : 0
  const spare = options.measure + hangs - widthOfPieces(shown)
  const set = options.justify && !forced ? justified(shown, spare) : shown
  const ending = last || hyphen !== undefined ? [] : [endingOf(at, look)]
  return lineOf(set, ending, options.base)
}

/** A space, or where the line ends inside a word a blank that joins its halves. */
function endingOf(at: Item | undefined, look: Look): LoosePiece {
  if (at?.kind === 'penalty' && at.cost >= 0) return mark(look, ' ')
  // Of the look it has in the source: a space after a note's mark is no part of the mark.
  return space(at?.kind === 'glue' && at.look !== undefined ? at.look : look)
}

/** Joins neighbours of one look, so that kerning and ligatures cross where no line ended. */
function stretchesOf(items: readonly Item[], start: number, end: number): readonly Stretch[] {
  const result: Stretch[] = []
  for (let index = start; index < end; index++) {
    const item = items[index]
    const previous = result.at(-1)
    if (item?.kind === 'box') {
      if (previous?.kind === 'text' && previous.look === item.look) {
        result[result.length - 1] = {...previous, text: previous.text + item.text}
      } else {
        result.push({kind: 'text', text: item.text, look: item.look})
      }
    } else if (item?.kind === 'glue' && item.look !== undefined) {
      result.push({kind: 'space', look: item.look, width: item.width})
    }
  }
  while (result.at(-1)?.kind === 'space') result.pop()
  return result
}

/** A piece before it has its place in a run. */
export interface LoosePiece extends Piece {
  readonly look: Look
  readonly face: Face
  /** In points, with tracking and the room after it. */
  readonly width: number
  /** Whether it is a space of justified text. */
  readonly stretches: boolean
}

export function shapeText(text: string, look: Look): LoosePiece[] {
  return shapeLook(text, look).map(({face, glyphs}) => loose(look, face, glyphs, false))
}

function loose(
  look: Look,
  face: Face,
  glyphs: readonly Glyph[],
  stretches: boolean,
  after = 0
): LoosePiece {
  const width = (widthOfGlyphs(glyphs) + after) * look.size + glyphs.length * look.tracking
  return {look, face, glyphs, after, width, stretches}
}

/** A space of a look; `width` in points, its natural one if none. */
export function space(look: Look, width?: number): LoosePiece {
  const face = look.stack.primary
  const glyphs = face.shape(' ')
  const natural = loose(look, face, glyphs, true)
  return width === undefined
    ? natural
    : loose(look, face, glyphs, true, (width - natural.width) / look.size)
}

/**
 * A glyph that reads as U+00AD: the hyphen of a divided word, or a blank where a word goes on in
 * the next line without one. Readers join the halves.
 */
export function mark(look: Look, shown: '-' | ' '): LoosePiece {
  const face = look.stack.primary
  return loose(look, face, softGlyphs(face, shown), false)
}

const softHyphens: Readonly<Record<'-' | ' ', WeakMap<Face, readonly Glyph[]>>> = {
  '-': new WeakMap(),
  ' ': new WeakMap()
}

function softGlyphs(face: Face, shown: '-' | ' '): readonly Glyph[] {
  const known = softHyphens[shown].get(face)
  if (known !== undefined) return known
  const glyphs = face.shape(shown).map((glyph): Glyph => ({...glyph, codePoints: [0xad]}))
  softHyphens[shown].set(face, glyphs)
  return glyphs
}

function hanging(items: readonly Item[], end: number, hyphen: LoosePiece | undefined): number {
  if (hyphen !== undefined) return hyphen.width * 0.6
  const before = items[end - 1]
  return before?.kind === 'box' ? before.protrusion : 0
}

/** Widens or narrows the spaces by `spare` points in all, as far as that still looks like a line. */
function justified(pieces: readonly LoosePiece[], spare: number): readonly LoosePiece[] {
  const natural = widthOfPieces(pieces.filter((it) => it.stretches))
  if (natural === 0) return pieces
  const factor = (natural + spare) / natural
  if (factor > widestSpace || factor < 0.5) return pieces
  return pieces.map((piece) => {
    if (!piece.stretches) return piece
    const added = piece.width * (factor - 1)
    return {...piece, after: piece.after + added / piece.look.size, width: piece.width + added}
  })
}

/** Widths of glyph arrays in ems, by identity: a face shares the array of a text. */
const widths = new WeakMap<readonly Glyph[], number>()

function widthOfGlyphs(glyphs: readonly Glyph[]): number {
  let width = widths.get(glyphs)
  if (width === undefined) {
    width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
    widths.set(glyphs, width)
  }
  return width
}

const widthOfPieces = (pieces: readonly LoosePiece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.width, 0)

/**
 * Pieces in a row as a line; `ending` does not count to its width. With the direction of their
 * paragraph they stand as their levels say, and the ending after them all.
 */
export function lineOf(
  shown: readonly LoosePiece[],
  ending: readonly LoosePiece[] = [],
  direction?: Direction
): Line {
  const width = widthOfPieces(shown)
  if (direction === undefined) return {runs: place([...shown, ...ending]), width}
  const read = [...shown, ...ending.map((it) => inLevel(it, direction === 'rtl' ? 1 : 0))]
  if (direction === 'ltr') return {runs: placeInOrder(read, 0), width}
  return {runs: placeInOrder(read, -widthOfPieces(ending)), width, direction}
}

const inLevel = (piece: LoosePiece, level: number): LoosePiece => ({
  ...piece,
  look: {...piece.look, level}
})

/** Places pieces of several levels; their runs come in the order in which they are read. */
function placeInOrder(read: readonly LoosePiece[], from: number): readonly GlyphRun[] {
  const order = new Map(read.map((piece, index) => [piece, index]))
  const orderOf = ({first, last}: Placed): number =>
    Math.min(order.get(first) ?? 0, order.get(last) ?? 0)
  return placed(reordered(read), from)
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((it) => it.run)
}

const place = (pieces: readonly LoosePiece[]): readonly GlyphRun[] =>
  placed(pieces, 0).map((it) => it.run)

/** A run, and the pieces that it begins and ends with. */
interface Placed {
  readonly run: GlyphRun
  readonly first: LoosePiece
  readonly last: LoosePiece
}

/** Gives each piece its place; neighbours of one face and look become one run. */
function placed(pieces: readonly LoosePiece[], from: number): readonly Placed[] {
  const result: Placed[] = []
  let run: Piece[] = []
  let x = from
  let start = from
  let first = pieces[0]
  pieces.forEach((piece, index) => {
    const {look, face, glyphs, after} = piece
    run.push({glyphs, after})
    x += piece.width
    const next = pieces[index + 1]
    if (next?.look === look && next.face === face) return
    const made = {look, face, x: start, width: x - start, pieces: run}
    result.push({run: made, first: first ?? piece, last: piece})
    run = []
    start = x
    first = next
  })
  return result
}
