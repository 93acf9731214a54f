import type {Font} from 'fontkit'
import PDFDocument from 'pdfkit'
import {deflateAlike} from './deflate.ts'
import {trueTypeSubset} from './fonts/truetype.ts'
import {Output} from './output.ts'
import {
  isFont,
  isPage,
  isPdfkit,
  isReference,
  type PdfFont,
  type Pdfkit,
  type PdfPage,
  type PdfReference,
  type PdfValue
} from './pdfkit-shapes.ts'

export type {PdfFont, Pdfkit, PdfPage, PdfReference, PdfValue} from './pdfkit-shapes.ts'

/*
 * The only place that knows what pdfkit 0.20 keeps to itself. We use it to number and write objects,
 * to embed fonts and to hold pages; text, structure, links, names and metadata are ours, because:
 *
 * - XMP values are not escaped, and PDF/A and PDF/UA exclude each other: `endMetadata` is replaced.
 * - Name trees are sorted by `localeCompare`: `Names.Dests` is replaced by a dictionary of ours.
 * - A link's OBJR names the page that is current when its element ends: structure is ours.
 * - Outlines count direct children only: the outline is ours.
 * - Streams are deflated by Node's zlib, whose bytes differ between builds: `finalize` of each
 *   object deflates with fflate first, in `deflate.ts`.
 * - PNGs with transparency are inflated in the background, in an order of chance: pictures are
 *   embedded by `paint/image.ts`.
 * - Each line of the file is a chunk of a stream: `_write` collects them, which is faster.
 * - fontkit decodes each outline of a subset: `encode` of the subset copies them.
 * - An absent creation date is the clock's: one must be given, and is taken out again.
 *
 * `tests/render/pdf/internals.test.ts` fails when a new version changes any of this.
 */

export interface PdfOptions {
  readonly width: number
  readonly height: number
  readonly lang: string
  /** Document information; texts. */
  readonly info: Readonly<Record<string, string>>
  readonly date: Date | undefined
}

/** Text as PDF writes it, in parentheses; a bare string is a name to pdfkit. */
export const pdfText = (text: string): PdfValue => new String(wellFormed(text))

/** A half of a surrogate pair is no character, and no PDF or XML may hold one. */
export const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** An empty document: tagged, PDF/A-3a with the sRGB output intent, and no clock in it. */
export function openPdf(options: PdfOptions): Pdfkit {
  const date = options.date ?? new Date(0)
  const document: unknown = new PDFDocument({
    size: [options.width, options.height],
    margin: 0,
    autoFirstPage: false,
    // @ts-expect-error: the types lack `null`, which keeps pdfkit from embedding Helvetica.
    font: null,
    pdfVersion: '1.7',
    lang: options.lang,
    tagged: true,
    displayTitle: true,
    subset: 'PDF/A-3a',
    info: {...options.info, CreationDate: date, ModDate: date}
  })
  if (!isPdfkit(document)) throw new Error(`Unexpected pdfkit, expected ${expected}`)
  if (options.date === undefined) {
    delete document.info.CreationDate
    delete document.info.ModDate
  }
  deflateAlike(document)
  collect(document)
  return document
}

/** What is written of each document. */
const outputs = new WeakMap<Pdfkit, Output>()

/** Takes what the document writes, the header that it has written included. */
function collect(document: Pdfkit): void {
  const output = new Output()
  const header = document.read()
  if (header !== null) output.bytes(header)
  document._write = (data) => {
    if (typeof data === 'string') output.text(`${data}\n`)
    else output.bytes(data)
    document._offset = output.length
  }
  outputs.set(document, output)
}

const expected = 'version 0.20: see src/render/pdf/internals.ts'

/** The catalogue's dictionary of names, whose tree of destinations we replace. */
export function namesOf(document: Pdfkit): PdfReference {
  return referenceIn(document._root, 'Names')
}

/** Says that pages follow each other, and stand side by side, from right to left. */
export function bindAtTheRight(document: Pdfkit): void {
  referenceIn(document._root, 'ViewerPreferences').data.Direction = 'R2L'
}

/** Root of the structure, that `tagged` makes and pdfkit ends. */
export function structureRootOf(document: Pdfkit): PdfReference {
  return referenceIn(document._root, 'StructTreeRoot')
}

function referenceIn(parent: PdfReference, name: string): PdfReference {
  const value = parent.data[name]
  if (!isReference(value))
    throw new Error(`Unexpected pdfkit without ${name}, expected ${expected}`)
  return value
}

/** Opens a new page and gives it; the one before is finished. */
export function addPage(document: Pdfkit): PdfPage {
  document.addPage()
  if (!isPage(document.page)) throw new Error(`Unexpected page of pdfkit, expected ${expected}`)
  return document.page
}

/** Embeds a font under a name; `bytes` are its file. */
export function addFont(document: Pdfkit, name: string, font: Font, bytes: Uint8Array): PdfFont {
  document.registerFont(name, font)
  document.font(name)
  const added = document._font
  if (!isFont(added)) throw new Error(`Unexpected font of pdfkit, expected ${expected}`)
  const encode = added.subset.encode.bind(added.subset)
  added.subset.encode = () => trueTypeSubset(bytes, added.subset.glyphs) ?? encode()
  return added
}

/** Ends the document and gives the file. */
export function closePdf(document: Pdfkit): Uint8Array {
  document.end()
  const output = outputs.get(document)
  if (output === undefined) throw new Error('Unexpected document, expected one of `openPdf`')
  return output.whole()
}
