import type {Nodes, Parents, Root} from 'mdast'
import {isParent, pushReversed, setChildren} from './tree.ts'

/** What dissolves when it stands too deep: nodes that only surround others. */
const dissolves = new Set([
  'blockquote',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference'
])

/**
 * Dissolves boxes and marks that stand more than `deepest` levels deep: what they hold moves up,
 * nothing is lost. So later steps may recurse. Footnotes are lifted to the root on the way, out of
 * what they stand in, since they may nest too. Returns the nodes whose content was moved up.
 */
export function limitDepth(root: Root, deepest: number): readonly Nodes[] {
  const flattened: Nodes[] = []
  const notes: Nodes[] = []
  const open: Place[] = [{node: root, depth: 0}]
  for (let next = open.pop() ?? lift(notes, root); next; next = open.pop() ?? lift(notes, root)) {
    const {node, depth} = next
    if (!isParent(node)) continue
    if (node.type !== 'root') liftNotes(node, notes)
    if (depth >= deepest && node.children.some((child) => dissolves.has(child.type))) {
      flattened.push(node)
      setChildren(node, [...leavesOf(node.children, notes)])
    }
    // Marks are counted from their paragraph, boxes from the root.
    const inner = node.type === 'paragraph' || node.type === 'heading' ? 0 : depth + 1
    for (const child of node.children.toReversed()) open.push({node: child, depth: inner})
  }
  return flattened
}

interface Place {
  readonly node: Nodes
  readonly depth: number
}

function liftNotes(parent: Parents, notes: Nodes[]): void {
  const stay: Nodes[] = []
  for (const child of parent.children) {
    if (child.type === 'footnoteDefinition') notes.push(child)
    else stay.push(child)
  }
  if (stay.length < parent.children.length) setChildren(parent, stay)
}

/** Gives the first lifted note a place in the root, and to whoever goes through the tree. */
function lift(notes: Nodes[], root: Root): Place | undefined {
  const node = notes.shift()
  if (node === undefined) return undefined
  const children: Nodes[] = root.children
  children.push(node)
  return {node, depth: 1}
}

/** What is left of `nodes` when boxes and marks are dissolved, in reading order. */
function* leavesOf(nodes: readonly Nodes[], notes: Nodes[]): Generator<Nodes> {
  const stack: Nodes[] = nodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'footnoteDefinition') notes.push(node)
    else if (isParent(node) && dissolves.has(node.type)) pushReversed(stack, node.children)
    else yield node
  }
}
