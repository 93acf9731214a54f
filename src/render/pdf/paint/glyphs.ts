import {escaped} from '../file/values.ts'
import {embeddable} from '../fonts/embeddable.ts'
import type {Face, Glyph} from '../fonts/face.ts'
import {addFont, type PdfFont, type Pdfkit} from '../internals.ts'
import type {GlyphRun, Piece} from '../layout/lines/line.ts'

/** A face in a document, and what its glyphs are called there. */
export class EmbeddedFace {
  readonly font: PdfFont
  /** Codes by glyph, for the character that it was first shown for, and those for any others. */
  readonly #codes = new Map<number, {readonly first: number; readonly code: string}>()
  readonly #others = new Map<string, string>()
  /** What shows glyphs that keep to the baseline; words come again, and so do their glyphs. */
  readonly #shown = new Map<readonly Glyph[], string>()
  #plain = true

  constructor(font: PdfFont) {
    this.font = font
  }

  /** Whether all glyphs that were shown so far say what is read, in its order. */
  get isPlain(): boolean {
    return this.#plain
  }

  /** Part of the operand of `TJ`, between `(` and `)`, that shows glyphs in a size of `size` points. */
  show(glyphs: readonly Glyph[], size: number): string {
    const known = this.#shown.get(glyphs)
    if (known !== undefined) return known
    let shown = ''
    let isLevel = true
    for (const glyph of glyphs) {
      shown += this.#showGlyph(glyph, size)
      if (glyph.dy !== 0) isLevel = false
    }
    if (isLevel) this.#shown.set(glyphs, shown)
    return shown
  }

  #showGlyph(glyph: Glyph, size: number): string {
    const {dx, dy, natural, advance} = glyph
    if (isSilent(glyph)) {
      this.#plain = false
      return moved(advance)
    }
    const code = this.code(glyph)
    if (glyph.hidden) return `)] TJ 3 Tr [(${code})] TJ 0 Tr [(`
    const shown = dy === 0 ? code : `)] TJ ${number(dy * size)} Ts [(${code})] TJ 0 Ts [(`
    return moved(dx) + shown + moved(advance - natural - dx)
  }

  /**
   * Code of a glyph: two bytes of a string in parentheses. A glyph that stands for two characters has two codes,
   * so that each is extracted as what it is (and a hyphen at the end of a line as U+00AD).
   */
  code(glyph: Glyph): string {
    const {id, codePoints} = glyph
    const [first] = codePoints
    const isOne = first !== undefined && codePoints.length === 1
    const known = this.#codes.get(id)
    if (isOne && known?.first === first) return known.code
    const key = `${id}:${codePoints.join()}`
    let code = this.#others.get(key)
    if (code === undefined) {
      if (!isPlain(glyph)) this.#plain = false
      code = bytesOf(this.#include(glyph))
      if (isOne && known === undefined) this.#codes.set(id, {first, code})
      else this.#others.set(key, code)
    }
    return code
  }

  #include({id, codePoints, natural}: Glyph): number {
    const {subset, widths, unicode} = this.font
    // `push` gives a glyph that the subset has already a second place in it.
    const cid =
      subset.mapping[id] === undefined ? subset.includeGlyph(id) : subset.glyphs.push(id) - 1
    widths[cid] = natural * 1000
    unicode[cid] = asExtracted(codePoints)
    return cid
  }
}

/** A number as two bytes of a string: half of what hexadecimal digits take. */
const bytesOf = (code: number): string => escaped(String.fromCharCode(code >> 8, code & 0xff))

/** Faces of one document, embedded when first used. */
export class EmbeddedFaces {
  readonly #document: Pdfkit
  readonly #faces = new Map<Face, EmbeddedFace>()

  constructor(document: Pdfkit) {
    this.#document = document
  }

