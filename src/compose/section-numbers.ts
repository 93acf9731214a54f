import type {Block} from '../model/node.ts'
import {isTemplates} from './anchors.ts'

/** Numbers the template's second-level sections `1.`, `2.` … as they stand in the finished report. */
export function numberSections(blocks: readonly Block[]): readonly Block[] {
  let count = 0
  const visit = (children: readonly Block[]): readonly Block[] =>
    children.map((block) => {
      if (block.type !== 'section' || !isTemplates(block)) return block
      if (block.depth < 2) return {...block, children: visit(block.children)}
      return block.depth === 2 ? {...block, number: `${++count}.`} : block
    })
  return visit(blocks)
}
