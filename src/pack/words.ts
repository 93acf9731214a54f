import {
  type Block,
  dispatch,
  type Handlers,
  type Inline,
  type Node,
  type Part
} from '../model/node.ts'
import type {Report} from '../model/report.ts'
import {plainText, walk} from '../model/walk.ts'
import {countWords} from '../text/words.ts'
import {shownBy} from './pictures.ts'

type Pieces = readonly (readonly Inline[] | string)[]

/** The running words that stand directly in a node, each piece apart. */
const piecesOf: Handlers<Block | Part, undefined, Pieces> = {
  paragraph: (node) => [node.children],
  section: (node) => [node.title],
  blockquote: () => [],
  list: () => [],
  listItem: () => [],
  table: () => [],
  tableRow: () => [],
  tableCell: (node) => [node.children],
  code: (node) => [node.value],
  image: (node) => [node.caption ?? ''],
  thematicBreak: () => [],
  callout: (node) => [node.title ?? []],
  masthead: (node) => [node.title, node.subtitle ?? [], ...node.details],
  memoHeader: (node) => [node.title],
  bottomLine: () => [],
  details: () => [],
  detailRow: (node) => [node.label, node.value],
  contents: () => [],
  notes: () => [],
  pageBreak: () => [],
  only: () => []
}

const isBlockOrPart = (node: Node): node is Block | Part => Object.hasOwn(piecesOf, node.type)

/** How many words a report says, its notes included; what stands at the edge of pages is not counted. */
export function wordsOf(report: Report): number {
  let count = 0
  for (const node of walk(shownBy(report))) {
    if (!isBlockOrPart(node)) continue
    for (const piece of dispatch(piecesOf, node, undefined)) {
      count += countWords(typeof piece === 'string' ? piece : plainText(piece))
    }
  }
  return count
}
