import type {FootnoteDefinition, Nodes, Root} from 'mdast'
import {message} from '../../diagnostics/message.ts'
import type {Note} from '../../model/document.ts'
import type {Block} from '../../model/node.ts'
import {type Conversion, originOfNode} from './conversion.ts'
import {walkTree} from './tree.ts'

export interface FoundNotes {
  /** In order of first reference; those nobody refers to come last. */
  readonly ordered: readonly FootnoteDefinition[]
  readonly numbers: ReadonlyMap<string, number>
  readonly unused: readonly FootnoteDefinition[]
  /** Second definitions of a name. */
  readonly repeated: readonly FootnoteDefinition[]
}

/** Finds the footnotes of a tree. References inside notes count after those of the text. */
export function findNotes(root: Root): FoundNotes {
  const byName = new Map<string, FootnoteDefinition>()
  const repeated: FootnoteDefinition[] = []
  for (const node of walkTree([root])) {
    if (node.type !== 'footnoteDefinition') continue
    if (byName.has(node.identifier)) repeated.push(node)
    else byName.set(node.identifier, node)
  }
  const used = new Set<FootnoteDefinition>()
  const use = (nodes: readonly Nodes[]) => {
    for (const name of referencesIn(nodes)) {
      const note = byName.get(name)
      if (note) used.add(note)
    }
  }
  use(root.children.filter((node) => node.type !== 'footnoteDefinition'))
  // A set goes on to what is added while it is gone through.
  for (const note of used) use(note.children)
  const unused = [...byName.values()].filter((note) => !used.has(note))
  const ordered = [...used, ...unused]
  const numbers = new Map(ordered.map((note, index) => [note.identifier, index + 1]))
  return {ordered, numbers, unused, repeated}
}

function* referencesIn(nodes: readonly Nodes[]): Generator<string> {
  for (const node of walkTree(nodes)) {
    if (node.type === 'footnoteReference') yield node.identifier
  }
}

/** Turns footnotes into ours; `toBlocks` turns what they hold. Tells of useless ones. */
export function notesOf(
  {ordered, unused, repeated}: FoundNotes,
  conversion: Conversion,
  toBlocks: (note: FootnoteDefinition) => readonly Block[]
): readonly Note[] {
  for (const note of unused) {
    const reason = `Unexpected footnote \`${nameOf(note)}\` without a reference, expected one in the text`
    conversion.tell(message('parse/unused-note', reason, originOfNode(note, conversion)))
  }
  for (const note of repeated) {
    const reason = `Unexpected second footnote \`${nameOf(note)}\`, expected another name`
    conversion.tell(message('parse/repeated-note', reason, originOfNode(note, conversion)))
  }
  return ordered.map((note, index) => ({
    id: note.identifier,
    number: index + 1,
    origin: originOfNode(note, conversion),
    children: toBlocks(note)
  }))
}

const nameOf = ({label, identifier}: FootnoteDefinition) => `[^${label ?? identifier}]`
