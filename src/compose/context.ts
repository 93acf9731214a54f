import type {Tell} from '../diagnostics/message.ts'
import {english} from '../language/english.ts'
import type {Section} from '../model/node.ts'
import type {Template} from '../template/index.ts'
import type {TemplateBlock, TemplateDirective} from '../template/template.ts'
import {reader} from './blocks.ts'
import type {Context, Value} from './directive.ts'
import {directiveNamed} from './registry.ts'
import type {Study} from './study.ts'
import {byOrdinal, surveyOf} from './survey.ts'

/** Looks ahead: what the template uses, and which sections of the source `::body` need not show. */
export function contextOf(template: Template, study: Study, tell: Tell): Context {
  const leaves = leavesOf(template.children)
  const uses = new Map<string, Value>()
  const shown = new Set<Section>()
  for (const leaf of leaves) {
    const value = reader(leaf)
    if (!uses.has(leaf.name)) uses.set(leaf.name, value)
    const section = directiveNamed(leaf.name)?.shows?.(study, value)
    if (section !== undefined) shown.add(section)
  }
  const {paragraphs, marks} = surveyOf(study.document)
  const elsewhere = new Set([...shown].flatMap((it) => [...byOrdinal(it.children).keys()]))
  const language = study.language ?? english
  const {labels} = language
  return {template, study, language, labels, uses, shown, elsewhere, paragraphs, marks, tell}
}

/** Leaf directives for every format: what only one format shows must stand in the body of others. */
function leavesOf(blocks: readonly TemplateBlock[]): readonly TemplateDirective[] {
  return blocks.flatMap((block): readonly TemplateDirective[] => {
    if (block.type === 'directive') return [block]
    if (block.type === 'content') return []
    return block.type === 'container' && block.name === 'only' ? [] : leavesOf(block.children)
  })
}
