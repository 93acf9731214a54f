import type {Block, Format, Inline, Only, Paragraph, Part, Section} from '../model/node.ts'
import {plainText, sectionsOf, walkBlocks} from '../model/walk.ts'
import {slugger} from '../text/slug.ts'
import {type Rewriter, rewrite} from './rewrite.ts'

/**
 * Gives every section an id of its own: sections of the source keep theirs, those of the template get
 * a slug that nothing else has. What is shown twice keeps its id where it stands first.
 */
export function setIds(blocks: readonly Block[]): readonly Block[] {
  const reserved = new Set<string>()
  for (const node of sectionsOf(blocks)) {
    if (!isTemplates(node)) reserved.add(node.id)
  }
  const given = new Set<string>()
  const slug = slugger()
  const freshId = (title: string) => {
    let id = slug(title)
    while (reserved.has(id) || given.has(id)) id = slug(title)
    return id
  }
  const idOf = (node: Section) => {
    const keeps = !isTemplates(node) && !given.has(node.id)
    const id = keeps ? node.id : freshId(plainText(node.title))
    given.add(id)
    return id
  }
  return rewrite(blocks, {
    block: (node) => (node.type === 'section' ? withId(node, idOf(node)) : node)
  })
}

const withId = (node: Section, id: string): Section => (node.id === id ? node : {...node, id})

/** Whether a heading is the template's own, not the source's. */
export const isTemplates = (node: Section) => node.origin.from === 'template'

/**
 * Keeps one anchor `p<n>` for each paragraph of the source: where it stands first, and rather outside
 * `:::only` than inside, since every format has what stands outside.
 */
export function setOrdinals(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<number>()
  const outside = paragraphsIn(walkBlocks(blocks, isOnly))
  const seenIn = new Set<`${Format} ${number}`>()
  const inside = ({formats}: Only): Rewriter => ({
    block: onParagraphs((ordinal) => {
      const first = !outside.has(ordinal) && !formats.some((it) => seenIn.has(`${it} ${ordinal}`))
      for (const it of formats) seenIn.add(`${it} ${ordinal}`)
      return first
    })
  })
  const everywhere: Rewriter = {
    block: onParagraphs((ordinal) => {
      const first = !seen.has(ordinal)
      seen.add(ordinal)
      return first
    }),
    within: (node) => (node.type === 'only' ? inside(node) : everywhere)
  }
  return rewrite(blocks, everywhere)
}

function onParagraphs(keeps: (ordinal: number) => boolean): (node: Block) => Block {
  return (node) => {
    if (node.type !== 'paragraph' || node.ordinal === undefined || keeps(node.ordinal)) return node
    const {ordinal, numbered, ...rest}: Paragraph = node
    return rest
  }
}

/**
 * Links citations whose paragraph the report shows, and takes the link off words whose target it does
 * not. What only some formats show is a target for what stands there as well. `shown` are the blocks
 * of the report; what it gives is for them and for each of its notes.
 */
export function linksTo(shown: readonly Block[]): (blocks: readonly Block[]) => readonly Block[] {
  const all = inlinesLinked(targetsIn(walkBlocks(shown)))
  const everywhere: Rewriter = {
    inline: inlinesLinked(targetsIn(walkBlocks(shown, isOnly))),
    within: (node) => (node.type === 'only' ? {inline: all} : everywhere)
  }
  return (blocks) => rewrite(blocks, everywhere)
}

function inlinesLinked(targets: ReadonlySet<string>): (node: Inline) => Inline | readonly Inline[] {
  return (node) => {
    if (node.type === 'citation') {
      const linked = targets.has(`#p${node.paragraph}`)
      return linked === node.linked ? node : {...node, linked}
    }
    const dangling = node.type === 'link' && node.url.startsWith('#') && !targets.has(node.url)
    return dangling ? node.children : node
  }
}

function targetsIn(nodes: readonly (Block | Part)[]): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'section') targets.add(`#${node.id}`)
    else if (node.type === 'paragraph' && node.ordinal !== undefined)
      targets.add(`#p${node.ordinal}`)
  }
  return targets
}

function paragraphsIn(nodes: readonly (Block | Part)[]): ReadonlySet<number> {
  const ordinals = new Set<number>()
  for (const node of nodes) {
    if (node.type === 'paragraph' && node.ordinal !== undefined) ordinals.add(node.ordinal)
  }
  return ordinals
}

const isOnly = (node: Block | Part) => node.type === 'only'
