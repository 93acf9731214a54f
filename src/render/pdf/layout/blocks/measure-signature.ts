import type {Signature} from '../../../../model/node.ts'
import {roomToSign} from '../../../signature.ts'
import {type Box, withBelow} from '../box.ts'
import {type Context, indented, styleOf} from '../context.ts'
import {tagged} from '../tag.ts'
import {measureText} from './paragraph.ts'

/**
 * By whose authority, room for a hand, and whose it is, on one page; the words begin at the centre
 * of the measure.
 */
export function measureSignature(node: Signature, context: Context): readonly Box[] {
  const {leading} = styleOf(context, context.text)
  const set = (inlines: Signature['children'], at: Context, above?: number): readonly Box[] =>
    measureText(inlines, at, {
      style: context.text,
      tag: tagged('P', context.tag),
      ragged: true,
      ...(above !== undefined && {above})
    })
  const authority = set(node.authority ?? [], context)
  const who = set(node.children, indented(context, context.width / 2), roomToSign * leading)
  const boxes = [...authority, ...who]
  const together = boxes.map((it, index) => ({...it, keepWithNext: index < boxes.length - 1}))
  return withBelow(together, leading)
}
