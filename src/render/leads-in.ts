import type {Block} from '../model/node.ts'
import {plainText} from '../model/walk.ts'

/**
 * Whether a block announces the next one: words that end in the middle, such as `There are three:`,
 * say nothing at the foot of a page.
 */
export function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next === undefined) return false
  if (!announced.has(next.type)) return false
  return !/[.!?…]["'”’)\]]*\s*$/.test(plainText(block.children))
}

const announced: ReadonlySet<Block['type']> = new Set([
  'list',
  'subdivision',
  'table',
  'code',
  'image',
  'cards',
  'timeline',
  'statement'
])
