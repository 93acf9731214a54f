import type {Note} from './document.ts'
import {type Block, dispatch, type Handlers, type Inline, type Node} from './node.ts'

/** Children of each kind, in reading order. The only place that knows them. */
const childrenOf: Handlers<Node, undefined, readonly Node[]> = {
  text: () => [],
  emphasis: (node) => node.children,
  strong: (node) => node.children,
  delete: (node) => node.children,
  inlineCode: () => [],
  break: () => [],
  link: (node) => node.children,
  noteReference: () => [],
  citation: () => [],
  paragraph: (node) => node.children,
  section: (node) => [...node.title, ...node.children],
  subdivision: (node) => [node.paragraph, ...node.children],
  blockquote: (node) => node.children,
  list: (node) => node.children,
  listItem: (node) => node.children,
  table: (node) => [node.head, ...node.children],
  tableRow: (node) => node.children,
  tableCell: (node) => node.children,
  code: () => [],
  image: () => [],
  thematicBreak: () => [],
  callout: (node) => [...(node.title ?? []), ...node.children],
  masthead: (node) => [...node.title, ...(node.subtitle ?? []), ...node.details.flat()],
  memoHeader: (node) => [...node.title, ...node.rows],
  bottomLine: (node) => node.children,
  details: (node) => node.rows,
  detailRow: (node) => [...node.label, ...node.value],
  cards: (node) => node.children,
  card: (node) => [...node.value, ...node.children],
  timeline: (node) => node.children,
  timelineEvent: (node) => [...node.when, ...node.children],
  statement: (node) => [...node.children, ...node.speaker],
  signature: (node) => [...(node.authority ?? []), ...node.children],
  contents: () => [],
  notes: () => [],
  pageBreak: () => [],
  only: (node) => node.children
}

/** Nodes directly below one, in reading order. */
export const childrenIn = (node: Node): readonly Node[] => dispatch(childrenOf, node, undefined)

/** Every node below and including `nodes`, in reading order. Iterative, so depth is no danger. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  const stack: Node[] = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    const children = dispatch(childrenOf, node, undefined)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) stack.push(child)
    }
  }
}

/** The words of inline content, without marks: what a bookmark or a document property shows. */
export function plainText(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of walk(nodes)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += ' '
  }
  return text
}

/** The sections of a report in reading order, however deep in boxes they stand. */
export function sectionsOf(blocks: readonly Block[]): readonly Extract<Block, {type: 'section'}>[] {
  return [...walk(blocks)].filter((node) => node.type === 'section')
}

/** Content that a document or a report shows: its blocks, and those of its notes. */
export const shownBy = (content: {
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
}): readonly Block[] => [...content.children, ...content.notes.flatMap((it) => it.children)]
