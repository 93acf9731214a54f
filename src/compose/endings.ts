import type {Block} from '../model/node.ts'
import {sectionsOf} from '../model/walk.ts'

/**
 * Takes away what only the finished report shows to be empty: `::notes` where nothing is noted,
 * `::contents` without sections to list, and the template's headings and boxes around them.
 */
export function dropEmpty(blocks: readonly Block[], hasNotes: boolean): readonly Block[] {
  const rest = hasNotes ? blocks : drop(blocks, (block) => block.type === 'notes')
  // The heading over a table of contents is nothing to list in it.
  const listed = sectionsOf(rest).filter((it) =>
    it.children.some((child) => child.type !== 'contents')
  )
  return drop(
    rest,
    (block) => block.type === 'contents' && !listed.some((it) => it.depth <= block.depth)
  )
}

function drop(blocks: readonly Block[], isEmpty: (block: Block) => boolean): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (isEmpty(block)) return []
    if (block.type !== 'section' && block.type !== 'callout' && block.type !== 'only')
      return [block]
    const children = drop(block.children, isEmpty)
    // What was empty before is so because its author wanted it.
    return children.length === 0 && block.children.length > 0 ? [] : [{...block, children}]
  })
}
