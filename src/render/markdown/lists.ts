import type {ListItem as MdastItem, List as MdastList} from 'mdast'
import type {Block, List, ListItem} from '../../model/node.ts'
import type {Flow} from './blocks.ts'

/** A list. Markdown numbers with figures only, so that letters become figures: `a.` is `1.`. */
export function listOf(node: List, flow: (blocks: readonly Block[]) => Flow[]): MdastList {
  const {marker, spread, children} = node
  return {
    type: 'list',
    ordered: marker.kind === 'number',
    start: marker.kind === 'number' ? marker.start : null,
    spread,
    children: children.map((item) => itemOf(item, flow(item.children), spread))
  }
}

function itemOf(item: ListItem, children: Flow[], spread: boolean): MdastItem {
  // A box to tick is part of a paragraph's first line; without one it would be lost.
  if (item.task !== undefined && children[0]?.type !== 'paragraph') {
    children.unshift({type: 'paragraph', children: []})
  }
  return {
    type: 'listItem',
    checked: item.task === undefined ? null : item.task === 'done',
    spread: spread || !children.every(mayFollowTightly),
    children
  }
}

/** Whether a block of an item is told apart from the one before it without a blank line. */
function mayFollowTightly(block: Flow, index: number): boolean {
  if (index === 0) return true
  if (block.type !== 'list') return false
  const [first] = block.children
  return (block.ordered !== true || block.start === 1) && first?.children[0]?.type === 'paragraph'
}
