import type {Definition, Heading, Root} from 'mdast'
import {grouped} from '../diagnostics/grouped.ts'
import {message, type Tell} from '../diagnostics/message.ts'
import type {Note} from '../model/document.ts'
import {defaultTextLimits, type TextLimits} from '../model/limits.ts'
import type {Block} from '../model/node.ts'
import type {Origin, Position} from '../model/origin.ts'
import {slugger} from '../text/slug.ts'
import {type Conversion, toBlocks} from './from-mdast.ts'
import {originOfNode} from './markdown/conversion.ts'
import {TooMuch} from './markdown/limits.ts'
import {findNotes, notesOf} from './markdown/notes.ts'
import {type MarkdownTree, parseMarkdown} from './markdown/syntax.ts'
import {walkTree, wordsOf} from './markdown/tree.ts'
import {linesOf, pointsOf} from './points.ts'
import {readProse} from './prose.ts'

export interface Content {
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
}

/** Reads Markdown without front matter. Positions that `originOf` is given count in `text`. */
export function readMarkdown(
  text: string,
  originOf: (position: Position) => Origin,
  tell: Tell,
  limits: TextLimits = defaultTextLimits
): Content {
  const tree = treeOf(text, originOf, tell, limits)
  if (tree === undefined) return {children: readProse(text, originOf, '').children, notes: []}
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
    const reason = `Unexpected content at level ${limits.nesting + 1}, expected at most ${limits.nesting}`
    tell(message('parse/too-deep', reason, originOfNode(node, conversion)))
  }
  const children = toBlocks(root.children, conversion)
  return {
    children,
    notes: notesOf(notes, conversion, (note) => toBlocks(note.children, conversion))
  }
}

/** Nothing for what the parser does not get through, which is told. */
function treeOf(
  text: string,
  originOf: (position: Position) => Origin,
  tell: Tell,
  limits: TextLimits
): MarkdownTree | undefined {
  try {
    return parseMarkdown(text, limits)
  } catch (error) {
    if (error instanceof TooMuch) {
      const line = linesOf(text)[error.line - 1] ?? {start: 0, end: text.length}
      const {rule, reason} = told[error.fault](error.most, error.found)
      tell(message(rule, reason, originOf(placeOf(text, line))))
      return undefined
    }
    // It recurses in the words of pictures, before their depth can be limited.
    if (!(error instanceof RangeError)) throw error
    const {rule, reason} = told.depth(limits.nesting)
    tell(message(rule, reason, originOf(placeOf(text, {start: 0, end: text.length}))))
    return undefined
  }
}

const told = {
  marks: (most: number) => ({
    rule: 'parse/too-many-marks' as const,
    reason: `Unexpected paragraph with more than ${grouped(most)} marks, expected no more`
  }),
  depth: (most: number) => ({
    rule: 'parse/too-deep' as const,
    reason: `Unexpected content at more than ${most} levels, expected no more`
  }),
  definitions: (most: number) => ({
    rule: 'parse/too-many-marks' as const,
    reason: `Unexpected text with more than ${grouped(most)} definitions, expected no more`
  }),
  cells: (most: number, found?: number) => ({
    rule: 'parse/too-many-cells' as const,
    reason: `Unexpected ${howMany(most, found)} cells of tables, expected at most ${grouped(most)}`
  }),
  notes: (most: number, found?: number) => ({
    rule: 'parse/too-many-notes' as const,
    reason: `Unexpected ${howMany(most, found)} footnotes, expected at most ${grouped(most)}`
  })
}

const howMany = (most: number, found?: number) =>
  found === undefined ? `more than ${grouped(most)}` : grouped(found)

function placeOf(
  text: string,
  {start, end}: {readonly start: number; readonly end: number}
): Position {
  const pointAt = pointsOf(text)
  return {start: pointAt(start), end: pointAt(end)}
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
