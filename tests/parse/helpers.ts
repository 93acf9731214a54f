import {ruleOf} from '../../src/diagnostics/message.ts'
import type {Document} from '../../src/model/document.ts'
import type {Block, Inline, Node, Text} from '../../src/model/node.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'

/** A document of Markdown, and its messages as `rule line:column-line:column`. */
export function markdown(text: string) {
  return parsed('notes.md', text)
}

export function prose(text: string) {
  return parsed('notes.txt', text)
}

function parsed(path: string, text: string) {
  const {document, messages} = parse({path, text})
  const told = messages.map((it) => `${ruleOf(it)} ${it.name.slice(path.length + 1)}`.trim())
  return {document, messages, told, title: plainText(document.meta.title)}
}

export const nodesOf = ({meta, children, notes}: Document): readonly Node[] => [
  ...walk([...meta.title, ...children, ...notes.flatMap((note) => note.children)])
]

export const textsOf = (document: Document): readonly Text[] =>
  nodesOf(document).filter((node) => node.type === 'text')

/** Blocks as a person would jot them down: kinds and words, indented by what holds them. */
export const outline = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => [lineOf(block), ...innerOf(block).map((line) => `  ${line}`)])

function lineOf(block: Block): string {
  if (block.type === 'paragraph') return `paragraph ${plainText(block.children)}`
  if (block.type === 'section')
    return `section ${block.depth} #${block.id} ${plainText(block.title)}`
  if (block.type === 'code') return `code ${block.lang ?? ''} ${block.value}`
  if (block.type === 'image') return `image ${block.url} ${block.alt}`
  if (block.type === 'callout') return `callout ${block.tone}`
  return block.type
}

function innerOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.children.flatMap((item) => outline(item.children))
  if (block.type === 'section' || block.type === 'blockquote' || block.type === 'callout') {
    return outline(block.children)
  }
  return []
}

/** Inlines as their kinds, words and targets. */
export const inlinesOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.map((node) => {
    const words = 'children' in node ? plainText(node.children) : plainText([node])
    return node.type === 'link' ? `link ${node.url} ${words}` : `${node.type} ${words}`
  })

/** The first block, which has to be a paragraph. */
export function firstParagraph(document: Document): readonly Inline[] {
  const [block] = document.children
  if (block?.type !== 'paragraph') throw new Error(`no paragraph but ${block?.type}`)
  return block.children
}
