import type {Properties as Found} from '../../src/verify/reading.ts'

export {lineOf, wordsOf} from '../../src/verify/reading.ts'

/** What an independent reader finds in an output: the common shape of all formats. */
export interface Reading {
  /** Words of the body in reading order, without labels of lists, calls of notes and furniture. */
  readonly words: readonly string[]
  /** Titles with their depth; depth 0 is the title of the document where the format has one. */
  readonly headings: readonly Heading[]
  readonly links: readonly Anchor[]
  /** Words of each note, in order of its number. */
  readonly notes: readonly string[]
  /** Rows of cells of each table, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** Words for those who cannot see the picture. */
  readonly images: readonly string[]
  /** Lines of the table of contents, where the format has one of its own kind. */
  readonly contents: readonly string[]
  /** What the file says of itself; a format without properties says nothing. */
  readonly properties?: Properties
  readonly pages?: number
}

export interface Heading {
  readonly depth: number
  readonly text: string
}

export interface Anchor {
  readonly url: string
  readonly text: string
}

export type Properties = Pick<Found, 'title' | 'lang' | 'authors' | 'date'>
