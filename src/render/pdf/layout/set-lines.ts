import {isComplex} from '../fonts/complex.ts'
import type {Direction, Face, Glyph} from '../fonts/face.ts'
import {levelled} from './bidi.ts'
import {withBoundaries} from './boundaries.ts'
import {breakLines, type LineBreak} from './break-lines.ts'
import type {Hyphenate} from './hyphenate.ts'
import {whole} from './hyphenate.ts'
import {type Item, infinite} from './item.ts'
import {type Items, itemize, roomBefore} from './items.ts'
import type {GlyphRun, Line, Look, Piece, StyledText} from './line.ts'
import {hyphenHang} from './protrusion.ts'
import {reordered} from './reorder.ts'
import {type Shaped, settingOf, shapedIn, widthOfGlyphs} from './setting.ts'
import {gapWidth, maySpread, spread} from './spread.ts'

export interface SetOptions {
  readonly measure: number
  readonly justify: boolean
  readonly hyphenate: Hyphenate
  /** Ragged, with lines of about one length that end at sense: a heading. */
  readonly heading?: boolean
  /** Of what surrounds the text, where that is from right to left. */
  readonly direction?: Direction
}

/** Widest space of a justified line, in widths of a space: past it the line is left ragged. */
const widestSpace = 3
/** And the narrowest. */
const narrowestSpace = 2 / 3

/**
 * Sets styled text (and forced breaks, `undefined`) into lines of `measure` points. Every line but
 * the last of a paragraph ends with a space, or with an invisible soft hyphen where it ends inside
 * a word, so that a reader gets the words back whole. Justified lines hang a little over both edges.
 */
export function setLines(
  texts: readonly (StyledText | undefined)[],
  options: SetOptions
): readonly Line[] {
  const {texts: pieces, direction} = levelled(texts.map(untracked), options.direction)
  const items = itemize(pieces, options)
  const breaks = breakLines(items.items, {
    measure: options.measure,
    mode: options.justify ? 'justified' : options.heading ? 'balanced' : 'ragged'
  })
  const place = {...options, base: direction}
  const lines = breaks.map((it, index) => setLine(items, it, index === breaks.length - 1, place))
  // A paragraph of nothing but spaces has no lines.
  return lines.length === 1 && lines[0]?.runs.length === 0 ? [] : lines
}

/** Letters that join, and letters with marks around them, are never spaced. */
function untracked<Text extends StyledText | undefined>(styled: Text): Text | StyledText {
  if (styled === undefined || styled.look.tracking === 0 || !isComplex(styled.text)) return styled
  return {...styled, look: {...styled.look, tracking: 0}}
}

/** Text on one line, however wide: labels, running heads, numbers. */
export function setOneLine(texts: readonly StyledText[], direction: Direction = 'ltr'): Line {
  const levels = levelled(texts.map(untracked), direction)
  const options = {measure: Number.POSITIVE_INFINITY, justify: false, hyphenate: whole}
  const items = itemize(levels.texts, options)
  const all = {start: 0, end: items.items.length}
  return setLine(items, all, true, {...options, base: levels.direction})
}

/** Options, and the direction of the paragraph where its text has levels. */
interface LineOptions extends SetOptions {
  readonly base: Direction | undefined
}

function setLine(items: Items, at: LineBreak, last: boolean, options: LineOptions): Line {
  const shown = piecesOf(items, at)
  const look = shown.at(-1)?.look
  if (look === undefined) return {runs: [], width: 0}
  const end = items.items[at.end]
  const isForced = end === undefined || (end.kind === 'penalty' && end.cost === -infinite)
  const hyphen = end?.kind === 'penalty' && end.hyphen ? mark(look, '-') : undefined
  if (hyphen !== undefined) shown.push(hyphen)
  const ending = last || hyphen !== undefined ? [] : [endingOf(items, at.end, look)]
  if (!options.justify) return lineOf(shown, ending, options.base)
  const start = startHang(items.items[at.start])
  const stop = endHang(items.items, at.end, hyphen)
  const spare = options.measure + start + stop - widthOf(shown)
  // The last line keeps its spaces, unless they are what makes it too long.
  const set = isForced && spare > 0 ? shown : justified(shown, spare)
  return lineOf(set, ending, options.base, options.base === 'rtl' ? -stop : -start)
}

