import {Paragraph} from 'docx'
import {headingRole, roles} from './roles.ts'
import {type Context, type Piece, paragraph} from './work.ts'

/**
 * Empty line below a framed block. Without it Word would join the block with one like it that
 * follows, and a table would touch the words below.
 */
export const gap = (context: Context): Paragraph => paragraph(context, 'gap', {})

/** Leaves out the gaps before a heading, which has space of its own, and all but one in a row. */
export const withoutNeedlessGaps = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece, index) => {
    const next = styleOf(pieces[index + 1])
    return styleOf(piece) !== roles.gap.id || (next !== roles.gap.id && !headings.has(next))
  })

const headings: ReadonlySet<string | undefined> = new Set(
  Object.values(headingRole).map((role) => roles[role].id)
)

const styleOf = (piece: Piece | undefined): string | undefined =>
  piece instanceof Paragraph ? piece.options.style : undefined
