import {Unreadable} from '../../reading.ts'

/** Loads pdf.js, which only reading a PDF needs. Throws {@link Unreadable} where it is not installed. */
export async function loadPdfjs() {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } catch {
    throw new Unreadable(
      'Unexpected lack of the package `pdfjs-dist`, which reads PDFs back; install it beside this one: `npm install pdfjs-dist`'
    )
  }
}

export type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>
