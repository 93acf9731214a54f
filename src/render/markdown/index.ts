import type {Root} from 'mdast'
import type {Report} from '../../model/report.ts'
import {plainText, walk} from '../../model/walk.ts'
import type {Renderer} from '../renderer.ts'
import {type Flow, flow, notesOf} from './blocks.ts'
import {contextOf} from './context.ts'
import {resolveLinks} from './links.ts'
import {toText} from './text.ts'

/**
 * GitHub-flavoured Markdown in UTF-8, one paragraph a line, ending with one newline. It holds no HTML
 * but anchors of cited paragraphs (`<a id="p4"></a>`) and, in cells of tables, what Markdown has not
 * there: line breaks (`<br>`) and lists of one item. Of head and foot, which Markdown has not, only
 * a protective marking is shown, first of all.
 */
export const markdown: Renderer = {
  render: async (input, tell) => {
    const context = contextOf(input, tell)
    const children = flow(input.report.children, context)
    const tree: Root = {
      type: 'root',
      children: [...markingsOf(input.report), ...children, ...notesOf(context)]
    }
    resolveLinks(tree, context.idOf)
    return {bytes: new TextEncoder().encode(toText(tree))}
  }
}

/** Markings of the first page's head that no masthead shows already. */
function markingsOf({children, furniture: {first}}: Report): readonly Flow[] {
  const details = [...walk(children)].flatMap((node) =>
    node.type === 'masthead' ? node.details.map(plainText) : []
  )
  const {left, center, right} = first.header
  return [...left, ...center, ...right].flatMap((part): readonly Flow[] => {
    if (part.kind !== 'marking' || details.includes(part.value)) return []
    const words = {type: 'text', value: part.value} as const
    return [{type: 'paragraph', children: [{type: 'strong', children: [words]}]}]
  })
}
