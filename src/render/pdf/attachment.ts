import {createHash} from 'node:crypto'
import type {SourceFile, SourceKind} from '../renderer.ts'
import {pdfText, wellFormed} from './file/values.ts'
import {namesOf, type Pdfkit} from './internals.ts'

/** Media types as names in a PDF, whose slash is escaped. */
const mediaTypes: Readonly<Record<SourceKind, string>> = {
  markdown: 'text#2Fmarkdown',
  prose: 'text#2Fplain'
}

/** A reader shows no date for it; PDF/A-3 (annex E) wants one all the same. */
const unknown = new Date(0)

/**
 * Puts the source text into the document, byte for byte: an associated file in the sense of
 * PDF/A-3, whose relationship says that the document was made from it, described by `words`. To be called after the
 * names of the document are written.
 */
export function attachSource(
  document: Pdfkit,
  source: SourceFile,
  words: string,
  date = unknown
): void {
  const {bytes, kind} = source
  const name = fileName(source.file, kind)
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaTypes[kind],
    Params: {
      Size: bytes.length,
      ModDate: date,
      CheckSum: createHash('md5').update(bytes).digest()
    }
  })
  file.write(bytes)
  file.end()
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    // What reads no Unicode shows `F`.
    F: pdfText(name.replace(/[^ -~]/gu, '_')),
    UF: pdfText(name),
    Desc: pdfText(words),
    EF: {F: file, UF: file}
  })
  specification.end()
  // One key needs no order.
  namesOf(document).data.EmbeddedFiles = {Names: [pdfText(name), specification]}
  document._root.data.AF = [specification]
}

/** Bytes that a name may have in a file system, with room for what a reader adds to it. */
const longest = 200

/**
 * A name that is safe to save under: without folders, characters that a file system refuses, and
 * those that nobody sees or that turn what follows them around (a spoofed ending).
 */
export function fileName(path: string, kind: SourceKind): string {
  const last = wellFormed(path).split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (visible.replace(/_/g, '') === '') return kind === 'markdown' ? 'source.md' : 'source.txt'
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(visible)?.[0] ?? ''
  const stem = visible.slice(0, visible.length - ending.length)
  return `${cut(stem, longest - ending.length)}${ending}`
}

/** As many whole characters as take at most `most` bytes in UTF-8. */
function cut(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > most) return kept
    kept += character
  }
  return kept
}
