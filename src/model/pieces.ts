import {type Block, dispatch, type Handlers, type Inline, type Node, type Part} from './node.ts'
import {plainText, walk} from './walk.ts'

type Pieces = readonly (readonly Inline[] | string)[]

/** The running words that stand directly in a node, each piece apart. */
const handlers: Handlers<Block | Part, undefined, Pieces> = {
  paragraph: (node) => [node.children],
  section: (node) => [node.title],
  subdivision: () => [],
  blockquote: () => [],
  list: () => [],
  listItem: () => [],
  table: () => [],
  tableRow: () => [],
  tableCell: () => [],
  code: (node) => [node.value],
  image: (node) => [node.caption ?? ''],
  thematicBreak: () => [],
  callout: (node) => [node.title ?? []],
  masthead: (node) => [node.title, node.subtitle ?? [], ...node.details],
  memoHeader: (node) => [node.title],
  bottomLine: () => [],
  details: () => [],
  detailRow: (node) => [node.label, node.value],
  cards: () => [],
  card: (node) => [node.value, node.children],
  timeline: () => [],
  timelineEvent: (node) => [node.when, node.children],
  statement: (node) => [node.children, node.speaker],
  signature: (node) => [node.authority ?? [], node.children],
  contents: () => [],
  notes: () => [],
  pageBreak: () => [],
  only: () => []
}

/** Running words that stand directly in a block or a part of one: inline content, or a text of its own. */
export const ownPieces = (node: Block | Part): Pieces => dispatch(handlers, node, undefined)

export const isBlockOrPart = (node: Node): node is Block | Part =>
  Object.hasOwn(handlers, node.type)

/** The words that a reader is shown, in reading order; those of different places are set apart. */
export function* piecesOf(nodes: readonly Node[]): Generator<string> {
  for (const node of walk(nodes)) {
    if (!isBlockOrPart(node)) continue
    for (const piece of ownPieces(node)) {
      yield typeof piece === 'string' ? piece : plainText(piece)
    }
  }
}
