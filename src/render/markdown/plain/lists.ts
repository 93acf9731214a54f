import type {Block, Inline, List} from '../../../model/node.ts'
import {type Chunk, hung, stack} from './chunk.ts'
import type {PlainContext} from './dialect.ts'

type Flow = (blocks: readonly Block[], context: PlainContext) => readonly Chunk[]

/** A list, item by item; numbers and letters are written out. */
export function listOf(node: List, context: PlainContext, flow: Flow): Chunk {
  const {dialect, depth} = context
  const items = node.children.map((item, index) => {
    const marker = dialect.marker(numberOf(node, index), item.task, depth)
    const columns = context.columns - marker.text.length
    const chunks = flow(item.children, {...context, columns, depth: depth + 1})
    return hung(tightly(chunks, context), marker.text, marker.indent)
  })
  const isSpread = dialect.spreads && node.spread
  return {kind: 'list', lines: items.flatMap((it, at) => (isSpread && at > 0 ? ['', ...it] : it))}
}

/** A list of words alone. */
export function itemsOf(items: readonly (readonly Inline[])[], context: PlainContext): Chunk {
  const {dialect, depth} = context
  const marker = dialect.marker(undefined, undefined, depth)
  const columns = context.columns - marker.text.length
  return {
    kind: 'list',
    lines: items.flatMap((it) => hung(dialect.lines(it, columns), marker.text, marker.indent))
  }
}

/** A list follows the words that it belongs to without a blank line. */
function tightly(chunks: readonly Chunk[], {dialect}: PlainContext): readonly string[] {
  const groups: Chunk[] = []
  for (const chunk of chunks) {
    const last = groups.at(-1)
    if (chunk.kind === 'list' && last !== undefined) {
      groups[groups.length - 1] = {...last, lines: [...last.lines, ...chunk.lines]}
    } else groups.push(chunk)
  }
  return stack(groups, dialect.gaps)
}

/** Of an item that is counted, such as `3.` or `c.`. */
export function numberOf({marker}: List, index: number): string | undefined {
  if (marker.kind === 'bullet') return undefined
  const number = marker.start + index
  return `${marker.style === 'letter' ? lettersOf(number) : number}.`
}

/** a, b … z, aa, ab … as lists count. */
function lettersOf(number: number): string {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters
  }
  return letters === '' ? String(number) : letters
}
