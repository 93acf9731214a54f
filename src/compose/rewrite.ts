import {
  type Block,
  type CellBlock,
  dispatch,
  type Handlers,
  type Inline,
  type ListItem,
  type TableRow
} from '../model/node.ts'

/** What each node becomes once its children have become something: one node, none or several. */
export interface Rewriter {
  readonly inline?: (node: Inline) => readonly Inline[]
  readonly block?: (node: Block) => readonly Block[]
  /** How what stands inside a block is rewritten, where that differs. */
  readonly within?: (node: Block) => Rewriter
}

/** Rebuilds blocks from the leaves up, in reading order; the given ones stay as they are. */
export function rewrite(blocks: readonly Block[], by: Rewriter): readonly Block[] {
  return blocks.flatMap((block) => {
    const rebuilt = dispatch(blockHandlers, block, by.within?.(block) ?? by)
    return by.block === undefined ? [rebuilt] : by.block(rebuilt)
  })
}

/** As {@link rewrite}, for inlines. */
function rewriteInlines(nodes: readonly Inline[], by: Rewriter): readonly Inline[] {
  const {inline} = by
  if (inline === undefined) return nodes
  return nodes.flatMap((node) => inline(dispatch(inlineHandlers, node, by)))
}

const inlineHandlers: Handlers<Inline, Rewriter, Inline> = {
  text: (node) => node,
  emphasis: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  strong: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  delete: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  inlineCode: (node) => node,
  break: (node) => node,
  link: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  noteReference: (node) => node,
  citation: (node) => node
}

const blockHandlers: Handlers<Block, Rewriter, Block> = {
  paragraph: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  section: (node, by) => ({
    ...node,
    title: rewriteInlines(node.title, by),
    children: rewrite(node.children, by)
  }),
  subdivision: (node, by) => ({
    ...node,
    paragraph: {...node.paragraph, children: rewriteInlines(node.paragraph.children, by)},
    children: rewrite(node.children, by)
  }),
  blockquote: (node, by) => ({...node, children: rewrite(node.children, by)}),
  list: (node, by) => ({...node, children: node.children.map((item) => itemOf(item, by))}),
  table: (node, by) => ({
    ...node,
    head: rowOf(node.head, by),
    children: node.children.map((row) => rowOf(row, by))
  }),
  code: (node) => node,
  image: (node) => node,
  thematicBreak: (node) => node,
  callout: (node, by) => ({
    ...node,
    ...(node.title && {title: rewriteInlines(node.title, by)}),
    children: rewrite(node.children, by)
  }),
  masthead: (node, by) => ({
    ...node,
    title: rewriteInlines(node.title, by),
    ...(node.subtitle && {subtitle: rewriteInlines(node.subtitle, by)}),
    details: node.details.map((it) => rewriteInlines(it, by))
  }),
  memoHeader: (node, by) => ({
    ...node,
    title: rewriteInlines(node.title, by),
    rows: node.rows.map((row) => ({...row, value: rewriteInlines(row.value, by)}))
  }),
  bottomLine: (node, by) => ({...node, children: rewrite(node.children, by)}),
  details: (node, by) => ({
    ...node,
    rows: node.rows.map((row) => ({...row, value: rewriteInlines(row.value, by)}))
  }),
  cards: (node, by) => ({
    ...node,
    children: node.children.map((card) => ({
      ...card,
      value: rewriteInlines(card.value, by),
      children: rewriteInlines(card.children, by)
    }))
  }),
  timeline: (node, by) => ({
    ...node,
    children: node.children.map((event) => ({
      ...event,
      when: rewriteInlines(event.when, by),
      children: rewriteInlines(event.children, by)
    }))
  }),
  statement: (node, by) => ({
    ...node,
    children: rewriteInlines(node.children, by),
    speaker: rewriteInlines(node.speaker, by)
  }),
  signature: (node, by) => ({
    ...node,
    ...(node.authority && {authority: rewriteInlines(node.authority, by)}),
    children: rewriteInlines(node.children, by)
  }),
  contents: (node) => node,
  notes: (node) => node,
  pageBreak: (node) => node,
  only: (node, by) => ({...node, children: rewrite(node.children, by)})
}

const itemOf = (item: ListItem, by: Rewriter): ListItem => ({
  ...item,
  children: rewrite(item.children, by)
})

const rowOf = (row: TableRow, by: Rewriter): TableRow => ({
  ...row,
  children: row.children.map((cell) => ({
    ...cell,
    children: cell.children.map((block) => dispatch(cellHandlers, block, by))
  }))
})

/** A block of a cell stays of its kind: what a rewriter does to blocks is for running text. */
const cellHandlers: Handlers<CellBlock, Rewriter, CellBlock> = {
  paragraph: (node, by) => ({...node, children: rewriteInlines(node.children, by)}),
  list: (node, by) => ({...node, children: node.children.map((item) => itemOf(item, by))})
}
