import {message, type Tell} from '../diagnostics/message.ts'
import type {Block, CountLevel, List, ListItem, Paragraph, Section} from '../model/node.ts'
import {isTemplates} from './anchors.ts'
import {rewrite} from './rewrite.ts'

/**
 * Counts as military writing does (US Army Regulation 25-50): sections `1.`, `2.` …, what stands in
 * them `a.`, below that `(1)`, and below that `(a)`. A section holds paragraphs and deeper sections; a
 * list belongs to the paragraph before it, and its items are paragraphs below that one. What is alone
 * at its place is not counted, and what stands below it takes its place; where the author divided
 * something into one part, that is told. Outside of the sections, only what the source says is
 * counted; boxes, quotations, tables and tasks never are.
 */
export function numberMilitary(blocks: readonly Block[], tell: Tell): readonly Block[] {
  const top: Place = {level: 0, isDivision: false, tell}
  return counted(unitsOf(withoutOrdinals(blocks), isCountedAtTop), top)
}

interface Place {
  readonly level: number
  /** Whether what stands here divides what an author wrote above it. */
  readonly isDivision: boolean
  readonly tell: Tell
}

/** One number before a paragraph is enough: its place in the source is not shown as well. */
const withoutOrdinals = (blocks: readonly Block[]): readonly Block[] =>
  rewrite(blocks, {
    block: (node) => {
      if (node.type !== 'paragraph' || node.numbered === undefined) return node
      const {numbered: _, ...paragraph}: Paragraph = node
      return paragraph
    }
  })

/** Something to count, or something that stands between. */
type Unit =
  | {readonly kind: 'section'; readonly node: Section}
  | Words
  | {readonly kind: 'other'; readonly node: Block}

/** A paragraph, or an item of a list, and what belongs to it. */
interface Words {
  readonly kind: 'words'
  readonly node: Paragraph | ListItem
  readonly paragraph: Paragraph
  readonly below: readonly Block[]
}

type Counts = (block: Block) => boolean

const always: Counts = () => true

/** Headings of the first level are titles; what the template says around sections is their frame. */
const isCountedAtTop: Counts = (block) => {
  if (block.type === 'section') return block.depth > 1 || !isTemplates(block)
  const parts = block.type === 'list' ? block.children : [block]
  return parts.some((it) => it.origin.from !== 'template')
}

/** In an item, paragraphs after the first go on with what it says. */
const isCountedInItem: Counts = (block) => block.type === 'list'

function unitsOf(blocks: readonly Block[], counts: Counts): readonly Unit[] {
  const units: Unit[] = []
  /** What belongs to the paragraph before. */
  let below: Block[] | undefined
  for (const node of blocks) {
    const isCounted = counts(node)
    if (node.type === 'section' || node.type === 'paragraph' || !isCounted) below = undefined
    if (below !== undefined) below.push(node)
    else if (isCounted && node.type === 'section') units.push({kind: 'section', node})
    else if (isCounted && node.type === 'paragraph') {
      below = []
      units.push({kind: 'words', node, paragraph: node, below})
    } else if (isCounted && isCountable(node)) {
      for (const item of node.children) units.push(itemUnit(item))
    } else units.push({kind: 'other', node})
  }
  return units
}

/** Whether the items of a list are paragraphs to count: those to tick have marks of their own. */
const isCountable = (block: Block): block is List =>
  block.type === 'list' && block.children.every((it) => it.task === undefined)

function itemUnit(node: ListItem): Words {
  const [first, ...rest] = node.children
  if (first?.type === 'paragraph') return {kind: 'words', node, paragraph: first, below: rest}
  const paragraph: Paragraph = {type: 'paragraph', origin: node.origin, children: []}
  return {kind: 'words', node, paragraph, below: node.children}
}

/** Units at their level, with numbers unless there is but one. Below the fourth all is as it was. */
function counted(units: readonly Unit[], {isDivision, level, tell}: Place): readonly Block[] {
  const [first, ...others] = units.filter((it) => it.kind !== 'other')
  const isAlone = first !== undefined && others.length === 0
  if (isAlone && isDivision && first.node.type !== 'paragraph') {
    const reason = 'Unexpected subdivision alone, expected two or more'
    tell(message('compose/lone-subdivision', reason, first.node.origin))
  }
  const inside = isAlone ? level : level + 1
  let count = 0
  return units.flatMap((unit): readonly Block[] => {
    if (unit.kind === 'other') return [unit.node]
    const at = isAlone ? undefined : levels[level]
    const label = at === undefined ? undefined : {level: at, number: numberOf(at, ++count)}
    if (unit.kind === 'words') return wordsOf(unit, label, {level: inside, isDivision: true, tell})
    const below: Place = {level: inside, isDivision: !isTemplates(unit.node), tell}
    return [{...unit.node, ...label, children: within(unit.node.children, below, always)}]
  })
}

const within = (blocks: readonly Block[], place: Place, counts: Counts): readonly Block[] =>
  place.level < levels.length ? counted(unitsOf(blocks, counts), place) : blocks

type Label = Pick<Extract<Block, {type: 'subdivision'}>, 'level' | 'number'>

function wordsOf(
  {node, paragraph, below}: Words,
  label: Label | undefined,
  inside: Place
): readonly Block[] {
  const children = within(below, inside, isCountedInItem)
  if (label !== undefined) {
    return [{type: 'subdivision', origin: node.origin, ...label, paragraph, children}]
  }
  return node.type === 'listItem' && paragraph.children.length === 0
    ? children
    : [paragraph, ...children]
}

const levels: readonly CountLevel[] = [0, 1, 2, 3]

function numberOf(level: CountLevel, count: number): string {
  const digits = level % 2 === 0 ? String(count) : lettersOf(count)
  return level < 2 ? `${digits}.` : `(${digits})`
}

/** a to z, then aa, bb … zz, aaa: as Word counts, so that its numbers are those of the report. */
const lettersOf = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
