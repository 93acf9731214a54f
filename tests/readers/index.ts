import type {Format} from '../../src/model/node.ts'
import {readDocx} from './docx.ts'
import {readMarkdown} from './markdown.ts'
import {readPdf} from './pdf.ts'
import type {Reading} from './reading.ts'

/** An independent reader for each format: it shares no code with the renderer. */
export const readers: Readonly<Record<Format, (bytes: Uint8Array) => Promise<Reading>>> = {
  pdf: readPdf,
  docx: readDocx,
  md: readMarkdown
}
