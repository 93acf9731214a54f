import {zipped} from './zip.ts'

/** Parts of a package by their name: XML as text, all else as bytes. */
export type Parts = Map<string, string | Uint8Array>

/**
 * Closes a package: parts in an order that depends on their names alone, the types first as readers
 * of file signatures expect.
 */
export const writeParts = (parts: Parts): Uint8Array =>
  zipped([...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))

const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)

/** Changes the text of a part, if the package has it. */
export function patch(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name)
  if (typeof xml === 'string') parts.set(name, change(xml))
}
