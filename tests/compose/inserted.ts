import {rewrite} from '../../src/compose/rewrite.ts'
import type {Inline} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import type {SourceText} from '../../src/parse/index.ts'
import type {TemplateText} from '../../src/template/index.ts'
import {made} from '../fixture.ts'
import {parts} from '../properties/inputs.ts'

export const isInserted = (node: {readonly origin: Inline['origin']}) =>
  node.origin.from === 'derived' && node.origin.by === 'compose/expansion'

const withoutInserted = (report: Report): Report => ({
  ...report,
  children: rewrite(report.children, {inline: (node) => (isInserted(node) ? [] : [node])})
})

/** Each block's words, and its kind: an insertion cuts a text in two, and no more. */
const wordsIn = ({children}: Report) =>
  [...walk(children)].flatMap((node) => {
    if (node.type === 'paragraph') return [`paragraph ${plainText(node.children)}`]
    return node.type === 'text' ? [] : [node.type]
  })

/** The words of a report without what was put in, and of one in which nothing is. */
export function withAndWithout(source: SourceText, template: TemplateText) {
  const left = {...template, text: template.text.replace(/^---\n/, '---\nacronyms: leave\n')}
  const [whole, plain] = [template, left].map((it) => made({source, template: it, parts}).report)
  if (whole === undefined || plain === undefined) throw new Error(`No report of ${source.path}`)
  return {without: wordsIn(withoutInserted(whole)), plain: wordsIn(plain)}
}
