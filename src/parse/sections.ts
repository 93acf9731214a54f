import type {Block, Section} from '../model/node.ts'

/**
 * Nests flat blocks: a section takes all that follows it, up to the next section of its own depth
 * or a higher one. What the given sections hold already comes first.
 */
export function nestSections(blocks: readonly Block[]): readonly Block[] {
  const nested: Block[] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (block?.type !== 'section') {
      if (block) nested.push(block)
      index++
      continue
    }
    const end = endOf(block, index + 1, blocks)
    const inner = nestSections(blocks.slice(index + 1, end))
    nested.push({...block, children: [...block.children, ...inner]})
    index = end
  }
  return nested
}

function endOf({depth}: Section, from: number, blocks: readonly Block[]): number {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type === 'section' && block.depth <= depth) return index
  }
  return blocks.length
}
