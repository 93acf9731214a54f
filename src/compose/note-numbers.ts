import type {Note} from '../model/document.ts'
import type {Block, Inline} from '../model/node.ts'
import {walk} from '../model/walk.ts'
import {type Rewriter, rewrite} from './rewrite.ts'

export interface Numbered {
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
}

/**
 * Keeps the notes that `children` refer to, in order of first reference, those that only notes refer
 * to after them, and numbers them and their references from 1.
 */
export function numberNotes(children: readonly Block[], notes: readonly Note[]): Numbered {
  const known = new Map(notes.map((it) => [it.id, it]))
  const kept = new Map<string, Note>()
  const collect = (blocks: readonly Block[]) => {
    for (const node of walk(blocks)) {
      const note = node.type === 'noteReference' ? known.get(node.id) : undefined
      if (note !== undefined) kept.set(note.id, note)
    }
  }
  collect(children)
  // A map grows while it is walked, and each note is met once: notes of notes come last, circles end.
  for (const note of kept.values()) collect(note.children)
  const numbers = new Map([...kept.keys()].map((id, index) => [id, index + 1]))
  const renumber = (node: Inline): Inline | readonly Inline[] => {
    if (node.type !== 'noteReference') return node
    const number = numbers.get(node.id)
    return number === undefined ? [] : {...node, number}
  }
  // The first pass over all of a report: what stands in it twice are two nodes from here on.
  const by: Rewriter = {inline: renumber, copies: true}
  return {
    children: rewrite(children, by),
    notes: [...kept.values()].map((note, index) => ({
      ...note,
      number: index + 1,
      children: rewrite(note.children, by)
    }))
  }
}
