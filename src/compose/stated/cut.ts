import type {StatedWords} from '../../model/document.ts'
import type {Inline} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import {plainText, walk} from '../../model/walk.ts'
import {cutWords, spanOf} from '../excerpt.ts'

type Words = readonly Inline[]

/**
 * Cuts inlines at an offset of their plain text, in UTF-16 code units; what has no width stays with
 * what is before it. Undefined where the cut would go through a mark or a link.
 */
function splitAt(nodes: Words, offset: number): readonly [Words, Words] | undefined {
  let at = 0
  for (const [index, node] of nodes.entries()) {
    const length = plainText([node]).length
    if (at + length <= offset) {
      at += length
      continue
    }
    const before = nodes.slice(0, index)
    if (at === offset) return [before, nodes.slice(index)]
    if (node.type !== 'text') return undefined
    const head = cutWords(node, 0, offset - at)
    const tail = cutWords(node, offset - at, length)
    return [
      [...before, head],
      [tail, ...nodes.slice(index + 1)]
    ]
  }
  return [nodes, []]
}

/** A stretch of plain text, from offset to offset. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The inlines of some stretches, in their order and without the spaces around each; undefined where
 * one begins or ends inside a mark, or where a note would be lost between them.
 */
export function pieces(nodes: Words, stretches: readonly Stretch[]): readonly Words[] | undefined {
  const text = plainText(nodes)
  const found = stretches.map((it) => between(nodes, trimmed(text, it)))
  const kept = found.flatMap((it) => it ?? [])
  if (found.includes(undefined) || notesIn(kept) !== notesIn(nodes)) return undefined
  return found.flatMap((it) => (it === undefined ? [] : [it]))
}

function between(nodes: Words, {from, to}: Stretch): Words | undefined {
  const upTo = splitAt(nodes, to)?.[0]
  return upTo && splitAt(upTo, from)?.[1]
}

function trimmed(text: string, {from, to}: Stretch): Stretch {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return {from: start, to: Math.max(start, from + words.trimEnd().length)}
}

const notesIn = (nodes: Words): number =>
  [...walk(nodes)].filter((it) => it.type === 'noteReference').length

/** Words with their marks as something stated; `origin` is the place where they have none of their own. */
export const statedOf = (children: Words, origin: Origin): StatedWords => ({
  text: plainText(children),
  origin: spanOf(children) ?? origin,
  children
})
