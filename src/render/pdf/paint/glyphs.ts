import type {Face} from '../fonts/face.ts'
import {addFont, type PdfFont, type Pdfkit} from '../internals.ts'
import type {GlyphRun, PlacedGlyph} from '../layout/line.ts'

/** A face in a document, and what its glyphs are called there. */
export class EmbeddedFace {
  readonly font: PdfFont
  readonly #codes = new Map<string, string>()

  constructor(font: PdfFont) {
    this.font = font
  }

  /**
   * Code of a glyph: four hexadecimal digits. A glyph that stands for two characters has two codes,
   * so that each is extracted as what it is (and a hyphen at the end of a line as U+00AD).
   */
  code(glyph: PlacedGlyph): string {
    const key = `${glyph.id}:${glyph.codePoints.join()}`
    let code = this.#codes.get(key)
    if (code === undefined) {
      code = this.#include(glyph).toString(16).padStart(4, '0')
      this.#codes.set(key, code)
    }
    return code
  }

  #include({id, codePoints, natural}: PlacedGlyph): number {
    const {subset, widths, unicode} = this.font
    // `push` gives a glyph that the subset has already a second place in it.
    const cid =
      subset.mapping[id] === undefined ? subset.includeGlyph(id) : subset.glyphs.push(id) - 1
    widths[cid] = natural * 1000
    unicode[cid] = codePoints
    return cid
  }
}

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
      embedded = new EmbeddedFace(addFont(this.#document, face.file, face.font))
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

/**
 * Operators that show a run with its baseline at `y` (down from the top of the page, which pdfkit
 * flips; the text matrix turns the letters upright again).
 */
export function showRun(run: GlyphRun, embedded: EmbeddedFace, x: number, y: number): string {
  const {size, rise, colour: ink} = run.look
  const matrix = (dx: number, dy: number): string =>
    `1 0 0 -1 ${number(x + dx * size)} ${number(y - rise - dy * size)} Tm`
  let out = `/${embedded.font.id} ${number(size)} Tf ${colour(ink)} rg ${matrix(0, 0)}`
  let shown = ''
  let codes = ''
  let at = 0
  let moved = false
  const flush = (): void => {
    if (codes !== '') shown += `<${codes}>`
    codes = ''
    if (shown !== '') out += ` [${shown}] TJ`
    shown = ''
  }
  for (const glyph of run.glyphs) {
    const offset = glyph.dx !== 0 || glyph.dy !== 0
    if (offset || moved) {
      flush()
      out += ` ${matrix(at + glyph.dx, glyph.dy)}`
      moved = offset
    }
    codes += embedded.code(glyph)
    const adjustment = (glyph.natural - glyph.advance) * 1000
    if (Math.abs(adjustment) > 0.05) {
      shown += `<${codes}>${number(adjustment)}`
      codes = ''
    }
    at += glyph.advance
  }
  flush()
  return out
}
