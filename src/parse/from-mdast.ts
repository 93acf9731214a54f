import type {
  BlockContent,
  DefinitionContent,
  FrontmatterContent,
  ListItem as MdastItem,
  List as MdastList,
  RootContent
} from 'mdast'
import {type Block, dispatch, type Handlers, type List, type ListItem} from '../model/node.ts'
import {alertIn, titleOf} from './markdown/callout.ts'
import {type Conversion, manyLines, oneLine, originOfNode} from './markdown/conversion.ts'
import {isShown} from './markdown/html.ts'
import {toInlines} from './markdown/inlines.ts'
import {paragraphOf} from './markdown/paragraph.ts'
import {tableOf} from './markdown/table.ts'
import {nestSections} from './sections.ts'

export type {Conversion} from './markdown/conversion.ts'
export {toInlines} from './markdown/inlines.ts'

type Flow = BlockContent | DefinitionContent | FrontmatterContent

/**
 * Turns mdast's blocks into ours: headings are nested to sections, references are resolved.
 * Definitions and footnotes are not content: they are what `conversion` was made from.
 * The nodes may nest as deep as the stack allows; `parseMarkdown` limits them to 100 levels.
 */
export function toBlocks(nodes: readonly RootContent[], conversion: Conversion): readonly Block[] {
  return nestSections(nodes.flatMap((node) => blocksOf(node, conversion)))
}

function blocksOf(node: RootContent, conversion: Conversion): readonly Block[] {
  if (isFlow(node)) return dispatch(handlers, node, conversion)
  // Never so in a tree that was parsed: inline content and parts stand in their own parents only.
  return 'children' in node ? toBlocks(node.children, conversion) : []
}

const isFlow = (node: RootContent): node is Flow => Object.hasOwn(handlers, node.type)

const handlers: Handlers<Flow, Conversion, readonly Block[]> = {
  paragraph: paragraphOf,
  heading: (node, conversion) => [
    {
      type: 'section',
      origin: originOfNode(node, conversion),
      depth: node.depth,
      id: conversion.idOf(node),
      title: toInlines(node.children, conversion),
      children: []
    }
  ],
  blockquote: (node, conversion) => {
    const origin = originOfNode(node, conversion)
    const alert = alertIn(node)
    if (alert === undefined) {
      return [{type: 'blockquote', origin, children: toBlocks(node.children, conversion)}]
    }
    const children = toBlocks(alert.children, conversion)
    return [
      {type: 'callout', origin, tone: alert.tone, title: titleOf(alert, conversion), children}
    ]
  },
  list: (node, conversion) => [listOf(node, conversion)],
  table: (node, conversion) => [tableOf(node, conversion)],
  code: (node, conversion) => [
    {
      type: 'code',
      origin: originOfNode(node, conversion),
      ...(node.lang ? {lang: oneLine(node.lang)} : {}),
      value: manyLines(node.value)
    }
  ],
  html: (node, conversion) => {
    if (!isShown(node, conversion)) return []
    const origin = originOfNode(node, conversion)
    return [{type: 'code', origin, lang: 'html', value: manyLines(node.value)}]
  },
  thematicBreak: (node, conversion) => [
    {type: 'thematicBreak', origin: originOfNode(node, conversion)}
  ],
  containerDirective: (node, conversion) => toBlocks(node.children, conversion),
  leafDirective: (node, conversion) => [
    {
      type: 'paragraph',
      origin: originOfNode(node, conversion),
      children: toInlines(node.children, conversion)
    }
  ],
  definition: () => [],
  footnoteDefinition: () => [],
  yaml: () => []
}

function listOf(node: MdastList, conversion: Conversion): List {
  return {
    type: 'list',
    origin: originOfNode(node, conversion),
    marker: node.ordered
      ? {kind: 'number', start: node.start ?? 1, style: 'decimal'}
      : {kind: 'bullet'},
    // CommonMark calls a list loose, too, when the blocks of one item are set apart.
    spread: node.spread === true || node.children.some((item) => item.spread === true),
    children: node.children.map((item) => itemOf(item, conversion))
  }
}

function itemOf(node: MdastItem, conversion: Conversion): ListItem {
  return {
    type: 'listItem',
    origin: originOfNode(node, conversion),
    ...(typeof node.checked === 'boolean' ? {task: node.checked ? 'done' : 'open'} : {}),
    children: toBlocks(node.children, conversion)
  }
}
