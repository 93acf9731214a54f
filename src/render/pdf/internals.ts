import type {Font} from 'fontkit'
import PDFDocument from 'pdfkit'
import {deflated, worthDeflating} from './file/deflate.ts'
import {Objects} from './file/objects.ts'
import {Output} from './file/output.ts'
import {PdfId, written} from './file/values.ts'
import {trueTypeSubset} from './fonts/truetype.ts'
import {
  isFont,
  isPage,
  isPdfkit,
  isReference,
  type PdfFont,
  type Pdfkit,
  type PdfPage,
  type PdfReference
} from './pdfkit-shapes.ts'

export type {PdfFont, Pdfkit, PdfPage, PdfReference} from './pdfkit-shapes.ts'

/*
 * The only place that knows what pdfkit 0.20 keeps to itself. We use it to number and write objects,
 * to embed fonts and to hold pages; text, structure, links, names and metadata are ours, because:
 *
 * - XMP values are not escaped, and PDF/A and PDF/UA exclude each other: `endMetadata` is replaced.
 * - Name trees are sorted by `localeCompare`: `Names.Dests` is replaced by a dictionary of ours.
 * - A link's OBJR names the page that is current when its element ends: structure is ours.
 * - Outlines count direct children only: the outline is ours.
 * - Streams are deflated by Node's zlib, whose bytes differ between builds: `write` and `finalize`
 *   of each object are replaced, and deflate with a zlib of our own.
 * - Objects without a stream are written one by one, which is most of a tagged file: they are
 *   packed, and `_finalize` is replaced by a table of objects that says so.
 * - PNGs with transparency are inflated in the background, in an order of chance: pictures are
 *   embedded by `paint/image.ts`.
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
  collect(document)
  return document
}

const expected = 'version 0.20: see src/render/pdf/internals.ts'

interface File {
  readonly output: Output
  readonly objects: Objects
}

/** What is written of each document. */
const files = new WeakMap<Pdfkit, File>()

function fileOf(document: Pdfkit): File {
  const file = files.get(document)
  if (file === undefined) throw new Error('Unexpected document, expected one of `openPdf`')
  return file
}

/** Takes what the document writes, the header that it has written included. */
function collect(document: Pdfkit): void {
  const output = new Output()
  const header = document.read()
  if (header !== null) output.bytes(header)
  const objects = new Objects(output, () => reserve(document).id)
  files.set(document, {output, objects})
  document._finalize = () => {
    objects.end({Root: document._root, Info: document._info, ID: [document._id, document._id]})
  }
  const make = document.ref.bind(document)
  document.ref = (data) => collected(document, make(data))
  // What the document has from the beginning: it says what the file is, and stands open.
  const {_root: root, outline} = document
  for (const value of [root, ...Object.values(root.data), outline.dictionary]) {
    if (isReference(value)) collected(document, value, 'open')
  }
}

/** A reference whose contents are collected, deflated by us and packed. */
function collected(
  document: Pdfkit,
  reference: PdfReference,
  plain: 'packed' | 'open' = 'packed'
): PdfReference {
  const {objects} = fileOf(document)
  const chunks: (string | Uint8Array)[] = []
  reference.write = (chunk) => {
    chunks.push(typeof chunk === 'string' ? `${chunk}\n` : chunk)
  }
  reference.finalize = () => {
    if (chunks.length === 0) {
      const text = written(reference.data)
      if (plain === 'packed') objects.add(reference.id, text)
      else objects.addOpen(reference.id, text)
    } else {
      const data = joined(chunks)
      const kind = typeof data === 'string' ? 'text' : 'data'
      const worth = reference.compress && data.length >= worthDeflating
      if (worth) reference.data.Filter = 'FlateDecode'
      objects.addStream(reference.id, reference.data, worth ? deflated(data, kind) : data)
      chunks.length = 0
    }
    document._refEnd(reference)
  }
  return reference
}

/** Text stays text as long as no bytes stand in it: it becomes bytes where it is deflated. */
function joined(chunks: readonly (string | Uint8Array)[]): string | Uint8Array {
  const [first] = chunks
  if (chunks.length === 1 && first instanceof Uint8Array) return first
  const bytes: Uint8Array[] = []
  let text = ''
  for (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk
    } else {
      bytes.push(Buffer.from(text, 'latin1'), chunk)
      text = ''
    }
  }
  return bytes.length === 0 ? text : Buffer.concat([...bytes, Buffer.from(text, 'latin1')])
}

/** The number of an object that {@link writeObject} writes later. */
export const reserve = (document: Pdfkit): PdfId => new PdfId(document._offsets.push(0))

/** Writes an object without a stream: `text`, as `written` makes it. */
export function writeObject(document: Pdfkit, {id}: PdfId, text: string): void {
  fileOf(document).objects.add(id, text)
}

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
  return fileOf(document).output.whole()
}
