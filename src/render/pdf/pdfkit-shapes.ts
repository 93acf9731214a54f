import type {Font} from 'fontkit'
import type {PdfValue} from './file/values.ts'

/*
 * What we use of pdfkit 0.20, also of what its types keep to themselves, and whether it is there.
 * `internals.ts` uses it.
 */

export interface PdfReference {
  readonly id: number
  data: Record<string, PdfValue>
  compress: boolean
  write: (chunk: string | Uint8Array) => void
  end: (chunk?: Uint8Array) => void
  finalize: () => void
}

export interface PdfPage {
  readonly dictionary: PdfReference
  readonly fonts: Record<string, PdfReference>
  readonly xobjects: Record<string, PdfReference>
  readonly annotations: PdfValue[]
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
  readonly outline: {readonly dictionary: PdfReference}
  readonly _info: PdfReference
  readonly _id: Uint8Array
  readonly _offsets: (number | null)[]
  readonly _refEnd: (reference: PdfReference) => void
  _finalize: () => void
  readonly read: () => Uint8Array | null
  ref: (data?: Record<string, PdfValue>) => PdfReference
  endMetadata: () => void
  readonly addPage: () => unknown
  readonly registerFont: (name: string, font: Font) => unknown
  readonly font: (name: string) => unknown
  readonly end: () => void
}

/** Whether a value has these names, each of its type. */
const has = <Name extends string>(
  value: unknown,
  types: Readonly<Record<Name, 'function' | 'object' | 'string' | 'number' | 'boolean'>>
): value is Readonly<Record<Name, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(types).every(([name, type]) => typeof Reflect.get(value, name) === type)

export const isReference = (value: unknown): value is PdfReference =>
  has(value, {
    id: 'number',
    data: 'object',
    compress: 'boolean',
    write: 'function',
    end: 'function',
    finalize: 'function'
  })

export const isPdfkit = (value: unknown): value is Pdfkit =>
  has(value, {
    ref: 'function',
    info: 'object',
    _root: 'object',
    outline: 'object',
    _id: 'object',
    _offsets: 'object',
    _refEnd: 'function',
    _finalize: 'function',
    read: 'function',
    endMetadata: 'function',
    addPage: 'function',
    registerFont: 'function',
    font: 'function',
    end: 'function'
  }) &&
  isReference(value._root) &&
  has(value.outline, {dictionary: 'object'}) &&
  isReference(value.outline.dictionary)

export const isPage = (value: unknown): value is PdfPage =>
  has(value, {
    dictionary: 'object',
    fonts: 'object',
    xobjects: 'object',
    annotations: 'object',
    write: 'function'
  }) && isReference(value.dictionary)

export const isFont = (value: unknown): value is PdfFont =>
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
