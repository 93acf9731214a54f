import {readFileSync} from 'node:fs'
import type {Inline} from '../../src/model/node.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import type {SourceText} from '../../src/parse/index.ts'
import {made, partsOf} from '../fixture.ts'

/**
 * All words of the default brief that were taken from the source because of a fact, section after
 * section; the text of the source itself, which the brief may hold as well, is left out.
 */
export function derivedWords(source: SourceText): string {
  const template = {path: 'brief.md', text: readFileSync('templates/brief.md', 'utf8')}
  const {report} = made({source, template, parts: partsOf('templates/shared')})
  const words: string[] = []
  for (const node of walk(report?.children ?? [])) {
    if (node.origin.from !== 'derived' || !('children' in node)) continue
    const inlines = node.children.filter(isInline)
    words.push(plainText(inlines))
  }
  return words.join('\n')
}

const inlineTypes: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'link'])
const isInline = (node: {readonly type: string}): node is Inline => inlineTypes.has(node.type)
