import {english} from '../../language/english.ts'
import {numberIn, sizeIn} from '../../language/write.ts'
import type {Entry, EntryDocument, Overview} from './entry.ts'

// What both the page and the text of an overview say in words of their own.

export const heading = 'Index of packs'

export const columns = ['Pack', 'Bottom line', 'Documents', 'Date', 'Messages'] as const

const counted = (count: number, what: string) =>
  `${numberIn(english, count)} ${what}${count === 1 ? '' : 's'}`

/** `3 packs, 9 documents`. */
export function countsOf({entries}: Overview): string {
  const documents = entries.reduce((sum, it) => sum + it.documents.length, 0)
  return `${counted(entries.length, 'pack')}, ${counted(documents, 'document')}`
}

/** `3 pages, 975 words, 47 kB`. */
export function lengthOf({pages, words, bytes}: EntryDocument): string {
  const paged = pages === undefined ? [] : [counted(pages, 'page')]
  return [...paged, counted(words, 'word'), sizeIn(english, bytes)].join(', ')
}

/** `2 warnings, 1 note`; empty where nothing was said. */
export function messagesOf({warnings, notes}: Entry): string {
  const parts = [warnings > 0 && counted(warnings, 'warning'), notes > 0 && counted(notes, 'note')]
  return parts.filter((it) => it !== false).join(', ')
}

/** Every marking of a pack, once: who passes the list on has to see them together. */
export const markingsOf = ({entries}: Overview): readonly string[] =>
  [...new Set(entries.flatMap((it) => it.about.markings))].sort()

/** A path to a document of a pack, for a link. */
export const hrefOf = (...names: readonly string[]): string =>
  names.map((it) => encodeURIComponent(wellFormed(it))).join('/')

/** Half of a surrogate pair can be in a name on some systems, and in no address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD')
