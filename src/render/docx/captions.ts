import type {ParagraphChild} from 'docx'
import type {Block, Node} from '../../model/node.ts'
import {type Marks, type Run, runs} from '../../model/runs.ts'
import {walk} from '../../model/walk.ts'
import {type CaptionOpening, captionFinder, captionOpening} from '../../text/caption.ts'
import {Anchor} from './bookmarks.ts'
import {fieldCharacter, fieldStart} from './fields.ts'
import type {Work} from './work.ts'

/** A caption that begins with a label and the number that its label has counted to. */
interface Caption extends CaptionOpening {
  /** Name of the bookmark about both. */
  readonly bookmark: string
}

/** The numbered captions of a document: those that Word can count, and cross-references lead to. */
export interface Captions {
  readonly none: boolean
  /** The caption that the words of `node`, a picture or the first inline of a paragraph, begin. */
  readonly of: (node: Node | undefined) => Caption | undefined
  /** `text` in pieces, those that name a caption with the bookmark that they refer to. */
  readonly split: (text: string) => readonly {readonly text: string; readonly bookmark?: string}[]
}

/**
 * Finds the captions below `blocks` whose numbers count right: of each label 1, 2, 3 in reading
 * order, so that Word comes to the same numbers when it counts. Captions stand below pictures, and
 * beside tables as paragraphs of their own. All others, and those in cells, are words alone.
 */
export function captionsOf(blocks: readonly Block[], hidden: ReadonlySet<Node>): Captions {
  const found = new Map<Node, Caption>()
  const counts = new Map<string, number>()
  const owners = new Map<string, Set<Node>>()
  for (const {node, text, alone} of candidates(blocks, hidden)) {
    const caption = captionOpening(text, alone)
    if (caption === undefined) continue
    const name = nameOf(caption)
    owners.set(name, (owners.get(name) ?? new Set()).add(node))
    const label = caption.label.toLowerCase()
    const next = (counts.get(label) ?? 0) + 1
    if (caption.number !== next || found.has(node)) continue
    counts.set(label, next)
    found.set(node, {...caption, bookmark: `_RefCaption${found.size + 1}`})
  }
  // Where two captions share a name, as when each chapter counts anew, nobody knows which is meant.
  const named = [...found.values()].filter((it) => owners.get(nameOf(it))?.size === 1)
  const finder = captionFinder(named)
  return {
    none: found.size === 0,
    of: (node) => (node === undefined ? undefined : found.get(node)),
    split: (text) =>
      finder.split(text).map(({text, caption}) => {
        const bookmark = caption === undefined ? undefined : named[caption]?.bookmark
        return bookmark === undefined ? {text} : {text, bookmark}
      })
  }
}

const nameOf = ({label, number}: CaptionOpening): string => `${label.toLowerCase()} ${number}`

interface Candidate {
  readonly node: Node
  readonly text: string
  /** Whether its label has to be set off from what follows. */
  readonly alone: boolean
}

function* candidates(blocks: readonly Block[], hidden: ReadonlySet<Node>): Generator<Candidate> {
  const inTables = new Set<Node>()
  const besideTables = besideTablesAmong(blocks)
  for (const node of walk(blocks)) {
    if (hidden.has(node) || inTables.has(node)) continue
    if (node.type === 'table') for (const inner of walk([node])) inTables.add(inner)
    else if (node.type === 'image' && node.caption !== undefined) {
      yield {node, text: node.caption, alone: false}
    } else if (besideTables.has(node) && node.type === 'paragraph') {
      // Label and number have to be in one piece, and in no link: a bookmark is about them.
      const [key] = node.children
      const [first] = runs(node.children)
      if (key === undefined || first?.kind !== 'text' || !isPlain(first.marks)) continue
      yield {node: key, text: first.text, alone: true}
    }
  }
}

/** Whether words may hold fields: a link would be in their way, and code says what it says. */
const isPlain = ({code, link}: Marks): boolean => !code && link === undefined

/** Blocks directly above or below a table. */
function besideTablesAmong(blocks: readonly Block[]): Set<Node> {
  const beside = new Set<Node>()
  const look = (siblings: readonly Node[]) => {
    for (const [index, node] of siblings.entries()) {
      if (node.type !== 'table') continue
      for (const it of [siblings[index - 1], siblings[index + 1]])
        if (it !== undefined) beside.add(it)
    }
  }
  look(blocks)
  for (const node of walk(blocks)) if ('children' in node) look(node.children)
  return beside
}

/** What a run of a paragraph is beside its words. */
export type Field =
  /** The label of a caption: the run behind it counts, and writes both. */
  | {readonly kind: 'label'}
  | {readonly kind: 'count'; readonly label: TextRun; readonly caption: Caption}
  | {readonly kind: 'reference'; readonly bookmark: string}

/**
 * The runs of a paragraph that `key` begins, cut where fields begin and end: the number of a caption,
 * and words such as `Figure 2`, which are a reference to it. A caption that is shown twice is counted
 * once. The words stay as they are.
 */
export function withFields(
  runs: readonly Run[],
  key: Node | undefined,
  {captions, anchored}: Work
): {readonly runs: readonly Run[]; readonly fields: ReadonlyMap<Run, Field>} {
  const fields = new Map<Run, Field>()
  if (captions.none) return {runs, fields}
  const found = captions.of(key)
  const caption = found === undefined || anchored.has(found.bookmark) ? undefined : found
  const cut = runs.flatMap((run, index): readonly Run[] => {
    if (run.kind !== 'text' || !isPlain(run.marks)) return [run]
    const opens = index === 0 && caption !== undefined ? countedRuns(run, caption, fields) : []
    const start = opens.reduce((sum, it) => sum + it.text.length, 0)
    const rest = captions.split(run.text.slice(start)).map(({text, bookmark}) => {
      const part = {...run, text}
      if (bookmark !== undefined) fields.set(part, {kind: 'reference', bookmark})
      return part
    })
    return [...opens, ...rest.filter((it) => it.text !== '' || opens.length === 0)]
  })
  return fields.size === 0 ? {runs, fields} : {runs: cut, fields}
}

type TextRun = Extract<Run, {kind: 'text'}>

function countedRuns(run: TextRun, caption: Caption, fields: Map<Run, Field>): readonly TextRun[] {
  const label = {...run, text: caption.label + caption.space}
  const count = {...run, text: String(caption.number)}
  fields.set(label, {kind: 'label'})
  fields.set(count, {kind: 'count', label, caption})
  return [label, count]
}

/** A run that is a field, or part of one; `write` writes the words of a run. */
export function fieldOf(
  field: Field,
  run: TextRun,
  write: (run: TextRun) => readonly ParagraphChild[],
  work: Work
): readonly ParagraphChild[] {
  const {kind} = field
  if (kind === 'label') return []
  const instruction =
    kind === 'reference'
      ? `REF ${field.bookmark} \\h`
      : `SEQ ${field.caption.label.replace(/[^\p{L}\p{M}]/gu, '')} \\* ARABIC`
  const written = [...fieldStart(instruction), ...write(run), fieldCharacter('end')]
  if (kind === 'reference') return written
  const {bookmark} = field.caption
  work.anchored.add(bookmark)
  return [new Anchor(bookmark, work.count(), [...write(field.label), ...written])]
}
