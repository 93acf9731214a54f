import type {CountLevel, Subdivision} from '../../../../model/node.ts'
import {leadsIn} from '../../../leads-in.ts'
import {type Box, keptWithNext} from '../box.ts'
import type {Context} from '../context.ts'
import {tagged} from '../tag.ts'
import {measureBlocks} from './measure.ts'
import {measureText} from './paragraph.ts'

/** A counted paragraph behind its number, and what belongs to it at the same edge. */
export function measureSubdivision(node: Subdivision, context: Context): readonly Box[] {
  const {level, number, paragraph, children} = node
  const words = measureText(paragraph.children, context, {
    style: context.text,
    tag: tagged('P', context.tag),
    below: context.gap,
    turned: 'all',
    prefix: `${number}\u00A0`,
    indent: countIndent(level),
    anchors: paragraph.ordinal === undefined ? [] : [`p${paragraph.ordinal}`]
  })
  const announces = leadsIn(paragraph, children[0])
  return [...(announces ? keptWithNext(words) : words), ...measureBlocks(children, context)]
}

/**
 * How far a number stands from the edge, in points: a quarter of an inch for a level, down to the
 * second; lines after the first begin at the edge (US Army Regulation 25-50).
 */
export const countIndent = (level: CountLevel = 0): number => Math.min(level, 2) * 18
