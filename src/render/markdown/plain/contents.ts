import type {Depth, Section} from '../../../model/node.ts'
import {type Chunk, hung} from './chunk.ts'
import type {PlainContext} from './dialect.ts'
import {single, text} from './inlines.ts'

/** Titles of the sections down to `depth`, as a list nested by their depths. */
export function contentsOf(depth: Depth, context: PlainContext): readonly Chunk[] {
  const entries = context.sections.filter((section) => section.depth <= depth)
  if (entries.length === 0) return []
  const open: number[] = []
  const lines: string[] = []
  let indent = ''
  const indents: string[] = []
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= entry.depth) {
      open.pop()
      indent = indents.pop() ?? ''
    }
    const marker = context.dialect.marker(undefined, undefined, context.depth + open.length)
    const columns = context.columns - indent.length - marker.text.length
    const words = context.dialect.lines(titleOf(entry), columns)
    lines.push(...hung(words, marker.text, marker.indent).map((it) => indent + it))
    open.push(entry.depth)
    indents.push(indent)
    indent += marker.indent
  }
  return [{kind: 'list', lines}]
}

/** Words of a title without calls of notes and citations. */
function titleOf({number, origin, title}: Section) {
  const bare = single(title).filter((it) => it.type !== 'noteReference' && it.type !== 'citation')
  return number === undefined ? bare : [text(`${number} `, origin), ...bare]
}
