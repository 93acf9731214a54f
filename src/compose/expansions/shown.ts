import type {Block, Node, Text} from '../../model/node.ts'
import type {SourceOrigin} from '../../model/origin.ts'
import {walk} from '../../model/walk.ts'

/** Words of the source that a report shows in one go: a derived excerpt, or words of the author. */
export interface Unit {
  /** What computed it; the author's own words have none. */
  readonly by?: string
  readonly texts: readonly Text[]
}

/**
 * Units of running text in reading order. Titles and heads are none: there, nothing is explained.
 * What only some formats show is none either: in the others, nobody would have met it.
 */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const nodes = [...walk(blocks)]
  const left = new Set<Node>()
  for (const node of nodes) for (const it of walk(aside(node))) left.add(it)
  const units: Unit[] = []
  for (const node of nodes) {
    if (left.has(node)) continue
    if (isExcerpt(node)) {
      const inside = [...walk([node])]
      for (const it of inside) left.add(it)
      units.push({by: node.origin.by, texts: inside.filter(isText)})
    } else if (isText(node)) units.push({texts: [node]})
  }
  return units
}

const isText = (node: Node): node is Text => node.type === 'text'

type Excerpt = Node & {readonly origin: Extract<Node['origin'], {readonly from: 'derived'}>}

/** Blocks and their parts that were made of sentences of the source. */
const isExcerpt = (node: Node): node is Excerpt =>
  node.origin.from === 'derived' && excerpts.has(node.type)

const excerpts: ReadonlySet<Node['type']> = new Set([
  'paragraph',
  'listItem',
  'tableRow',
  'card',
  'timelineEvent',
  'statement'
])

/** What of a node is no running text. */
function aside(node: Node): readonly Node[] {
  switch (node.type) {
    case 'section':
      return node.title
    case 'callout':
      return node.title ?? []
    case 'masthead':
    case 'memoHeader':
    case 'only':
      return [node]
    case 'detailRow':
      return node.label
    default:
      return []
  }
}

/** Where the words of a text node stand in the source; undefined for words of others. */
export function sourceOf({origin}: Text): SourceOrigin | undefined {
  if (origin.from === 'source') return origin
  return origin.from === 'derived' && origin.by === 'compose/excerpt'
    ? origin.evidence[0]
    : undefined
}

/** UTF-16 offset in the text of what stands at `place` and says `words`; undefined if it is elsewhere. */
export function indexIn(text: Text, place: SourceOrigin, words: string): number | undefined {
  const source = sourceOf(text)
  if (source === undefined) return undefined
  const [start, end] = [source.position.start.offset, source.position.end.offset]
  const at = place.position.start.offset
  if (at < start || place.position.end.offset > end) return undefined
  if (end - start === text.value.length) return at - start
  // Escapes and references are longer in the source than in words.
  const found = text.value.indexOf(words)
  return found < 0 ? undefined : found
}
