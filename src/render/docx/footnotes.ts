import {type IContext, Paragraph, TextRun} from 'docx'
import type {Block} from '../../model/node.ts'
import {blocks} from './blocks.ts'
import {inlines} from './inlines.ts'
import {type Piece, type Place, paragraph, topPlace, type Work} from './work.ts'

const place: Place = {...topPlace, role: 'note'}

/** Texts of the notes that have a mark, by the number that Word counts for them, from 1. */
export function footnotesOf(work: Work) {
  work.pageBreak = false
  const notes = work.notes
    .called()
    .map(({note, number}) => [number, {children: noteText(note.children, work)}] as const)
  return Object.fromEntries(notes)
}

/** `docx` puts the mark before the first paragraph and no space after it: words would touch it. */
function noteText(children: readonly Block[], work: Work): readonly Paragraph[] {
  const context = {work, place}
  const [first, ...rest] = children
  const space = new TextRun(' ')
  if (first?.type !== 'paragraph') {
    const opening = paragraph(context, 'note', {children: [space]})
    return [opening, ...blocks(children, context).map(asParagraph)]
  }
  const opening = paragraph(context, 'note', {
    children: [space, ...inlines(first.children, work, 'note')]
  })
  return [opening, ...blocks(rest, context).map(asParagraph)]
}

/** Notes may hold tables in Word, though `docx` takes paragraphs only. */
const asParagraph = (piece: Piece): Paragraph =>
  piece instanceof Paragraph ? piece : new Standing(piece)

/** Written as the table that it stands for. */
class Standing extends Paragraph {
  readonly #table: Exclude<Piece, Paragraph>

  constructor(table: Exclude<Piece, Paragraph>) {
    super({})
    this.#table = table
  }

  override prepForXml(context: IContext) {
    return this.#table.prepForXml(context)
  }
}
