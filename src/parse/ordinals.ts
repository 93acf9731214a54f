import type {Block, Paragraph} from '../model/node.ts'

/**
 * Numbers the paragraphs of running text from 1: those in the text itself or in its sections, not
 * in lists, quotations, callouts and footnotes. Returns the highest number, too.
 */
export function withOrdinals(blocks: readonly Block[]): {
  readonly children: readonly Block[]
  readonly paragraphs: number
} {
  let paragraphs = 0
  const numbered = (block: Block): Block => {
    if (block.type === 'paragraph') {
      const {type, origin, children} = block
      // Written out: a spread with a field more gives each paragraph a hidden class of its own.
      const counted = {type, origin, children, ordinal: ++paragraphs}
      return counted satisfies Required<Omit<Paragraph, 'numbered'>>
    }
    if (block.type === 'section') return {...block, children: block.children.map(numbered)}
    return block
  }
  return {children: blocks.map(numbered), paragraphs}
}
