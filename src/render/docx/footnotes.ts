import {TextRun} from 'docx'
import type {Block} from '../../model/node.ts'
import {blocks} from './blocks.ts'
import {inlines} from './inlines.ts'
import {marks} from './roles.ts'
import {type Piece, type Place, paragraph, topPlace, type Work} from './work.ts'
import {element} from './xml.ts'

const place: Place = {...topPlace, role: 'note'}

/** Texts of the notes that have a mark, in the order of the numbers that Word counts for them. */
export function footnotesOf(work: Work): readonly (readonly Piece[])[] {
  work.pageBreak = false
  return work.notes.called().map(({note}) => noteText(note.children, work))
}

/** Behind its number, and a space: without one, words would touch it. */
function noteText(children: readonly Block[], work: Work): readonly Piece[] {
  const context = {work, place}
  const [first, ...rest] = children
  const number = new TextRun({
    style: marks.noteReference,
    children: [element('w:footnoteRef')]
  })
  const opening = [number, new TextRun(' ')]
  if (first?.type !== 'paragraph') {
    return [paragraph(context, 'note', {children: opening}), ...blocks(children, context)]
  }
  const words = inlines(first.children, work, 'note')
  return [paragraph(context, 'note', {children: [...opening, ...words]}), ...blocks(rest, context)]
}
