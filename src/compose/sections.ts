import {wordsIn} from '../language/words.ts'
import type {Document} from '../model/document.ts'
import type {Block, Depth, Section} from '../model/node.ts'
import {rewrite} from './rewrite.ts'
import type {Study} from './study.ts'
import {folded, surveyOf} from './survey.ts'

/** The first section of one of these titles, wherever it stands; case and outer space do not count. */
export function sectionNamed(document: Document, names: readonly string[]): Section | undefined {
  return sectionFolded(document, names.map(folded))
}

/** As {@link sectionNamed}, of titles that are {@link folded}. */
export function sectionFolded(document: Document, names: readonly string[]): Section | undefined {
  const {sections} = surveyOf(document)
  let first: ReturnType<typeof sections.get>
  for (const name of names) {
    const found = sections.get(name)
    if (found !== undefined && (first === undefined || found.at < first.at)) first = found
  }
  return first?.section
}

/** The section that a template names, in English or in the language of the document. */
export function sectionCalled({document, language}: Study, wanted: string): Section | undefined {
  const translated = language && wordsIn(language, wanted)
  return sectionNamed(document, translated === undefined ? [wanted] : [translated, wanted])
}

/** Blocks without the `left` sections; a section that held nothing else goes with them. */
export function without(blocks: readonly Block[], left: ReadonlySet<Section>): readonly Block[] {
  if (left.size === 0) return blocks
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'section') return [block]
    if (left.has(block)) return []
    const children = without(block.children, left)
    return children.length === 0 && block.children.length > 0 ? [] : [{...block, children}]
  })
}

/**
 * Source blocks under a template section of depth `under`: their sections start one deeper and keep
 * their distances, down to the sixth level.
 */
export function sunk(blocks: readonly Block[], under: number): readonly Block[] {
  const depths = blocks.flatMap((it) => (it.type === 'section' ? [it.depth] : []))
  const shift = depths.length === 0 ? 0 : under + 1 - Math.min(...depths)
  if (shift === 0) return blocks
  return rewrite(blocks, {
    block: (node) =>
      node.type === 'section' ? {...node, depth: depthOf(node.depth + shift)} : node
  })
}

const depths: readonly Depth[] = [1, 2, 3, 4, 5, 6]

/** The nearest depth that there is. */
export const depthOf = (number: number): Depth => depths.find((depth) => depth >= number) ?? 6
