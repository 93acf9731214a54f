import {unseen} from './signs.ts'

/**
 * What an independent reader finds in a finished file: the common shape of all formats. It knows
 * nothing of reports; the same readers read what somebody else wrote.
 */
export interface Reading {
  /** Headings, paragraphs, items and paragraphs of cells, in reading order. */
  readonly lines: readonly Line[]
  readonly notes: readonly NoteRead[]
  /** Cells in each row of each table, the head first; empty cells count, though they have no line. */
  readonly grids: readonly (readonly number[])[]
  /** Where an address inside the document leads: an index in `lines`. */
  readonly places: ReadonlyMap<string, number>
  /** What stands at the edges of pages, line by line; absent where a format has none. */
  readonly edges?: readonly EdgeRead[]
  /** Text that is painted and not read on, and is not at the edge of a page either. */
  readonly aside: readonly string[]
  /** What the file says of itself; a format without properties says nothing. */
  readonly properties?: Properties
  readonly pages?: number
  /** What is wrong with the file itself, such as a call of a note that is not there. */
  readonly faults: readonly string[]
}

/** Words that stand together: a heading, a paragraph, an item, a line of code, a picture. */
export interface Line {
  readonly kind: 'heading' | 'text' | 'code' | 'contents'
  /** Of a heading; 0 is the title of the document where the format has one. */
  readonly depth?: number
  readonly pieces: readonly Piece[]
  /** What stands before the words and is not one of them: `•`, `3.`, `a.`, `☑`, `¶4` in the margin. */
  readonly label?: string
  /** In how many lists it stands, where the format says so of this line. */
  readonly level?: number
  readonly cell?: Cell
  /** What kind of box it stands in, where the format says so. */
  readonly box?: string
  /** Of code, where the format says so. */
  readonly language?: string
  /** From 1; where the format has pages of its own. */
  readonly page?: number
  /** Whether it stands in nothing that is read in order: its place is only where it is painted. */
  readonly adrift?: boolean
  /**
   * Index of the line that this may be the rest of: one stands last on its page, the other first on
   * the next, and the file does not say whether they are one.
   */
  readonly continues?: number
}

export interface Cell {
  /** Index in {@link Reading.grids}. */
  readonly table: number
  readonly row: number
  readonly column: number
}

export type Piece =
  | {readonly kind: 'words'; readonly text: string; readonly face: Face; readonly link?: Link}
  /** The call of a note, by what it shows. */
  | {readonly kind: 'call'; readonly note: string; readonly to?: string}
  | {readonly kind: 'picture'; readonly alt: string}

/** How words are set apart from those beside them: `b` bold, `i` italic, `c` code, `d` deleted. */
export type Face = string

export interface Link {
  /** An address; one inside the document begins with `#`. */
  readonly url: string
}

export interface NoteRead {
  /** What calls of it show. */
  readonly label: string
  readonly lines: readonly Line[]
}

export interface EdgeRead {
  /** A page, from 1, or which pages. */
  readonly on: number | 'first' | 'rest'
  readonly edge: 'head' | 'foot'
  /** Words from one side to the other; `{page}` and `{pages}` where a field counts. */
  readonly text: string
}

export interface Properties {
  readonly title: string
  readonly lang: string
  /** Set apart by commas. */
  readonly authors: string
  /** ISO 8601 day. */
  readonly date: string
  /** Set apart by commas. */
  readonly keywords: string
  readonly description: string
}

/** Thrown by a reader at what is no file of its format: the message says what was found instead. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Most lines, cells and pieces that a reader keeps of a stranger's file. */
export const mostLines = 200_000

const allUnseen = new RegExp(unseen, 'gu')

/** Words of a text: what white space separates. Dots between details and boxes to tick are none. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/\u00ad\s*/g, '')
    .replace(allUnseen, '')
    .split(/\s+/u)
    .filter((word) => !/^[·☐☑☒]?$/u.test(word))

/** One line of a text, as readers compare it. */
export const lineOf = (text: string): string => wordsOf(text).join(' ')

/** The words of a line as they are shown, without calls of notes. */
export const textOfLine = ({pieces}: Line): string =>
  pieces.map((it) => (it.kind === 'words' ? it.text : '')).join('')
