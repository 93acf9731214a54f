import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate'

/** Parts of a package by their name: XML as text, all else as bytes. */
export type Parts = Map<string, string | Uint8Array>

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

/** Opens a package that `docx` wrote. */
export function readParts(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes))
  return new Map(entries.map(([name, data]) => [name, isXml(name) ? strFromU8(data) : data]))
}

/**
 * Closes a package: parts in an order that depends on their names alone, the types first as readers
 * of file signatures expect, and one date for all. Zip keeps local time, so the date is made of
 * local fields: it is the same in every time zone.
 */
export function writeParts(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const files: Zippable = {}
  for (const name of names) {
    const data = parts.get(name) ?? ''
    const bytes = typeof data === 'string' ? strToU8(data) : data
    files[name] = [bytes, {mtime, os: 0, attrs: 0, level: /\.(png|jpg)$/.test(name) ? 0 : 6}]
  }
  return zipSync(files)
}

const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)

/** Changes the text of a part, if the package has it. */
export function patch(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name)
  if (typeof xml === 'string') parts.set(name, change(xml))
}
