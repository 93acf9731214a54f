import type {Block, Node} from '../../model/node.ts'
import {walk} from '../../model/walk.ts'

/** Nodes that stand in content for other formats: nothing here may refer to them. */
export function hiddenNodes(blocks: readonly Block[]): ReadonlySet<Node> {
  const hidden = new Set<Node>()
  for (const node of walk(blocks)) {
    if (node.type !== 'only' || node.formats.includes('docx') || hidden.has(node)) continue
    for (const inner of walk(node.children)) hidden.add(inner)
  }
  return hidden
}