/** Where a line ends at a space that space, inside a word a blank that joins its halves. */
function endingOf({items, looks}: Items, end: number, look: Look): LoosePiece {
  const at = items[end]
  if (at?.kind === 'penalty' && at.cost > -infinite) return mark(look, ' ')
  // Of the look it has in the source: a space after a note's mark is no part of the mark.
  return space(at?.kind === 'glue' ? (looks[end] ?? look) : look)
}

/**
 * Words of a line as they look whole, so that kerning and ligatures cross where no line ended, and
 * the spaces between them.
 */
function piecesOf({items, looks}: Items, {start, end}: LineBreak): LoosePiece[] {
  const result: LoosePiece[] = []
  let spaces = 0
  for (let index = start; index < end; ) {
    const item = items[index]
    const look = looks[index]
    if (item === undefined || look === undefined) break
    if (item.kind === 'box') {
      const next = endOfWord(items, looks, index, end)
      if (result.length > 0) makeRoom(result, roomBefore(look))
      addShaped(result, shapedWord(items, index, next, look), look)
      index = next
      spaces = result.length
    } else {
      if (item.kind === 'glue') result.push(space(look, item.width))
      index++
    }
  }
  // Spaces before the end of a line vanish.
  result.length = spaces
  return result
}

/** Room after the last piece, unless that is a space or a raised mark itself. */
function makeRoom(pieces: LoosePiece[], room: number): void {
  const last = pieces.at(-1)
  if (room === 0 || last === undefined || last.stretches || last.look.rise > 0) return
  const {glyphs, after} = last.piece
  const piece = {glyphs, after: after + room / last.look.size}
  pieces[pieces.length - 1] = {...last, piece, width: last.width + room}
}

/** Index after the last item of the word's part, of one look, that is on the line. */
function endOfWord(
  items: readonly Item[],
  looks: readonly Look[],
  start: number,
  end: number
): number {
  const first = items[start]
  if (first?.kind === 'box' && first.whole !== undefined && start + first.whole.count <= end) {
    return start + first.whole.count
  }
  let index = start + 1
  while (index < end && looks[index] === looks[start]) {
    const item = items[index]
    if (item?.kind === 'glue' || (item?.kind === 'box' && item.whole !== undefined)) break
    index++
  }
  return index
}

function shapedWord(items: readonly Item[], start: number, end: number, look: Look): Shaped {
  const first = items[start]
  if (first?.kind === 'box' && first.whole?.count === end - start) return first.whole.shaped
  let text = ''
  for (let index = start; index < end; index++) {
    const item = items[index]
    if (item?.kind === 'box') text += item.text
  }
  return shapedIn(look, text)
}

function addShaped(result: LoosePiece[], {pieces}: Shaped, look: Look): void {
  for (const {face, piece, width} of pieces) {
    result.push({look, face, piece, width, stretches: false, gap: 0})
  }
}

/** A piece before it has its place in a run. */
export interface LoosePiece {
  readonly look: Look
  readonly face: Face
  readonly piece: Piece
  /** In points, with tracking and the room after it. */
  readonly width: number
  /** Whether it is a space of justified text. */
  readonly stretches: boolean
  /** What a gap after it counts as among the spaces; points. */
  readonly gap?: number
}

export function shapeText(text: string, look: Look): LoosePiece[] {
  const result: LoosePiece[] = []
  addShaped(result, shapedIn(look, text), look)
  return result
}

/** A space of a look; `width` in points, its natural one if none. */
export function space(look: Look, width?: number): LoosePiece {
  const {face, piece, width: natural} = settingOf(look).space
  const isNatural = width === undefined || width === natural
  return {
    look,
    face,
    piece: isNatural ? piece : {glyphs: piece.glyphs, after: (width - natural) / look.size},
    width: width ?? natural,
    stretches: true,
    gap: 0
  }
}

/**
 * A glyph that reads as U+00AD: the hyphen of a divided word, or a blank where a word goes on in
 * the next line without one. Readers join the halves.
 */
