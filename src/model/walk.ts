import type {Note} from './document.ts'
import type {Block, Inline, Node, Part} from './node.ts'

const none: readonly never[] = []

/**
 * Inline content of each kind that stands directly in it, in reading order, before what
 * {@link blocksIn} gives. Every step walks the tree, and a `switch` takes half the time of a table of
 * handlers.
 */
function inlinesIn(node: Node): readonly Inline[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'paragraph':
      return node.children
    case 'section':
      return node.title
    case 'callout':
      return node.title ?? none
    case 'masthead':
      return [...node.title, ...(node.subtitle ?? none), ...node.details.flat()]
    case 'memoHeader':
      return node.title
    case 'detailRow':
      return [...node.label, ...node.value]
    case 'card':
      return [...node.value, ...node.children]
    case 'timelineEvent':
      return [...node.when, ...node.children]
    case 'statement':
      return [...node.children, ...node.speaker]
    case 'signature':
      return [...(node.authority ?? none), ...node.children]
    case 'text':
    case 'inlineCode':
    case 'break':
    case 'noteReference':
    case 'citation':
    case 'subdivision':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'code':
    case 'image':
    case 'thematicBreak':
    case 'bottomLine':
    case 'details':
    case 'cards':
    case 'timeline':
    case 'contents':
    case 'notes':
    case 'pageBreak':
    case 'only':
      return none
  }
}

/** Blocks of each kind, and parts of blocks, that stand directly in it, in reading order. */
function blocksIn(node: Node): readonly (Block | Part)[] {
  switch (node.type) {
    case 'section':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'callout':
    case 'bottomLine':
    case 'cards':
    case 'timeline':
    case 'only':
      return node.children
    case 'subdivision':
      return [node.paragraph, ...node.children]
    case 'table':
      return [node.head, ...node.children]
    case 'memoHeader':
    case 'details':
      return node.rows
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'noteReference':
    case 'citation':
    case 'paragraph':
    case 'code':
    case 'image':
    case 'thematicBreak':
    case 'masthead':
    case 'detailRow':
    case 'card':
    case 'timelineEvent':
    case 'statement':
    case 'signature':
    case 'contents':
    case 'notes':
    case 'pageBreak':
      return none
  }
}

/** Nodes directly below one, in reading order. */
export function childrenIn(node: Node): readonly Node[] {
  const inlines = inlinesIn(node)
  const blocks = blocksIn(node)
  if (blocks.length === 0) return inlines
  return inlines.length === 0 ? blocks : [...inlines, ...blocks]
}

/** Every node below and including `nodes`, in reading order. Iterative, so depth is no danger. */
export function walk(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = []
  const stack: Node[] = []
  pushReversed(stack, nodes)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node)
    pushReversed(stack, blocksIn(node))
    pushReversed(stack, inlinesIn(node))
  }
  return found
}

/** As {@link walk}, without inline content, which is half of the nodes: blocks and their parts. */
export function walkBlocks(
  nodes: readonly (Block | Part)[],
  isLeft?: (node: Block | Part) => boolean
): readonly (Block | Part)[] {
  const found: (Block | Part)[] = []
  const stack: (Block | Part)[] = []
  pushReversed(stack, nodes)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeft?.(node)) continue
    found.push(node)
    pushReversed(stack, blocksIn(node))
  }
  return found
}

/** Puts nodes on a stack so that the first comes off first. */
function pushReversed<N>(stack: N[], nodes: readonly N[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node !== undefined) stack.push(node)
  }
}

/** The words of inline content, without marks: what a bookmark or a document property shows. */
export function plainText(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += ' '
    // Marks stand in each other a hundred deep at most: see `parse/markdown/depth.ts`.
    else if ('children' in node) text += plainText(node.children)
  }
  return text
}

/** The sections of a report in reading order, however deep in boxes they stand. */
export const sectionsOf = (
  blocks: readonly Block[]
): readonly Extract<Block, {type: 'section'}>[] =>
  walkBlocks(blocks).filter((node) => node.type === 'section')

/** Content that a document or a report shows: its blocks, and those of its notes. */
export const shownBy = (content: {
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
}): readonly Block[] => [...content.children, ...content.notes.flatMap((it) => it.children)]
