import type {ParagraphChild} from 'docx'
import {
  type Align,
  type Block,
  type CellBlock,
  dispatch,
  type Handlers,
  type List,
  type TableCell
} from '../../model/node.ts'
import {piecesOf} from '../../model/pieces.ts'
import {shownText} from './columns.ts'
import {inlines, words} from './inlines.ts'
import {deepest} from './levels.ts'
import type {Role} from './roles.ts'
import type {Variant} from './styles/book.ts'
import {type Context, type Piece, paragraph} from './work.ts'

interface Setting {
  readonly role: 'tableHead' | 'tableText'
  /** How the column has its words stand; a list begins where lines do whatever that is. */
  readonly align: Align
  /** How far before the edge a figure ends, in twips. */
  readonly lack?: number | undefined
  readonly context: Context
}

/** Paragraphs of a cell, at least one: Word has no cells without. */
export function cellPieces(cell: TableCell | undefined, setting: Setting): readonly Piece[] {
  const pieces = cell?.children.flatMap((it) => dispatch(handlers, it, setting)) ?? []
  return pieces.length === 0 ? [textOf([], setting)] : pieces
}

const handlers: Handlers<CellBlock, Setting, readonly Piece[]> = {
  paragraph: (node, setting) => [
    textOf(inlines(node.children, setting.context.work, setting.role), setting)
  ],
  list: (node, setting) => listOf(node, 0, setting)
}

const textOf = (children: ParagraphChild[], {context, role, align, lack = 0}: Setting): Piece =>
  paragraph(context, aligned[role][align], {
    ...(lack > 0 && {variant: endingBefore(lack, context)}),
    children
  })

/** Indents are of the sides of a document, and figures end at the right in all. */
const endingBefore = (lack: number, {work}: Context): Variant => ({
  look: work.scripts.direction === 'rtl' ? {left: lack} : {right: lack},
  // By its points: in whatever document it is pasted into, the same name is the same indent.
  called: String(lack / 20)
})

const aligned = {
  tableHead: {
    default: 'tableHead',
    left: 'tableHead',
    center: 'tableHeadCentred',
    right: 'tableHeadNumber'
  },
  tableText: {
    default: 'tableText',
    left: 'tableText',
    center: 'tableCentred',
    right: 'tableNumber'
  }
} as const satisfies Record<Setting['role'], Record<Align, Role>>

/** Items as list paragraphs of Word's, in the type of the cell. */
function listOf(node: List, depth: number, setting: Setting): readonly Piece[] {
  const {context, role} = setting
  const {work} = context
  const level = Math.min(depth, deepest)
  const id = work.lists.inCell(node, level)
  const itemRole = node.marker.kind === 'bullet' ? 'tableBullet' : 'tableItem'
  return node.children.flatMap((item) => {
    const [first, ...others] = item.children
    const opens = first?.type === 'paragraph'
    const marked = paragraph(context, itemRole, {
      level,
      numbering: {id, level},
      children: opens ? inlines(first.children, work, role) : []
    })
    const rest = opens ? others : item.children
    return [marked, ...rest.flatMap((block) => insideItem(block, depth, setting))]
  })
}

function insideItem(block: Block, depth: number, setting: Setting): readonly Piece[] {
  const {context, role} = setting
  if (block.type === 'list') return listOf(block, depth + 1, setting)
  const children =
    block.type === 'paragraph'
      ? inlines(block.children, context.work, role)
      : [words([...piecesOf([block])].join(' '), context.work, role)]
  return [paragraph(context, 'tableItemText', {level: Math.min(depth, deepest), children})]
}

/** What takes room in a cell, line by line. */
export const shownCell = (cell: TableCell): string =>
  cell.children.map((block) => dispatch(shown, block, undefined)).join('\n')

const shown: Handlers<CellBlock, undefined, string> = {
  paragraph: (node) => shownText(node.children),
  list: (node) =>
    node.children.map((item) => `•\u00A0 ${[...piecesOf(item.children)].join(' ')}`).join('\n')
}
