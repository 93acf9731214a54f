import type {Nodes, Parents} from 'mdast'
import type {Point, Position} from '../../model/origin.ts'

/** Whether an mdast node has children. */
export const isParent = (node: Nodes): node is Parents => 'children' in node

const start: Point = {line: 1, column: 1, offset: 0}

/** Position of an mdast node, with offsets; the start of the text if it has none. */
export function positionOf(node: Pick<Nodes, 'position'>): Position {
  const {position} = node
  if (position === undefined) return {start, end: start}
  return {
    start: {...position.start, offset: position.start.offset ?? 0},
    end: {...position.end, offset: position.end.offset ?? 0}
  }
}

/** Every node below and including `nodes`, in reading order. Iterative, so depth is no danger. */
export function* walkTree(nodes: readonly Nodes[]): Generator<Nodes> {
  const stack: Nodes[] = nodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    if (isParent(node)) pushReversed(stack, node.children)
  }
}

/** The words of mdast nodes, without marks; of a picture, its alternative text. */
export function wordsOf(nodes: readonly Nodes[]): string {
  let words = ''
  for (const node of walkTree(nodes)) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value
    else if (node.type === 'image' || node.type === 'imageReference') words += node.alt ?? ''
    else if (node.type === 'break') words += ' '
  }
  return words.replace(/\s*[\r\n]\s*/g, ' ')
}

/** Puts `nodes` on a stack so that the first comes off first. */
export function pushReversed(stack: Nodes[], nodes: readonly Nodes[]): void {
  for (const node of nodes.toReversed()) stack.push(node)
}

/** Gives `parent` other children, in place. A spread argument would overflow with a hundred thousand. */
export function setChildren(parent: Parents, nodes: readonly Nodes[]): void {
  const children: Nodes[] = parent.children
  children.length = 0
  for (const node of nodes) children.push(node)
}
