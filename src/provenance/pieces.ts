import type {Block, Format, Inline, Part, Section} from '../model/node.ts'
import type {Origin} from '../model/origin.ts'
import {isBlockOrPart, ownPieces} from '../model/pieces.ts'
import type {Report} from '../model/report.ts'
import {childrenIn, plainText, walk} from '../model/walk.ts'

/** Where in a report something stands. */
export interface Place {
  /** Headings above it, the outermost first. */
  readonly headings: readonly Heading[]
  /** Kinds of the blocks around it and its own, the outermost first, but for sections. */
  readonly blocks: readonly (Block | Part)['type'][]
  /** What computed it, where it was computed: `compose/figures`. */
  readonly by?: string
  /** {@link Paragraph.ordinal} of the source's paragraph that is shown here. */
  readonly paragraph?: number
}

export interface Heading {
  readonly id: string
  readonly title: string
}

/** Words that run on, such as those of a paragraph or a cell. */
export interface Piece {
  readonly place: Place
  readonly words: readonly Words[]
}

/** Words of one origin. */
export interface Words {
  readonly text: string
  readonly origin: Origin
  /** The paragraph that they cite, where they are a citation. */
  readonly cites?: number
}

const outside: Place = {headings: [], blocks: []}
const noted: Place = {headings: [], blocks: ['notes']}

interface Shown {
  readonly format: Format
  /** Of the report, for a table of contents. */
  readonly sections: readonly Section[]
  readonly pieces: Piece[]
}

/** The words of a report that a format shows, in reading order, notes last. */
export function piecesIn({children, notes}: Report, format: Format): readonly Piece[] {
  const pieces: Piece[] = []
  const shown: Shown = {format, sections: sectionsIn(children, format), pieces}
  for (const block of children) collect(block, outside, shown)
  for (const note of notes) for (const block of note.children) collect(block, noted, shown)
  return pieces
}

const sectionsIn = (blocks: readonly (Block | Part)[], format: Format): readonly Section[] =>
  blocks.flatMap((block): readonly Section[] => {
    if (isHidden(block, format)) return []
    const below = sectionsIn(childrenIn(block).filter(isBlockOrPart), format)
    return block.type === 'section' ? [block, ...below] : below
  })

const isHidden = (node: Block | Part, format: Format) =>
  node.type === 'only' && !node.formats.includes(format)

/** Blocks are at most as deep as the parser lets them be. */
function collect(node: Block | Part, around: Place, shown: Shown): void {
  if (isHidden(node, shown.format)) return
  const place = placeIn(node, around)
  if (node.type === 'contents') {
    const listed = shown.sections.filter((it) => it.depth <= node.depth)
    for (const {number, origin, title} of listed) {
      const ahead = number === undefined ? [] : [computed({text: `${number} `, origin})]
      shown.pieces.push({place, words: [...ahead, ...wordsIn(title)]})
    }
  }
  const ahead = aheadOf(node)
  if (ahead !== undefined) shown.pieces.push({place, words: [ahead]})
  for (const piece of ownPieces(node)) {
    const words = typeof piece === 'string' ? [{text: piece, origin: node.origin}] : wordsIn(piece)
    if (words.some((it) => it.text !== '')) shown.pieces.push({place, words})
  }
  const inCell = place.blocks.includes('tableCell')
  childrenIn(node).forEach((child, index) => {
    if (!isBlockOrPart(child)) return
    // In a cell of Markdown, which holds no lists, numbers of items are words.
    if (inCell && node.type === 'list' && node.marker.kind === 'number') {
      const number = {text: `${node.marker.start + index}.`, origin: child.origin}
      shown.pieces.push({place, words: [computed(number)]})
    }
    collect(child, place, shown)
  })
}

/**
 * Words that some formats show before those of a block: the number of a title or of a paragraph; and
 * for a picture those that stand for it, where it is not seen.
 */
function aheadOf(node: Block | Part): Words | undefined {
  const {origin} = node
  if (node.type === 'image') return {text: node.alt === '' ? node.url : node.alt, origin}
  const number = numberOf(node)
  if (number === undefined) return undefined
  return computed({text: number, origin})
}

/** A number of what an author wrote is none of their words. */
function computed({text, origin}: Words): Words {
  if (origin.from !== 'source') return {text, origin}
  return {text, origin: {from: 'derived', by: 'compose/numbering', evidence: [origin]}}
}

function numberOf(node: Block | Part): string | undefined {
  if (node.type === 'section' || node.type === 'subdivision') return node.number
  return node.type === 'paragraph' && node.numbered ? `¶${node.ordinal ?? ''}` : undefined
}

function placeIn(node: Block | Part, around: Place): Place {
  const by = node.origin.from === 'derived' ? {by: node.origin.by} : {}
  if (node.type === 'section') return {...around, ...by, headings: under(node, around)}
  const shown =
    node.type === 'paragraph' && node.ordinal !== undefined ? {paragraph: node.ordinal} : {}
  return {...around, ...by, ...shown, blocks: [...around.blocks, node.type]}
}

const under = ({id, title}: Section, {headings}: Place): readonly Heading[] => [
  ...headings,
  {id, title: plainText(title)}
]

function wordsIn(inlines: readonly Inline[]): readonly Words[] {
  const words: Words[] = []
  for (const node of walk(inlines)) {
    const {origin} = node
    if (node.type === 'text' || node.type === 'inlineCode') words.push({text: node.value, origin})
    else if (node.type === 'break') words.push({text: ' ', origin})
    else if (node.type === 'citation')
      words.push({text: `¶${node.paragraph}`, origin, cites: node.paragraph})
  }
  return words
}
