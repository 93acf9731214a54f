import type {Nodes, RootContent} from 'mdast'
import type {Tell} from '../diagnostics/message.ts'
import type {Block, Inline} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {type Conversion, toBlocks, toInlines} from '../parse/from-mdast.ts'
import {originOf} from './file.ts'
import type {TemplateContent, TemplateSection} from './template.ts'

/** What the text directive `:name` at `origin` stands for; nothing where a source is silent. */
export type Fill = (name: string, origin: TemplateOrigin) => readonly Inline[]

/** One use of a text directive in a template's words. */
export interface TextUse {
  readonly name: string
  readonly origin: TemplateOrigin
}

/** Every text directive in a heading's words or in content, in reading order. */
export function textUses(it: TemplateContent | TemplateSection): readonly TextUse[] {
  return usesIn(it.type === 'section' ? it.title : [it.node], it.origin.path)
}

function usesIn(nodes: readonly Nodes[], path: string): readonly TextUse[] {
  return nodes.flatMap((node) => {
    if (node.type === 'textDirective') {
      return [{name: node.name, origin: originOf(path, node.position)}]
    }
    return 'children' in node ? usesIn(node.children, path) : []
  })
}

/**
 * A template's own Markdown with its text directives filled in. A paragraph disappears when all its
 * text directives are empty, and a list item with it: a label without a value helps nobody.
 */
export function contentBlocks(content: TemplateContent, fill: Fill, tell: Tell): readonly Block[] {
  const {path} = content.origin
  return toBlocks(filled([content.node], path, fill), conversionOf(path, fill, tell))
}

/** Words of a heading, filled in; none when all its text directives are empty. */
export function titleInlines(section: TemplateSection, fill: Fill, tell: Tell): readonly Inline[] {
  const {path} = section.origin
  return isSilent(section.title, path, fill)
    ? []
    : toInlines(section.title, conversionOf(path, fill, tell))
}

/** Reading a template leaves no references and no footnotes, so the text and these are not needed. */
const conversionOf = (path: string, fill: Fill, tell: Tell): Conversion => ({
  text: '',
  originOf: (position) => ({from: 'template', path, position}),
  tell,
  definitions: new Map(),
  notes: new Map(),
  idOf: () => '',
  textDirective: ({name, position}) => fill(name, originOf(path, position))
})

function filled(nodes: readonly RootContent[], path: string, fill: Fill): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    switch (node.type) {
      case 'paragraph':
        return isSilent(node.children, path, fill) ? [] : [node]
      case 'blockquote':
        return [
          {...node, children: node.children.filter((it) => filled([it], path, fill).length > 0)}
        ]
      case 'list': {
        const children = node.children.filter((it) => !isSilent(it.children, path, fill))
        return children.length === 0 ? [] : [{...node, children}]
      }
      default:
        return [node]
    }
  })
}

/** Whether there are text directives in it, and all of them are empty. */
function isSilent(nodes: readonly Nodes[], path: string, fill: Fill): boolean {
  const uses = usesIn(nodes, path)
  return uses.length > 0 && uses.every((it) => fill(it.name, it.origin).length === 0)
}
