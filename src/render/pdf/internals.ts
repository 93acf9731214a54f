import {zlibSync} from 'fflate'
import type {Font} from 'fontkit'
import PDFDocument from 'pdfkit'
import {trueTypeSubset} from './fonts/truetype.ts'
import {Output} from './output.ts'

/*
 * The only place that knows what pdfkit 0.20 keeps to itself. We use it to number and write objects,
 * to embed fonts and to hold pages; text, structure, links, names and metadata are ours, because:
 *
 * - XMP values are not escaped, and PDF/A and PDF/UA exclude each other: `endMetadata` is replaced.
 * - Name trees are sorted by `localeCompare`: `Names.Dests` is replaced by a dictionary of ours.
 * - A link's OBJR names the page that is current when its element ends: structure is ours.
 * - Outlines count direct children only: the outline is ours.
 * - Streams are deflated by Node's zlib, whose bytes differ between builds: `finalize` of each
 *   object deflates with fflate first.
 * - PNGs with transparency are inflated in the background, in an order of chance: pictures are
 *   embedded by `paint/image.ts`.
 * - Each line of the file is a chunk of a stream: `_write` collects them, which is faster.
 * - fontkit decodes each outline of a subset: `encode` of the subset copies them.
 * - An absent creation date is the clock's: one must be given, and is taken out again.
 *
 * `tests/render/pdf/internals.test.ts` fails when a new version changes any of this.
 */

/** A value in a PDF file. A `string` is a name; text is a `String` object, made by {@link pdfText}. */
export type PdfValue =
  | string
  | InstanceType<typeof String>
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | PdfReference
  | readonly PdfValue[]
  | {readonly [name: string]: PdfValue}

export interface PdfReference {
  readonly id: number
  data: Record<string, PdfValue>
  compress: boolean
  buffer: Uint8Array[]
  write: (chunk: string | Uint8Array) => void
  end: (chunk?: Uint8Array) => void
  finalize: () => void
}

export interface PdfPage {
  readonly dictionary: PdfReference
  readonly fonts: Record<string, PdfReference>
  readonly xobjects: Record<string, PdfReference>
  readonly annotations: PdfReference[]
  readonly write: (chunk: string) => void
}

/** A font of the document: a subset that grows as glyphs are painted. */
export interface PdfFont {
  readonly id: string
  /** Thousandths of an em in a unit of the font. */
  readonly scale: number
  /** By CID: width in thousandths of an em, and what it reads as. */
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly subset: {
    /** Glyphs by CID. One glyph may stand under several CIDs, each with characters of its own. */
    readonly glyphs: number[]
    readonly mapping: Readonly<Record<number, number>>
    readonly includeGlyph: (id: number) => number
    encode: () => Uint8Array
  }
  readonly ref: () => PdfReference
}

export interface Pdfkit {
  readonly page: PdfPage
  readonly info: Record<string, unknown>
  readonly _root: PdfReference
  readonly _font: PdfFont
  _offset: number
  _write: (data: string | Uint8Array) => void
  readonly read: () => Uint8Array | null
  ref: (data?: Record<string, PdfValue>) => PdfReference
  endMetadata: () => void
  readonly addPage: () => unknown
  readonly registerFont: (name: string, font: Font) => unknown
  readonly font: (name: string) => unknown
  readonly end: () => void
}

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

/** Deflates with JavaScript, so that the bytes do not depend on the zlib in this Node. */
function deflateAlike(document: Pdfkit): void {
  const make = document.ref.bind(document)
  document.ref = (data) => {
    const reference = make(data)
    const write = reference.write.bind(reference)
    const finalize = reference.finalize.bind(reference)
    let text = ''
    // Text becomes bytes once, not with each operator.
    const flush = (): void => {
      if (text !== '') write(Buffer.from(text, 'latin1'))
      text = ''
    }
    reference.write = (chunk) => {
      if (typeof chunk === 'string') text += `${chunk}\n`
      else {
        flush()
        write(chunk)
      }
    }
    reference.finalize = () => {
      flush()
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [deflated(joined(reference.buffer))]
        reference.compress = false
      }
      finalize()
    }
    return reference
  }
}

/** What every document has alike, such as the colour profile, by its bytes. */
const alike = new Map<string, Uint8Array>()

function deflated(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 4096) return zlibSync(bytes, {level: 6})
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const known = alike.get(key)
  if (known !== undefined) return known
  const made = zlibSync(bytes, {level: 6})
  if (alike.size >= 512) alike.clear()
  alike.set(key, made)
  return made
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
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
  const output = outputs.get(document)
  if (output === undefined) throw new Error('Unexpected document, expected one of `openPdf`')
  return output.whole()
}

const has = <Name extends string>(
  value: unknown,
  types: Readonly<Record<Name, 'function' | 'object' | 'string' | 'number' | 'boolean'>>
): value is Readonly<Record<Name, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(types).every(([name, type]) => typeof Reflect.get(value, name) === type)

const isReference = (value: unknown): value is PdfReference =>
  has(value, {
    id: 'number',
    data: 'object',
    compress: 'boolean',
    write: 'function',
    end: 'function',
    finalize: 'function'
  }) && Array.isArray(Reflect.get(value, 'buffer'))

const isPdfkit = (value: unknown): value is Pdfkit =>
  has(value, {
    ref: 'function',
    info: 'object',
    _root: 'object',
    _offset: 'number',
    _write: 'function',
    read: 'function',
    endMetadata: 'function',
    addPage: 'function',
    registerFont: 'function',
    font: 'function',
    end: 'function'
  }) && isReference(value._root)

const isPage = (value: unknown): value is PdfPage =>
  has(value, {
    dictionary: 'object',
    fonts: 'object',
    xobjects: 'object',
    annotations: 'object',
    write: 'function'
  }) && isReference(value.dictionary)

const isFont = (value: unknown): value is PdfFont =>
  has(value, {
    id: 'string',
    scale: 'number',
    widths: 'object',
    unicode: 'object',
    subset: 'object',
    ref: 'function'
  }) &&
  has(value.subset, {
    glyphs: 'object',
    mapping: 'object',
    includeGlyph: 'function',
    encode: 'function'
  })
