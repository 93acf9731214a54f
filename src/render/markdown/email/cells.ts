import {
  type CellBlock,
  dispatch,
  type Handlers,
  type List,
  type TableCell
} from '../../../model/node.ts'
import {piecesOf} from '../../../model/pieces.ts'
import {numberOf} from '../plain/lists.ts'
import {wordsOf} from './words.ts'

/** What a cell says, each item of a list behind its sign, line by line as its author breaks them. */
export const cellLines = ({children}: TableCell): readonly string[] =>
  children.flatMap((block) => dispatch(handlers, block, undefined))

const handlers: Handlers<CellBlock, undefined, readonly string[]> = {
  paragraph: (node) => wordsOf(node.children).split('\n'),
  list: (node) => itemsOf(node)
}

const itemsOf = (node: List): readonly string[] =>
  node.children.flatMap((item, index) => {
    const words: string[] = []
    const inner: string[] = []
    for (const block of item.children) {
      if (block.type === 'list') inner.push(...itemsOf(block))
      else if (block.type === 'paragraph') words.push(wordsOf(block.children).replaceAll('\n', ' '))
      else words.push([...piecesOf([block])].join(' '))
    }
    return [`${numberOf(node, index) ?? '-'} ${words.join(' ')}`, ...inner]
  })