export function mark(look: Look, shown: '-' | ' '): LoosePiece {
  const face = look.stack.primary
  const glyphs = softGlyphs(face, shown)
  return {
    look,
    face,
    piece: {glyphs, after: 0},
    width: widthOfGlyphs(glyphs, look),
    stretches: false,
    gap: 0
  }
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

const startHang = (item: Item | undefined): number => (item?.kind === 'box' ? item.left : 0)

function endHang(items: readonly Item[], end: number, hyphen: LoosePiece | undefined): number {
  if (hyphen !== undefined) return hyphen.width * hyphenHang
  const before = items[end - 1]
  return before?.kind === 'box' ? before.right : 0
}

/**
 * Widens or narrows the spaces by `spare` points in all, and the room between ideographs, as far as
 * that still looks like a line.
 */
function justified(pieces: readonly LoosePiece[], spare: number): readonly LoosePiece[] {
  const loose = pieces.some((it) => maySpread(it.piece.glyphs)) ? pieces.flatMap(letOut) : pieces
  let natural = 0
  for (const piece of loose) natural += roomOf(piece)
  if (natural === 0) return pieces
  const factor = Math.max(narrowestSpace, (natural + spare) / natural)
  if (factor > widestSpace) return pieces
  return loose.map((it): LoosePiece => {
    const added = roomOf(it) * (factor - 1)
    if (added === 0) return it
    const {look, face, stretches, gap = 0} = it
    const {glyphs, after} = it.piece
    const piece = {glyphs, after: after + added / look.size}
    return {look, face, piece, width: it.width + added, stretches, gap}
  })
}

/** What of a piece, or after it, is widened in proportion. */
const roomOf = (piece: LoosePiece): number => (piece.stretches ? piece.width : (piece.gap ?? 0))

/** A text of ideographs as pieces with gaps between them; any other as it is. */
function letOut(piece: LoosePiece): readonly LoosePiece[] {
  const parts = spread(piece.piece.glyphs)
  if (parts.length === 1) return [piece]
  const {look, face} = piece
  return parts.map((glyphs, index) => {
    const isLast = index === parts.length - 1
    const after = isLast ? piece.piece.after : 0
    const width = widthOfGlyphs(glyphs, look) + after * look.size
    const gap = isLast ? 0 : gapWidth * look.size
    return {look, face, piece: {glyphs, after}, width, stretches: false, gap}
  })
}

function widthOf(pieces: readonly LoosePiece[]): number {
  let width = 0
  for (const piece of pieces) width += piece.width
  return width
}

/**
 * Pieces in a row as a line, from `x` points right of where it stands; `ending` does not count to
 * its width. With the direction of their paragraph they stand as their levels say, and the ending
 * after them all.
 */
export function lineOf(
  shown: readonly LoosePiece[],
  ending: readonly LoosePiece[] = [],
  direction?: Direction,
  x = 0
): Line {
  const width = widthOf(shown) + x
  if (direction === undefined) return {runs: place(withEnding(shown, ending), x), width}
  const read = withEnding(
    shown,
    ending.map((it) => inLevel(it, direction === 'rtl' ? 1 : 0))
  )
  const marked = withBoundaries(read, direction)
  if (direction === 'ltr') return {runs: placeInOrder(marked, x), width}
  return {runs: placeInOrder(marked, x - widthOf(ending)), width, direction}
}

const withEnding = (
  shown: readonly LoosePiece[],
  ending: readonly LoosePiece[]
): readonly LoosePiece[] => (ending.length === 0 ? shown : [...shown, ...ending])

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

const place = (pieces: readonly LoosePiece[], from: number): readonly GlyphRun[] =>
  placed(pieces, from).map((it) => it.run)

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
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined) break
    const {look, face} = piece
    run.push(piece.piece)
    x += piece.width
    const next = pieces[index + 1]
    if (next?.look === look && next.face === face) continue
    const made = {look, face, x: start, width: x - start, pieces: run}
    result.push({run: made, first: first ?? piece, last: piece})
    run = []
    start = x
    first = next
  }
  return result
}
