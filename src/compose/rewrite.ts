import type {Block, CellBlock, Inline, ListItem, TableCell, TableRow} from '../model/node.ts'

/** What each node becomes once its children have become something: one node, none or several. */
export interface Rewriter {
  readonly inline?: (node: Inline) => Inline | readonly Inline[]
  readonly block?: (node: Block) => Block | readonly Block[]
  /** How what stands inside a block is rewritten, where that differs. */
  readonly within?: (node: Block) => Rewriter
  /**
   * Whether every parent becomes a node of its own. What a template shows twice is one node in two
   * places until then, and renderers tell nodes apart by what they are, not by what is in them.
   */
  readonly copies?: true
}

/**
 * Rebuilds blocks from the leaves up, in reading order; the given ones stay as they are. A node in
 * which nothing becomes anything else stays itself: most passes over a report change little of it,
 * and to make all of it anew in each took a quarter of the time of composing.
 */
export const rewrite = (blocks: readonly Block[], by: Rewriter): readonly Block[] =>
  become(blocks, by, blockOf)

/** Nodes with each replaced by what it becomes; the same array where all stay what they are. */
function become<N extends object>(
  nodes: readonly N[],
  by: Rewriter,
  of: (node: N, by: Rewriter) => N | readonly N[]
): readonly N[] {
  let result: N[] | undefined
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) continue
    const next = of(node, by)
    if (result === undefined) {
      if (next === node) continue
      result = nodes.slice(0, index)
    }
    if (isOne(next)) result.push(next)
    else for (const it of next) result.push(it)
  }
  return result ?? nodes
}

const isOne = <N extends object>(nodes: N | readonly N[]): nodes is N => !Array.isArray(nodes)

const inlines = (nodes: readonly Inline[], by: Rewriter): readonly Inline[] =>
  by.inline === undefined ? nodes : become(nodes, by, inlineOf)

function inlineOf(node: Inline, by: Rewriter): Inline | readonly Inline[] {
  const inner = insideInline(node, by)
  return by.inline === undefined ? inner : by.inline(inner)
}

function insideInline(node: Inline, by: Rewriter): Inline {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return withChildren(node, inlines(node.children, by), by)
    case 'text':
    case 'inlineCode':
    case 'break':
    case 'noteReference':
    case 'citation':
      return node
  }
}

function blockOf(node: Block, by: Rewriter): Block | readonly Block[] {
  const inner = insideBlock(node, by.within?.(node) ?? by)
  return by.block === undefined ? inner : by.block(inner)
}

function insideBlock(node: Block, by: Rewriter): Block {
  switch (node.type) {
    case 'paragraph':
      return withChildren(node, inlines(node.children, by), by)
    case 'section': {
      const title = inlines(node.title, by)
      const children = rewrite(node.children, by)
      const isSame = title === node.title && children === node.children && !by.copies
      return isSame ? node : {...node, title, children}
    }
    case 'list':
      return withChildren(node, become(node.children, by, itemOf), by)
    case 'table': {
      const head = rowOf(node.head, by)
      const children = become(node.children, by, rowOf)
      const isSame = head === node.head && children === node.children && !by.copies
      return isSame ? node : {...node, head, children}
    }
    case 'blockquote':
    case 'bottomLine':
    case 'only':
      return withChildren(node, rewrite(node.children, by), by)
    // Of these there are few: whether anything in them has changed is not worth the asking.
    case 'subdivision': {
      const paragraph = withChildren(node.paragraph, inlines(node.paragraph.children, by), by)
      return {...node, paragraph, children: rewrite(node.children, by)}
    }
    case 'callout': {
      const title = node.title && {title: inlines(node.title, by)}
      return {...node, ...title, children: rewrite(node.children, by)}
    }
    case 'masthead': {
      const subtitle = node.subtitle && {subtitle: inlines(node.subtitle, by)}
      const details = node.details.map((it) => inlines(it, by))
      return {...node, title: inlines(node.title, by), ...subtitle, details}
    }
    case 'memoHeader': {
      const rows = node.rows.map((row) => ({...row, value: inlines(row.value, by)}))
      return {...node, title: inlines(node.title, by), rows}
    }
    case 'details':
      return {...node, rows: node.rows.map((row) => ({...row, value: inlines(row.value, by)}))}
    case 'cards': {
      const children = node.children.map((card) => ({
        ...card,
        value: inlines(card.value, by),
        children: inlines(card.children, by)
      }))
      return {...node, children}
    }
    case 'timeline': {
      const children = node.children.map((event) => ({
        ...event,
        when: inlines(event.when, by),
        children: inlines(event.children, by)
      }))
      return {...node, children}
    }
    case 'statement': {
      const children = inlines(node.children, by)
      return {...node, children, speaker: inlines(node.speaker, by)}
    }
    case 'signature': {
      const authority = node.authority && {authority: inlines(node.authority, by)}
      return {...node, ...authority, children: inlines(node.children, by)}
    }
    case 'code':
    case 'image':
    case 'thematicBreak':
    case 'contents':
    case 'notes':
    case 'pageBreak':
      return node
  }
}

const itemOf = (item: ListItem, by: Rewriter): ListItem =>
  withChildren(item, rewrite(item.children, by), by)

const rowOf = (row: TableRow, by: Rewriter): TableRow =>
  withChildren(row, become(row.children, by, cellOf), by)

const cellOf = (cell: TableCell, by: Rewriter): TableCell =>
  withChildren(cell, become(cell.children, by, cellBlockOf), by)

/** A block of a cell stays of its kind: what a rewriter does to blocks is for running text. */
function cellBlockOf(node: CellBlock, by: Rewriter): CellBlock {
  switch (node.type) {
    case 'paragraph':
      return withChildren(node, inlines(node.children, by), by)
    case 'list':
      return withChildren(node, become(node.children, by, itemOf), by)
  }
}

/** A node with other children; itself where they are the same. */
const withChildren = <Child, N extends {readonly children: readonly Child[]}>(
  node: N,
  children: readonly Child[],
  {copies}: Rewriter
): N => (children === node.children && !copies ? node : {...node, children})
