import type {Reading as Found, Line, Piece} from '../../src/verify/reading.ts'
import {type Anchor, type Heading, lineOf, type Reading, wordsOf} from './reading.ts'

/** What a reader of the product found, in the shape that tests compare: words, headings, links … */
export function summaryOf(found: Found, saysOrdinals = false): Reading {
  const {lines, properties, pages} = found
  const body = lines.filter(({kind}) => kind !== 'contents')
  const text = (it: Line) => {
    // The number of a paragraph that hangs before it is a word where it is text.
    const hung = saysOrdinals && it.level === undefined && it.kind === 'text' ? it.label : undefined
    return hung === undefined ? textOf(it) : `${hung} ${textOf(it)}`
  }
  return {
    words: wordsOf(body.map(text).join(' ')),
    headings: lines
      .filter(({kind}) => kind === 'heading')
      .map((it): Heading => ({depth: it.depth ?? 0, text: lineOf(textOf(it))})),
    links: [...body, ...found.notes.flatMap((it) => it.lines)].flatMap(linksOf),
    notes: found.notes.map((it) => lineOf(it.lines.map(textOf).join(' '))),
    tables: found.grids.map((rows, table) =>
      rows.map((cells, row) =>
        Array.from({length: cells}, (_, column) => cellOf(lines, table, row, column, text))
      )
    ),
    images: lines.flatMap(({pieces}) =>
      pieces.flatMap((it) => (it.kind === 'picture' ? [it.alt] : []))
    ),
    contents: lines.filter(({kind}) => kind === 'contents').map((it) => lineOf(textOf(it))),
    ...(properties !== undefined && {
      properties: {
        title: properties.title,
        lang: properties.lang,
        authors: properties.authors,
        date: properties.date
      }
    }),
    ...(pages !== undefined && {pages})
  }
}

const textOf = ({pieces}: Line): string =>
  pieces.map((it) => (it.kind === 'words' ? it.text : '')).join('')

function cellOf(
  lines: readonly Line[],
  table: number,
  row: number,
  column: number,
  text: (line: Line) => string
): string {
  const inside = lines.filter(
    ({cell}) => cell?.table === table && cell.row === row && cell.column === column
  )
  return lineOf(inside.map(text).join(' '))
}

/** Words of each link; what is in one link is one. */
function linksOf({pieces}: Line): readonly Anchor[] {
  const links: {url: string; text: string}[] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const url = piece.kind === 'words' ? piece.link?.url : undefined
    if (piece.kind === 'words' && url !== undefined) {
      // Two links side by side may lead to the same place: each is an object of its own.
      const goesOn = last?.kind === 'words' && last.link === piece.link
      const open = links.at(-1)
      if (goesOn && open !== undefined) open.text += piece.text
      else links.push({url, text: piece.text})
    }
    last = piece
  }
  return links.map(({url, text}) => ({url, text: lineOf(text)}))
}
