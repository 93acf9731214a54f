import {Paragraph} from 'docx'
import {headingRole, roles} from './roles.ts'
import {type Context, type Piece, paragraph} from './work.ts'

/**
 * Empty line below a framed block. Without it Word would join the block with one like it that
 * follows, and a table would touch the words below.
 */
export const gap = (context: Context): Paragraph => paragraph(context, 'gap', {})

/** The same where there is space already: a line that nobody sees. */
export const smallGap = (context: Context): Paragraph => paragraph(context, 'smallGap', {})

/** Leaves out the gaps before a heading, which has space of its own, and all but one in a row. */
export const withoutNeedlessGaps = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece, index) => {
    const next = styleOf(pieces[index + 1])
    return !gaps.has(styleOf(piece)) || !(gaps.has(next) || headings.has(next))
  })

const gaps: ReadonlySet<string | undefined> = new Set([roles.gap.id, roles.smallGap.id])

const headings: ReadonlySet<string | undefined> = new Set(
  Object.values(headingRole).map((role) => roles[role].id)
)

const styleOf = (piece: Piece | undefined): string | undefined =>
  piece instanceof Paragraph ? piece.options.style : undefined
