import type {Note} from '../../../src/model/document.ts'
import type {Block, Inline} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {
  bullets,
  cite,
  em,
  item,
  note,
  numbers,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../../render/sample-nodes.ts'
import {sampleReport} from '../../render/sample-report.ts'
import type {BenchText, Part, Piece} from '../common/texts.ts'

/** A text as a renderer is given it: a masthead, and sections with all that the text has. */
export function reportOf({title, sections}: BenchText): Report {
  const sample = sampleReport()
  const notes: Note[] = []
  const children = sections.map((it, at) =>
    section(
      it.depth,
      `s${at + 1}`,
      it.title,
      it.parts.map((part) => blockOf(part, notes))
    )
  )
  return {
    ...sample,
    meta: {...sample.meta, title: [text(title)]},
    children: [
      {type: 'masthead', origin, title: [text(title)], details: [[text('Brief')]]},
      ...children,
      {type: 'notes', origin}
    ],
    notes
  }
}

function blockOf(part: Part, notes: Note[]): Block {
  switch (part.kind) {
    case 'paragraph':
      return {...p(...part.pieces.map((it) => inlineOf(it, notes))), ordinal: part.ordinal}
    case 'list': {
      const items = part.items.map((it) => item(p(it)))
      return part.ordered ? numbers('decimal', 1, ...items) : bullets(...items)
    }
    case 'quote':
      return {type: 'blockquote', origin, children: [p(part.text)]}
    case 'table':
      return table(['left', 'left', 'right', 'right'], part.head, ...part.rows)
  }
}

function inlineOf(piece: Piece, notes: Note[]): Inline | string {
  if (typeof piece === 'string') return piece
  switch (piece.kind) {
    case 'strong':
      return strong(text(piece.text))
    case 'emphasis':
      return em(text(piece.text))
    case 'citation':
      return cite(piece.paragraph)
    case 'note': {
      const number = notes.length + 1
      notes.push({id: `n${number}`, number, origin, children: [p(piece.text)]})
      return note(number)
    }
  }
}
