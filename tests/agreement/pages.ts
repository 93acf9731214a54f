import {strFromU8, unzipSync} from 'fflate'
import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {all, at, parseXml, textOf} from '../readers/xml.ts'
import {printed} from './soffice.ts'

/** A heading, and the page that somebody has it on. */
export interface Place {
  readonly title: string
  readonly page: number
}

/** Entries of the contents of a Word document, with the pages that are written in it. */
export function writtenPages(docx: Uint8Array): readonly Place[] {
  const document = parseXml(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()))
  return [...all(document, 'w:p')].flatMap((paragraph) => {
    const style = at(paragraph, 'w:pPr', 'w:pStyle')?.attributes.get('w:val') ?? ''
    if (!/^TOC\d$/.test(style)) return []
    const words = [...all(paragraph, 'w:t')].map(textOf)
    return [{title: plain(words.slice(0, -1).join('')), page: Number(words.at(-1))}]
  })
}

/**
 * Headings of a Word document in order, with the pages that LibreOffice sets them on: those of the
 * bookmarks in the PDF that it makes.
 */
export async function pagesInLibreOffice(docx: Uint8Array): Promise<readonly Place[]> {
  const pdf = printed(new Map([['document', docx]])).get('document')
  return bookmarksOf(pdf ?? new Uint8Array())
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

async function bookmarksOf(pdf: Uint8Array): Promise<readonly Place[]> {
  const task = getDocument({data: new Uint8Array(pdf), verbosity: 0})
  const document = await task.promise
  try {
    const found: Place[] = []
    const walk = async (outline: Outline): Promise<void> => {
      for (const {title, dest, items} of outline) {
        const target: unknown = Array.isArray(dest) ? dest[0] : undefined
        const page = isReference(target) ? await document.getPageIndex(target) : Number.NaN
        found.push({title: plain(title), page: page + 1})
        await walk(items)
      }
    }
    await walk(await document.getOutline())
    return found
  } finally {
    await task.destroy()
  }
}

const isReference = (it: unknown): it is {num: number; gen: number} =>
  typeof it === 'object' && it !== null && 'num' in it && 'gen' in it

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Entries of the contents that LibreOffice has on another page than is written there. Headings that
 * the contents leave out are passed over.
 */
export function apart(
  written: readonly Place[],
  set: readonly Place[]
): readonly (Place & {readonly set: number | undefined})[] {
  let from = 0
  return written.flatMap(({title, page}) => {
    const index = set.findIndex((it, at) => at >= from && it.title === title)
    if (index !== -1) from = index + 1
    const there = set[index]?.page
    return there === page ? [] : [{title, page, set: there}]
  })
}
