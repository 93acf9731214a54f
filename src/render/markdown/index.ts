import type {Root} from 'mdast'
import type {Tell} from '../../diagnostics/message.ts'
import {markingsToSay} from '../../model/marking.ts'
import type {Flavour} from '../../model/report.ts'
import type {Renderer, RenderInput} from '../renderer.ts'
import {type Flow, flow, notesOf} from './blocks.ts'
import {chat} from './chat/index.ts'
import {contextOf} from './context.ts'
import {email} from './email/index.ts'
import {resolveLinks} from './links.ts'
import {plainOf} from './plain/index.ts'
import {toText} from './text.ts'
import {tellTooLong} from './too-long.ts'

/**
 * Text in UTF-8 that ends with one newline, in the flavour of the report: Markdown as GitHub reads
 * it, marks of a chat, or the lines of an e-mail. Of head and foot, which text has not, only a
 * protective marking is shown, first of all.
 */
export const markdown: Renderer = {
  render: async (input, tell) => {
    const {flavour = 'github'} = input.report
    const text = flavours[flavour](input, tell)
    const bytes = new TextEncoder().encode(text)
    tellTooLong(input.report, flavour, {text, bytes}, tell)
    return {bytes}
  }
}

const flavours: Readonly<Record<Flavour, (input: RenderInput, tell: Tell) => string>> = {
  github: gitHubText,
  chat: (input, tell) => plainOf(input, chat, tell),
  email: (input, tell) => plainOf(input, email, tell)
}

/**
 * GitHub-flavoured Markdown, one paragraph a line. It holds no HTML but anchors of cited paragraphs
 * (`<a id="p4"></a>`) and, in cells of tables, what Markdown has not there: line breaks (`<br>`) and
 * lists of one item.
 */
function gitHubText(input: RenderInput, tell: Tell): string {
  const context = contextOf(input, tell)
  const children = flow(input.report.children, context)
  const tree: Root = {
    type: 'root',
    children: [...markingsToSay(input.report).map(markingOf), ...children, ...notesOf(context)]
  }
  resolveLinks(tree, context.idOf)
  return toText(tree)
}

/** A marking in a paragraph of its own. */
function markingOf(value: string): Flow {
  return {
    type: 'paragraph',
    children: [{type: 'strong', children: [{type: 'text', value}]}]
  }
}
