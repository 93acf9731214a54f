import type {Anchor, Heading, Reading} from '../reading.ts'
import {lineOf, wordsOf} from '../reading.ts'

/** Words that stand together in a text that is no Markdown: a heading, a paragraph, an item, a cell. */
export interface TextLine {
  readonly kind: 'heading' | 'text' | 'code'
  /** Of a heading, where the text tells it. */
  readonly depth?: number
  readonly pieces: readonly TextPiece[]
  /** What stands before the words and is not one of them: `•`, `3.`, `a.`, `☑`. */
  readonly label?: string
  /** In how many lists it stands. */
  readonly level?: number
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number}
  readonly box?: string
}

export type TextPiece =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly face: string
      readonly link?: {readonly url: string}
    }
  | {readonly kind: 'call'; readonly note: string}

export interface TextReading {
  readonly lines: readonly TextLine[]
  readonly notes: readonly {readonly label: string; readonly lines: readonly TextLine[]}[]
  /** Cells in each row of each table, the head first. */
  readonly grids: readonly (readonly number[])[]
}

/** The words of a line, without calls of notes. */
export const textOf = ({pieces}: TextLine): string =>
  pieces.map((it) => (it.kind === 'words' ? it.text : '')).join('')

/** What was found, in the shape that readers of all formats have. */
export function readingOf({grids, lines, notes}: TextReading): Reading {
  const headings = lines
    .filter((it) => it.kind === 'heading')
    .map((it): Heading => ({depth: it.depth ?? 0, text: lineOf(textOf(it))}))
  const links = lines.flatMap(({pieces}) =>
    pieces.flatMap((it): readonly Anchor[] =>
      it.kind === 'words' && it.link ? [{url: it.link.url, text: lineOf(it.text)}] : []
    )
  )
  const tables = grids.map((rows, table) =>
    rows.map((cells, row) =>
      Array.from({length: cells}, (_, column) => {
        const inside = lines.filter(
          ({cell}) => cell?.table === table && cell.row === row && cell.column === column
        )
        return lineOf(inside.map(textOf).join(' '))
      })
    )
  )
  return {
    words: wordsOf(lines.map(textOf).join(' ')),
    headings,
    links,
    notes: notes.map((note) => lineOf(note.lines.map(textOf).join(' '))),
    tables,
    images: [],
    contents: []
  }
}
