import type {Root} from 'mdast'
import {markingsToSay} from '../../model/marking.ts'
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
      children: [...markingsToSay(input.report).map(markingOf), ...children, ...notesOf(context)]
    }
    resolveLinks(tree, context.idOf)
    return {bytes: new TextEncoder().encode(toText(tree))}
  }
}

/** A marking in a paragraph of its own. */
function markingOf(value: string): Flow {
  return {
    type: 'paragraph',
    children: [{type: 'strong', children: [{type: 'text', value}]}]
  }
}
