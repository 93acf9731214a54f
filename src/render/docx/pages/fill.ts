import type {Theme} from '../../../theme/theme.ts'
import {pagesOf} from './index.ts'
import type {Pages} from './paginate.ts'

/**
 * Writes the numbers of pages into the results of the fields that refer to one, and their count
 * beside it. Nothing is counted where nothing refers to a page.
 */
export function fillPageNumbers(
  parts: Map<string, string | Uint8Array>,
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>
): void {
  const texts = [...parts].flatMap(([name, xml]) =>
    name.startsWith('word/') && typeof xml === 'string' ? [[name, xml] as const] : []
  )
  if (!texts.some(([, xml]) => xml.includes('PAGEREF '))) return
  const pages = pagesOf(parts, theme, files)
  for (const [name, xml] of texts) {
    if (/\b(?:PAGEREF|NUMPAGES)\b/.test(xml)) parts.set(name, filled(xml, pages))
  }
}

/** What a field is, as it stands in a part; what stands before its result is looked for after it. */
const instruction = /<w:instrText[^>]*>\s*(?:(NUMPAGES)\b|PAGEREF\s+([^\s<]+))[^<]*<\/w:instrText>/g

const result = /<w:t(?: [^>]*)?>(\d+)<\/w:t>/y

function filled(xml: string, pages: Pages): string {
  const done: string[] = []
  let from = 0
  for (const match of xml.matchAll(instruction)) {
    const [code, count, bookmark = ''] = match
    const number = count === undefined ? pages.anchors.get(bookmark) : pages.count
    const start = match.index + code.length
    const end = xml.indexOf('w:fldCharType="end"', start)
    const at = xml.indexOf('<w:t', xml.indexOf('w:fldCharType="separate"', start))
    result.lastIndex = at
    const old = at === -1 || at > end ? undefined : result.exec(xml)
    if (number === undefined || !old) continue
    done.push(xml.slice(from, at), old[0].replace(/\d+(?=<)/, String(number)))
    from = at + old[0].length
  }
  return done.join('') + xml.slice(from)
}
