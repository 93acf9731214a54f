import type {Block} from '../../../model/node.ts'
import {type Chunk, hung, stack} from './chunk.ts'
import type {PlainContext} from './dialect.ts'

/** All notes behind their numbers, the first time that they are asked for. */
export function notesOf(
  context: PlainContext,
  flow: (blocks: readonly Block[], context: PlainContext) => readonly Chunk[]
): readonly Chunk[] {
  if (context.state.notesSet) return []
  context.state.notesSet = true
  const lines = context.notes.flatMap((note) => {
    const marker = `[${note.number}] `
    const inner = {...context, columns: context.columns - marker.length}
    return hung(stack(flow(note.children, inner), context.dialect.gaps), marker)
  })
  return lines.length === 0 ? [] : [{kind: 'list', lines}]
}
