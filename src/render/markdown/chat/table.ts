import type {CellBlock, Inline, List, Table, TableCell} from '../../../model/node.ts'
import {piecesOf} from '../../../model/pieces.ts'
import type {Chunk} from '../plain/chunk.ts'
import type {PlainContext} from '../plain/dialect.ts'
import {labelled, single, text} from '../plain/inlines.ts'
import {itemsOf, numberOf} from '../plain/lists.ts'
import {tellTable} from '../plain/tell.ts'

/** Rows as items, each value behind the head of its column; a chat has no tables. */
export function tableOf(node: Table, context: PlainContext): readonly Chunk[] {
  tellTable(node, context)
  const heads = node.head.children.map(wordsIn)
  const items = node.children.map((row) =>
    row.children
      .flatMap((cell, at): readonly (readonly Inline[])[] => {
        const value = wordsIn(cell)
        const head = heads[at] ?? []
        if (value.length === 0) return []
        return [
          head.length === 0
            ? value
            : [...labelled(head, context.words.colon, cell.origin), ...value]
        ]
      })
      .flatMap((value, at) => (at === 0 ? value : [text(' · ', node.origin), ...value]))
  )
  // A table of a head alone still says what it heads.
  const rows = items.length > 0 ? items : [heads.flatMap((it) => [...it, text(' · ', node.origin)])]
  return [itemsOf(rows, context)]
}

/** What a cell says on one line. */
const wordsIn = ({children}: TableCell): readonly Inline[] =>
  children.flatMap((block, at) => [
    ...(at === 0 ? [] : [text(' · ', block.origin)]),
    ...wordsOfBlock(block)
  ])

const wordsOfBlock = (block: CellBlock): readonly Inline[] =>
  block.type === 'paragraph' ? single(block.children) : itemsIn(block)

const itemsIn = (list: List): readonly Inline[] =>
  list.children.flatMap((item, at) => [
    text(`${at === 0 ? '' : ' · '}${numberOf(list, at) ?? '-'} `, item.origin),
    ...item.children.flatMap((block): readonly Inline[] =>
      block.type === 'paragraph'
        ? single(block.children)
        : block.type === 'list'
          ? itemsIn(block)
          : [text([...piecesOf([block])].join(' '), block.origin)]
    )
  ])
