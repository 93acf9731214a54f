import {wellFormed} from '../file/values.ts'
import type {Face} from '../fonts/face.ts'
import {addPage, type Pdfkit, type PdfPage, type PdfReference} from '../internals.ts'
import {colour, type EmbeddedFace, type EmbeddedFaces, number} from './glyphs.ts'
import type {Element, Structure} from './structure.ts'

/** What is no content: furniture of pages, rules, grounds. */
export type ArtifactKind = 'Layout' | 'Header' | 'Footer' | 'Watermark'

const artifacts: Readonly<Record<ArtifactKind, string>> = {
  Layout: '/Type /Layout',
  Header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  Footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
  Watermark: '/Type /Pagination /Subtype /Watermark'
}

/** The page being painted: everything on it is marked as an element's or as an artifact. */
export class Canvas {
  readonly document: Pdfkit
  readonly structure: Structure
  readonly faces: EmbeddedFaces
  /** Dictionaries of the pages so far. */
  readonly pages: PdfReference[] = []
  readonly height: number
  #page: PdfPage | undefined
  #open: Element | ArtifactKind | 'text' | undefined
  /** Faces that the page refers to. */
  readonly #used = new Set<EmbeddedFace>()
  /** Operators that the page's font and ink were set by last. */
  #font = ''
  #ink = ''

  constructor(document: Pdfkit, structure: Structure, height: number, faces: EmbeddedFaces) {
    this.document = document
    this.structure = structure
    this.height = height
    this.faces = faces
  }

  /** Index of the open page, from 0. */
  get index(): number {
    return this.pages.length - 1
  }

  get page(): PdfPage {
    if (this.#page === undefined) throw new Error('Unexpected paint, expected a page first')
    return this.#page
  }

  newPage(): void {
    this.closeMark()
    this.#page = addPage(this.document)
    this.#font = ''
    this.#ink = ''
    this.#used.clear()
    this.#page.dictionary.data.StructParents = this.pages.push(this.#page.dictionary) - 1
  }

  /** What follows belongs to `to`. Neighbours of one element share one sequence. */
  mark(to: Element | ArtifactKind): void {
    if (this.#open === to) return
    this.closeMark()
    this.#open = to
    this.write(
      typeof to === 'string'
        ? `/Artifact <<${artifacts[to]}>> BDC`
        : `/${to.type} <</MCID ${this.structure.mark(to, this.index)}>> BDC`
    )
  }

  /** What follows belongs to `to` and reads as `text`, whatever its glyphs say. */
  markAs(to: Element, text: string): void {
    this.closeMark()
    this.#open = 'text'
    const code = this.structure.mark(to, this.index)
    // A span, whatever the element: poppler heeds a text of a span only.
    this.write(`/Span <</MCID ${code} /ActualText <${utf16(text)}>>> BDC`)
  }

  /** Writes what reads as `text`, within what it belongs to. */
  readAs(text: string, operators: string): void {
    this.write(`/Span <</ActualText <${utf16(text)}>>> BDC ${operators} EMC`)
  }

  closeMark(): void {
    if (this.#open === undefined) return
    this.write('EMC')
    this.#open = undefined
  }

  write(operators: string): void {
    this.page.write(operators)
  }

  fill(x: number, y: number, width: number, height: number, ink: string): void {
    this.write(`${this.ink(ink)}${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`)
  }

  /** Operators for what is filled in a colour, `#rrggbb`; none where the page has it already. */
  ink(value: string): string {
    if (this.#ink === value) return ''
    this.#ink = value
    return `${colour(value)} rg `
  }

  /** A face, ready to be shown on the page. */
  use(face: Face): EmbeddedFace {
    const embedded = this.faces.of(face)
    if (!this.#used.has(embedded)) {
      this.#used.add(embedded)
      this.page.fonts[embedded.font.id] = embedded.font.ref()
    }
    return embedded
  }

  /** Operators for text in a font of the document; none where the page has it already. */
  font(id: string, size: number): string {
    const operators = `/${id} ${number(size)} Tf `
    if (this.#font === operators) return ''
    this.#font = operators
    return operators
  }

  /** A filled circle, of four curves that stay within a thousandth of its radius. */
  disc(x: number, y: number, radius: number, ink: string): void {
    const handle = radius * 0.5523
    const arc = (...points: readonly number[]): string => `${points.map(number).join(' ')} c`
    this.write(
      [
        `${this.ink(ink)}${number(x + radius)} ${number(y)} m`,
        arc(x + radius, y + handle, x + handle, y + radius, x, y + radius),
        arc(x - handle, y + radius, x - radius, y + handle, x - radius, y),
        arc(x - radius, y - handle, x - handle, y - radius, x, y - radius),
        arc(x + handle, y - radius, x + radius, y - handle, x + radius, y),
        'f'
      ].join(' ')
    )
  }

  /** A rectangle down from the top of the page, in PDF coordinates. */
  bounds(x: number, y: number, width: number, height: number): [number, number, number, number] {
    return [x, this.height - y - height, x + width, this.height - y]
  }
}

/** Text as PDF writes it in hexadecimal digits: UTF-16, big-endian, with its mark. */
function utf16(text: string): string {
  let digits = 'FEFF'
  const whole = wellFormed(text)
  for (let index = 0; index < whole.length; index++) {
    digits += whole.charCodeAt(index).toString(16).padStart(4, '0')
  }
  return digits
}
