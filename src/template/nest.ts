import type {RootContent} from 'mdast'
import {expand, type Item, type Reading} from './expand.ts'
import {originOf} from './file.ts'
import {checkContent} from './malformed.ts'
import {isLabel, readContainer, readDirective} from './read-directive.ts'
import type {TemplateBlock, TemplateSection} from './template.ts'

/** Template blocks of sibling nodes: parts put in place, headings nested, directives told apart. */
export function blocksOf(
  nodes: readonly RootContent[],
  reading: Reading
): readonly TemplateBlock[] {
  return nest(expand(nodes, reading))
}

/** Every heading governs what follows it, up to the next one that is not deeper. */
function nest(items: readonly Item[]): readonly TemplateBlock[] {
  const blocks: TemplateBlock[] = []
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (item === undefined) break
    const {node} = item
    index++
    if (node.type !== 'heading') {
      blocks.push(...blockOf(item))
      continue
    }
    const start = index
    while (index < items.length && !endsSection(items[index], node.depth)) index++
    blocks.push(sectionOf(item, node, items.slice(start, index)))
  }
  return blocks
}

const endsSection = (item: Item | undefined, depth: number) =>
  item?.node.type === 'heading' && item.node.depth <= depth

function sectionOf(
  {reading: {file, tell}}: Item,
  heading: Extract<RootContent, {type: 'heading'}>,
  content: readonly Item[]
): TemplateSection {
  const well = checkContent(heading, file, tell)
  return {
    type: 'section',
    depth: heading.depth,
    title: well ? heading.children : [],
    children: nest(content),
    origin: originOf(file.path, heading.position)
  }
}

function blockOf({node, reading}: Item): readonly TemplateBlock[] {
  const {file, tell} = reading
  switch (node.type) {
    case 'leafDirective':
      return [readDirective(node, file, tell)]
    case 'containerDirective': {
      const children = node.children.filter((child) => !isLabel(child))
      return [{...readContainer(node, file, tell), children: blocksOf(children, reading)}]
    }
  }
  if (!checkContent(node, file, tell)) return []
  return [{type: 'content', node, origin: originOf(file.path, node.position)}]
}
