import type {Block, Node} from '../model/node.ts'
import {walk} from '../model/walk.ts'
import {countWords} from '../text/words.ts'

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
    if (block.type === 'paragraph') return {...block, ordinal: ++paragraphs}
    if (block.type === 'section') return {...block, children: block.children.map(numbered)}
    return block
  }
  return {children: blocks.map(numbered), paragraphs}
}

/** Counts the words that a reader is shown. */
export const wordsIn = (nodes: readonly Node[]): number => countWords(shownText(nodes))

const inlines = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'])

/** The words a reader is shown, those of different blocks set apart. */
function shownText(nodes: readonly Node[]): string {
  let text = ''
  for (const node of walk(nodes)) {
    if (!inlines.has(node.type)) text += ' '
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      text += node.value
    if (node.type === 'image') text += node.caption ?? ''
  }
  return text
}
