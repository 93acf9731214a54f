import type {Document, Stated} from '../model/document.ts'
import type {Block, Paragraph, Section} from '../model/node.ts'
import {walk} from '../model/walk.ts'
import type {Context} from './directive.ts'
import {type Excerpt, firstSentence} from './excerpt.ts'
import {statedUnder} from './labels.ts'
import {sectionUnless} from './sections.ts'

/** A sentence that stands for its paragraph. */
export interface Lead {
  readonly excerpt: Excerpt
  /** Ordinal of the paragraph. */
  readonly paragraph: number
}

export type BottomLineSource =
  | {readonly kind: 'stated'; readonly stated: Stated}
  | {readonly kind: 'section'; readonly section: Section}
  | ({readonly kind: 'derived'} & Lead)

/**
 * Where the bottom line comes from: front matter, else a section, else the first sentence of the
 * first paragraph that says enough; of the first of all where none does.
 */
export function bottomLineOf(document: Document): BottomLineSource | undefined {
  const stated = document.meta.bottomLine
  if (stated !== undefined) return {kind: 'stated', stated}
  const section = sectionUnless(stated, document, statedUnder.bottomLine)
  if (section !== undefined) return {kind: 'section', section}
  const leads = candidates(document.children, new Set(), () => true)
  const lead = leads.find(({excerpt}) => saysEnough(excerpt.text)) ?? leads[0]
  return lead && {kind: 'derived', ...lead}
}

/** A sentence shorter than this says too little to stand alone. */
const fewestWords = 4

/** Whether a sentence neither is too short nor only announces what follows. */
const saysEnough = (text: string) => !text.endsWith(':') && text.split(/\s+/).length >= fewestWords

/**
 * First sentences of paragraphs, at most `max`, in the order of the source. The first paragraphs of
 * sections come before others, those of wide sections before those of narrow ones. Left out: the
 * paragraph of the bottom line, sections that the template shows elsewhere, sentences of fewer than
 * four words, those that only announce (`:`), and those said before.
 */
export function leadsOf({study, uses, shown}: Context, max: number): readonly Lead[] {
  const {document} = study
  const bottomLine = uses.has('bottom-line') ? bottomLineOf(document) : undefined
  const used = bottomLine?.kind === 'derived' ? bottomLine : undefined
  const said = new Set<string>()
  const tells = ({excerpt: {text}, paragraph}: Lead) => {
    // The bottom line opens its section even when it is short: the next paragraph is no opening.
    if (paragraph === used?.paragraph) return true
    if (said.has(text) || text === used?.excerpt.text) return false
    said.add(text)
    return saysEnough(text)
  }
  return candidates(document.children, shown, tells)
    .filter((it) => it.paragraph !== used?.paragraph)
    .map((lead, index) => ({lead, index}))
    .sort((a, b) => a.lead.rank - b.lead.rank || a.index - b.index)
    .slice(0, max)
    .sort((a, b) => a.index - b.index)
    .map(({lead}) => lead)
}

interface Candidate extends Lead {
  /** Depth of the widest section that the paragraph opens; past 6 when it opens none. */
  readonly rank: number
}

/** Every paragraph of running text whose first sentence `tells` enough, outside `left` sections. */
function candidates(
  blocks: readonly Block[],
  left: ReadonlySet<Section>,
  tells: (lead: Lead) => boolean
): readonly Candidate[] {
  const result: Candidate[] = []
  let opened = 0
  const visit = (children: readonly Block[]) => {
    for (const block of children) {
      if (block.type === 'section') {
        if (left.has(block)) continue
        opened = Math.min(opened, block.depth)
        visit(block.children)
        opened = 7
        continue
      }
      for (const node of walk([block])) {
        const lead = node.type === 'paragraph' ? leadOf(node) : undefined
        if (lead === undefined || !tells(lead)) continue
        result.push({...lead, rank: opened})
        opened = 7
      }
    }
  }
  visit(blocks)
  return result
}

function leadOf(paragraph: Paragraph): Lead | undefined {
  const excerpt = paragraph.ordinal === undefined ? undefined : firstSentence(paragraph)
  return excerpt && paragraph.ordinal !== undefined
    ? {excerpt, paragraph: paragraph.ordinal}
    : undefined
}
