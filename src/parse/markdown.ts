import type {Definition, Heading, Root} from 'mdast'
import {message, type Tell} from '../diagnostics/message.ts'
import type {Note} from '../model/document.ts'
import type {Block} from '../model/node.ts'
import type {Origin, Position} from '../model/origin.ts'
import {slugger} from '../text/slug.ts'
import {type Conversion, toBlocks} from './from-mdast.ts'
import {originOfNode} from './markdown/conversion.ts'
import {deepest} from './markdown/depth.ts'
import {findNotes, notesOf} from './markdown/notes.ts'
import {type MarkdownTree, parseMarkdown} from './markdown/syntax.ts'
import {walkTree, wordsOf} from './markdown/tree.ts'
import {pointsOf} from './points.ts'
import {readProse} from './prose.ts'

export interface Content {
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
}

/** Reads Markdown without front matter. Positions that `originOf` is given count in `text`. */
export function readMarkdown(
  text: string,
  originOf: (position: Position) => Origin,
  tell: Tell
): Content {
  const tree = treeOf(text)
  if (tree === undefined) {
    const {children} = readProse(text, originOf, '')
    const reason = `Unexpected marks in thousands of others, expected at most ${deepest}`
    tell(message('parse/too-deep', reason, originOf(wholeOf(text))))
    return {children, notes: []}
  }
  const {root, flattened} = tree
  const notes = findNotes(root)
  const ids = idsIn(root)
  const conversion: Conversion = {
    text,
    originOf,
    tell,
    definitions: definitionsIn(root),
    notes: notes.numbers,
    idOf: (heading) => ids.get(heading) ?? '',
    anchors: new Set(ids.values())
  }
  for (const node of flattened) {
    const reason = `Unexpected content at level ${deepest + 1}, expected at most ${deepest}`
    tell(message('parse/too-deep', reason, originOfNode(node, conversion)))
  }
  const children = toBlocks(root.children, conversion)
  return {
    children,
    notes: notesOf(notes, conversion, (note) => toBlocks(note.children, conversion))
  }
}

/** The parser recurses in the words of pictures, before their depth can be limited. */
function treeOf(text: string): MarkdownTree | undefined {
  try {
    return parseMarkdown(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function wholeOf(text: string): Position {
  const pointAt = pointsOf(text)
  return {start: pointAt(0), end: pointAt(text.length)}
}

/** The first definition of a name counts, as in CommonMark. */
function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  for (const node of walkTree([root])) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
  }
  return found
}

/** Ids before anything is turned, so that a link may point to a heading further down. */
function idsIn(root: Root): ReadonlyMap<Heading, string> {
  const slug = slugger()
  const ids = new Map<Heading, string>()
  for (const node of walkTree([root])) {
    if (node.type === 'heading') ids.set(node, slug(wordsOf(node.children)))
  }
  return ids
}
