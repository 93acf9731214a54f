import type {Document, Meta, Stated} from './document.ts'
import type {Block, Inline, Node} from './node.ts'
import type {Origin, SourceOrigin} from './origin.ts'
import {
  type Banner,
  bannerOf,
  openingLetter,
  type PortionMark,
  portionMark
} from './portion-mark.ts'
import {plainText, walk} from './walk.ts'

/** A part of a document that is marked by itself: a title, a paragraph, an item, a caption. */
export interface Portion {
  /** Of its mark, where it has one. */
  readonly origin: Origin
  readonly mark?: PortionMark
  /** Whether it needs a mark where others have one: headings and what follows a marked lead do not. */
  readonly needsMark: boolean
  /** Of a paragraph of running text. */
  readonly ordinal?: number
}

export interface Portions {
  /** The marking of the whole, as far as portions can be compared with it. */
  readonly banner: Banner | undefined
  readonly portions: readonly Portion[]
}

/** Something that could be a portion, before it is known what its opening means. */
interface Candidate {
  readonly words: string
  readonly origin: Origin
  readonly inlines?: readonly Inline[]
  readonly ordinal?: number
  /**
   * Whether it needs a mark where others have one. Items do not below a lead that has one, nor what
   * stands below such an item: 32 CFR 2001.21(c). 0 is running text, 1 an item, 2 what is below it.
   */
  readonly depth: number | 'needs none'
}

/**
 * The portions of a document in reading order, with the marks that open them. Paragraphs of cells are
 * none: a table is marked in its caption. Items that are counted `(A)`, `(B)`, `(C)` have no marks.
 */
export function portionsOf({meta, children, notes}: Document): Portions {
  const banner = meta.marking && bannerOf(meta.marking.text)
  // A marking of another kind says nothing of portions, and none leaves only what is beyond doubt.
  if (meta.marking !== undefined && banner === undefined) return {banner, portions: []}
  const candidates = [
    ...ofMeta(meta),
    ...ofBlocks(children),
    ...notes.flatMap((it) =>
      ofBlocks(it.children).map((each) => ({...each, depth: 'needs none'}) as const)
    )
  ]
  let counted: string | undefined
  // Whether the last portion of each depth is marked, or led by one that is.
  let led: readonly boolean[] = []
  const portions = candidates.map((it): Portion => {
    const {depth, ordinal, origin, words} = it
    const letter = openingLetter(words)
    const isCounted = letter !== undefined && isNext(letter, counted)
    const mark = isCounted ? undefined : portionMark(words, banner)
    if (letter !== undefined && mark === undefined) counted = letter
    const above = depth === 'needs none' ? [] : led.slice(0, depth)
    const isLed = above.includes(true)
    led = [...above, mark !== undefined]
    return {
      needsMark: depth !== 'needs none' && !isLed && /\p{L}/u.test(words),
      origin: mark === undefined ? origin : markOrigin(it, mark),
      ...(mark && {mark}),
      ...(ordinal !== undefined && {ordinal})
    }
  })
  return {banner, portions}
}

/** Marks that open paragraphs of running text, by ordinal. */
export const paragraphMarks = (document: Document): ReadonlyMap<number, PortionMark> =>
  new Map(
    portionsOf(document).portions.flatMap(({ordinal, mark}) =>
      ordinal === undefined || mark === undefined ? [] : [[ordinal, mark] as const]
    )
  )

const isNext = (letter: string, before: string | undefined): boolean =>
  before !== undefined && letter.charCodeAt(0) === before.charCodeAt(0) + 1

function ofMeta(meta: Meta): readonly Candidate[] {
  const {subtitle, subject, bottomLine, keyPoints, recommendations, decisions, actions} = meta
  const {options, risks, facts} = meta
  const lists = [keyPoints, recommendations, decisions, actions, options, risks]
  const stated: readonly (Stated | undefined)[] = [
    ...[subtitle, subject, bottomLine],
    ...lists.flat(),
    ...Object.values(facts).flat()
  ]
  const [first] = meta.title
  return [
    ...(first === undefined || first.origin.from !== 'source'
      ? []
      : [titled(meta.title, first.origin, 0)]),
    ...stated.flatMap((it) =>
      it === undefined ? [] : [{words: it.text, origin: it.origin, depth: 'needs none'} as const]
    )
  ]
}

const titled = (
  inlines: readonly Inline[],
  origin: Origin,
  depth: Candidate['depth']
): Candidate => ({words: plainText(inlines), origin, inlines, depth})

function ofBlocks(blocks: readonly Block[]): readonly Candidate[] {
  const depths = new Map<Node, number>()
  const found: Candidate[] = []
  for (const node of walk(blocks)) {
    const depth = depths.get(node) ?? 0
    for (const [child, below] of childDepths(node, depth)) depths.set(child, below)
    if (node.type === 'section') found.push(titled(node.title, node.origin, 'needs none'))
    else if (node.type === 'paragraph' && depth !== inCell) {
      const {children, ordinal, origin} = node
      found.push(
        Object.assign(titled(children, origin, depth), ordinal === undefined ? {} : {ordinal})
      )
    } else if (node.type === 'image' && node.caption !== undefined) {
      found.push({words: node.caption, origin: node.origin, depth: 0})
    }
  }
  return found
}

/** Depth of what stands in a cell, which is no portion. */
const inCell = -1

/** Blocks below a node whose depth is not 0, with it. */
function childDepths(node: Node, depth: number): readonly (readonly [Node, number])[] {
  switch (node.type) {
    case 'tableCell':
      return node.children.map((it) => [it, inCell])
    case 'list':
      return node.children.map((it) => [it, depth === inCell ? inCell : depth + 1])
    case 'listItem':
      return node.children.map((it, at) => [
        it,
        depth === inCell || at === 0 || it.type === 'list' ? depth : depth + 1
      ])
    case 'blockquote':
    case 'callout':
      return node.children.map((it) => [it, depth])
    default:
      return []
  }
}

/** Where a mark stands in the source: its own place where the words are the source's, one by one. */
function markOrigin({inlines = [], origin}: Candidate, {text}: PortionMark): Origin {
  for (const node of walk(inlines)) {
    if (node.type !== 'text' || node.origin.from !== 'source') continue
    const at = node.value.indexOf(text)
    const {start, end} = node.origin.position
    const isExact = end.offset - start.offset === node.value.length && start.line === end.line
    return at >= 0 && isExact ? within(node.origin, at, text.length) : origin
  }
  return origin
}

function within(origin: SourceOrigin, at: number, length: number): SourceOrigin {
  const {line, column, offset} = origin.position.start
  const point = (far: number) => ({line, column: column + far, offset: offset + far})
  return {...origin, position: {start: point(at), end: point(at + length)}}
}
