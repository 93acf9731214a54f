import type {Document} from '../model/document.ts'
import type {Block, Inline, Node, Part, TableRow} from '../model/node.ts'
import {type Origin, type Position, placeOf} from '../model/origin.ts'
import {isBlockOrPart, ownPieces} from '../model/pieces.ts'
import {childrenIn, plainText, walk} from '../model/walk.ts'

/** What is compared: the smallest block with words of its own, or a row of a table. */
export interface Unit {
  readonly kind: UnitKind
  /** Its words; the cells of a row are set apart by ` | `. */
  readonly text: string
  /** Titles above it, the outermost first. */
  readonly headings: readonly string[]
  /** Number of the paragraph, where it is one of running text. */
  readonly paragraph?: number
  readonly position?: Position
  /** What it has beside its words: a level, a mark of a task, targets of links and pictures. */
  readonly beside: readonly string[]
  /** Of a row: its cells with what heads them. */
  readonly cells?: readonly Cell[]
}

export interface Cell {
  readonly head: string
  readonly text: string
}

export type UnitKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'quotation'
  | 'note'
  | 'code'
  | 'picture'
  | 'box'
  /** What the source says of itself; its heading is the field. */
  | 'metadata'

interface Around {
  readonly headings: readonly string[]
  readonly kind: UnitKind
  readonly beside: readonly string[]
}

/** The units of a document in reading order, its notes last. */
export function unitsOf({children, notes}: Pick<Document, 'children' | 'notes'>): readonly Unit[] {
  const units: Unit[] = []
  const top: Around = {headings: [], kind: 'paragraph', beside: []}
  for (const block of children) collect(block, top, units)
  for (const note of notes) {
    for (const block of note.children) collect(block, {...top, kind: 'note'}, units)
  }
  return units
}

/** Blocks are at most as deep as the parser lets them be. */
function collect(node: Block | Part, around: Around, units: Unit[]): void {
  if (node.type === 'table') {
    const heads = textsOf(node.head)
    units.push(rowOf(node.head, heads, around))
    for (const row of node.children) units.push(rowOf(row, heads, around))
    return
  }
  const within = aroundIn(node, around)
  for (const piece of ownPieces(node)) {
    const text = typeof piece === 'string' ? piece : plainText(piece)
    const beside = typeof piece === 'string' ? besideOf(node) : targetsIn(piece)
    if (text.trim() === '' && beside.length === 0) continue
    units.push({
      kind: kindOf(node, around),
      text: lineOf(text, node),
      headings: around.headings,
      ...(node.type === 'paragraph' && node.ordinal !== undefined && {paragraph: node.ordinal}),
      ...positionOf(node.origin),
      beside: [...(node.type === 'section' ? [`level ${node.depth}`] : around.beside), ...beside]
    })
  }
  for (const child of childrenIn(node)) if (isBlockOrPart(child)) collect(child, within, units)
}

const kinds: Readonly<Partial<Record<Node['type'], UnitKind>>> = {
  section: 'heading',
  code: 'code',
  image: 'picture',
  callout: 'box'
}

const kindOf = ({type}: Block | Part, {kind}: Around): UnitKind => kinds[type] ?? kind

function aroundIn(node: Block | Part, around: Around): Around {
  switch (node.type) {
    case 'section':
      return {...around, headings: [...around.headings, plainText(node.title)]}
    case 'listItem':
      return {...around, kind: 'item', beside: node.task === undefined ? [] : [node.task]}
    case 'blockquote':
      return {...around, kind: 'quotation'}
    case 'callout':
      return {...around, kind: 'box'}
    default:
      return around
  }
}

/** Lines of code are kept; of all else they are blanks. */
const lineOf = (text: string, {type}: Node) =>
  type === 'code' ? text : text.replace(/\s+/g, ' ').trim()

function besideOf(node: Block | Part): readonly string[] {
  if (node.type === 'image') return [node.url, node.alt].filter((it) => it !== '')
  return node.type === 'code' && node.lang !== undefined ? [node.lang] : []
}

const targetsIn = (inlines: readonly Inline[]): readonly string[] =>
  [...walk(inlines)].flatMap((it) => (it.type === 'link' ? [it.url] : []))

const textsOf = (row: TableRow): readonly string[] =>
  row.children.map((cell) =>
    [...walk(cell.children)]
      .flatMap((it) => (it.type === 'paragraph' ? [plainText(it.children)] : []))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  )

function rowOf(row: TableRow, heads: readonly string[], {headings}: Around): Unit {
  const texts = textsOf(row)
  const cells = texts.map((text, index) => ({head: heads[index] ?? '', text}))
  const beside = [...walk([row])].flatMap((it) => (it.type === 'link' ? [it.url] : []))
  return {
    kind: 'row',
    text: texts.join(' | '),
    headings,
    ...positionOf(row.origin),
    beside,
    cells
  }
}

function positionOf(origin: Origin): {readonly position?: Position} {
  const place = placeOf(origin)
  return place.from === 'source' ? {position: place.position} : {}
}