  of(face: Face): EmbeddedFace {
    let embedded = this.#faces.get(face)
    if (embedded === undefined) {
      embedded = new EmbeddedFace(addFont(this.#document, face.file, embeddable(face), face.bytes))
      this.#faces.set(face, embedded)
    }
    return embedded
  }
}

/** A number as PDF writes it, to a thousandth. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** `#rrggbb` as the operands of `rg`. */
export function colour(value: string): string {
  const channel = (at: number): string => number(Number.parseInt(value.slice(at, at + 2), 16) / 255)
  return `${channel(1)} ${channel(3)} ${channel(5)}`
}

/** Moves on by some ems inside of an operand of `TJ`; a hair less than a tenth of a unit is nothing. */
function moved(ems: number): string {
  const units = Math.round(ems * -10_000) / 10
  return Math.abs(units) < 0.05 ? '' : `)${units}(`
}

/**
 * Operators that show a run with its baseline at `y` (down from the top of the page, which pdfkit
 * flips; the text matrix turns the letters upright again). Its font and ink are set before.
 */
export function showRun(run: GlyphRun, embedded: EmbeddedFace, x: number, y: number): string {
  const {size, rise, tracking} = run.look
  let shown = ''
  let last: Piece | undefined
  let space = ''
  for (const piece of run.pieces) {
    if (piece.after === 0) {
      shown += embedded.show(piece.glyphs, size)
      continue
    }
    // All spaces of a line are alike, and let out alike.
    if (piece.glyphs !== last?.glyphs || piece.after !== last.after) {
      space = embedded.show(piece.glyphs, size) + moved(piece.after)
      last = piece
    }
    shown += space
  }
  const [spread, back] = tracking === 0 ? ['', ''] : [`${number(tracking)} Tc `, ' 0 Tc']
  const place = `1 0 0 -1 ${number(x)} ${number(y - rise)} Tm`
  return `${spread}${place} [(${shown})] TJ${back}`
}

/** Letters that run from right to left. */
const backward = /^[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+$/

/**
 * What a reader is told that a glyph stands for. Letters of a ligature from right to left stand in
 * the order of the page, as glyphs do: poppler and pdf.js turn all of them round. A glyph that is
 * not read has a character nevertheless, for PDF/A wants one.
 */
function asExtracted(codePoints: readonly number[]): readonly number[] {
  if (codePoints.length === 0) return [0x200b]
  const read = codePoints.map((it) => unreadable.get(it) ?? (isSurrogate(it) ? 0xfffd : it))
  return read.length > 1 && backward.test(String.fromCodePoint(...read)) ? read.toReversed() : read
}

/** What PDF/A forbids a glyph to stand for, and what it stands for instead. */
const unreadable: ReadonlyMap<number, number> = new Map([
  [0, 0xfffd],
  [0xfffe, 0xfffd],
  // Within a text it is but a joiner without width.
  [0xfeff, 0x2060]
])

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff

const isSilent = (glyph: Glyph): boolean => glyph.codePoints.length === 0

/** Letters of India and Southeast Asia, which change places and merge. */
const reordered = /[\u0900-\u109F\u1780-\u17FF]/

/** Whether a glyph is one of letters that change places or merge. */
const isReordered = ({codePoints: [first = 0]}: Glyph): boolean =>
  first > 0x8ff && reordered.test(String.fromCodePoint(first))

const isPrivate = ({codePoints}: Glyph): boolean =>
  codePoints.some((it) => (it >= 0xe000 && it <= 0xf8ff) || it >= 0xf_0000)

const isPlain = (glyph: Glyph): boolean =>
  !isSilent(glyph) && !isReordered(glyph) && !isPrivate(glyph)

/** Whether a run has glyphs that are not read, which `showRun` leaves out. */
export const hasSilent = (run: GlyphRun): boolean =>
  run.pieces.some(({glyphs}) => glyphs.some(isSilent))

/** Whether a run has letters that change places or merge. */
export const hasReordered = (run: GlyphRun): boolean =>
  run.pieces.some(({glyphs}) => glyphs.some(isReordered))

/** Whether a run has characters of private use. */
export const hasPrivate = (run: GlyphRun): boolean =>
  run.pieces.some(({glyphs}) => glyphs.some(isPrivate))

/** Operators that show the glyphs of a run that are not read, such as the dots of a letter. */
export function showSilent(run: GlyphRun, embedded: EmbeddedFace, x: number, y: number): string {
  const {size, rise, tracking} = run.look
  const shown: string[] = []
  let pen = x
  for (const {glyphs, after} of run.pieces) {
    for (const glyph of glyphs) {
      if (isSilent(glyph)) {
        const place = `${number(pen + glyph.dx * size)} ${number(y - rise - glyph.dy * size)}`
        shown.push(`1 0 0 -1 ${place} Tm (${embedded.code(glyph)}) Tj`)
      } else {
        pen += tracking
      }
      pen += glyph.advance * size
    }
    pen += after * size
  }
  return shown.join(' ')
}
