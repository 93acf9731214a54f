import type {PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {contentOf} from '../../src/verify/readers/pdf/content.ts'
import {readPdf as read} from '../../src/verify/readers/pdf/index.ts'
import {loadPdfjs} from '../../src/verify/readers/pdf/load.ts'
import type {Reading} from './reading.ts'
import {summaryOf} from './summary.ts'

export type {Node} from '../../src/verify/readers/pdf/tree.ts'

/** Reads a PDF by its structure tree, as a screen reader does; artifacts are not in the tree. */
export const readPdf = async (bytes: Uint8Array): Promise<Reading> => summaryOf(await read(bytes))

/** Characters of each marked content of a page, as they are painted. */
export async function textOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const {marked} = await contentOf(page, await loadPdfjs())
  return new Map([...marked].map(([id, shown]) => [id, shown.map(({text}) => text).join('')]))
}
