import type {Block, List} from '../../model/node.ts'
import type {Piece} from '../reading.ts'
import {deeper} from './around.ts'
import {type Context, degrade, line, markerAlone, type OpenUnit, unitFor} from './build.ts'
import {paragraph} from './paragraphs.ts'

/** A list; `blocks` adds what stands in its items. */
export function list(
  node: List,
  context: Context,
  blocks: (nodes: readonly Block[], context: Context) => void
): void {
  const unit = unitFor(node)
  const {marker} = node
  const {conventions, label} = context
  if (marker.kind === 'number' && marker.style === 'letter' && !conventions.letters) {
    degrade(unit, 'letters of a list are figures')
  }
  for (const [index, item] of node.children.entries()) {
    const inner = deeper(context)
    const own = unitFor(item)
    own.degraded.push(...unit.degraded)
    if (item.task !== undefined && !conventions.tasks) {
      degrade(own, 'a box to tick is a sign')
    }
    // An item that opens with another list has a line of its own.
    markerAlone(context)
    label.next = {text: labelOf(node, index, conventions.letters), unit: own, around: inner.around}
    const [first, ...rest] = item.children
    if (first?.type === 'paragraph') {
      paragraph(first, own, inner)
      blocks(rest, inner)
    } else {
      const isLone = conventions.loneMarkers || first === undefined || first.type === 'list'
      if (isLone) markerAlone(inner)
      blocks(item.children, inner)
    }
    markerAlone(inner)
  }
}

/** What stands before an item of a list. */
export function labelOf({marker, children}: List, index: number, letters: boolean): string {
  const task = children[index]?.task
  if (task !== undefined) return task === 'done' ? '☑' : '☐'
  if (marker.kind === 'bullet') return '•'
  const number = marker.start + index
  if (marker.style === 'decimal' || !letters || number < 1) return `${number}.`
  return `${lettersOf(number)}.`
}

/** `a` to `z`, then `aa`. */
function lettersOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return before === 0 ? last : lettersOf(before) + last
}

/** Items of a list that the format makes of something else. */
export function items(
  lines: readonly (readonly Piece[])[],
  unit: OpenUnit,
  context: Context
): void {
  for (const it of lines) line(unit, it, deeper(context), {label: '•'})
}
