import type {Nodes, Root, Text} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {TemplateText} from './file.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkDirective)

/**
 * Markdown with directives, as mdast: references resolved, comments left out, colons inside words
 * given back as text. Offsets count a byte order mark, as the file on disk does.
 */
export function parseSyntax({text}: TemplateText): Root {
  const root = processor.parse(text)
  settle(root, {text, shift: text.startsWith('\uFEFF') ? 1 : 0, targets: targetsIn(root)})
  return root
}

interface Settling {
  readonly text: string
  /** How many characters before the text the parser did not count. */
  readonly shift: number
  readonly targets: ReadonlyMap<string, Target>
}

interface Target {
  readonly url: string
  readonly title?: string | null | undefined
}

function targetsIn(root: Nodes): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  const visit = (node: Nodes) => {
    // As in CommonMark, the first of two definitions counts.
    if (node.type === 'definition' && !targets.has(node.identifier)) {
      targets.set(node.identifier, node)
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return targets
}

function settle(node: Nodes, settling: Settling): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += settling.shift
  }
  if (!('children' in node)) return
  for (const child of node.children) settle(child, settling)
  const children: Nodes[] = node.children
  children.splice(0, children.length, ...settled(node.children, settling))
}

function settled(nodes: readonly Nodes[], settling: Settling): readonly Nodes[] {
  const result: Nodes[] = []
  for (const node of nodes) {
    if (node.type === 'definition' || isComment(node)) continue
    const it = resolved(isColon(node, settling) ? asText(node, settling) : node, settling)
    const last = result.at(-1)
    if (it.type === 'text' && last?.type === 'text') result[result.length - 1] = joined(last, it)
    else result.push(it)
  }
  return result
}

const isComment = (node: Nodes) =>
  node.type === 'html' && node.value.startsWith('<!--') && node.value.trimEnd().endsWith('-->')

/**
 * A colon inside a word, as in `10:30` or `Re:Budget`, after a colon or before a digit is the
 * author's colon. The parser, which knows no words, takes either for a directive.
 */
function isColon(node: Nodes, {text}: Settling): boolean {
  if (node.type !== 'textDirective') return false
  const start = node.position?.start.offset ?? 0
  const before = text.slice(Math.max(0, start - 2), start)
  return /^\p{N}/u.test(node.name) || /[\p{L}\p{N}:]$/u.test(before)
}

const asText = ({position}: Nodes, {text}: Settling): Text => ({
  type: 'text',
  value: text.slice(position?.start.offset, position?.end.offset),
  ...(position && {position})
})

const joined = (first: Text, second: Text): Text => ({
  type: 'text',
  value: first.value + second.value,
  ...(first.position &&
    second.position && {position: {start: first.position.start, end: second.position.end}})
})

function resolved(node: Nodes, {targets}: Settling): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const {url, title} = targets.get(node.identifier) ?? {url: ''}
  const position = node.position && {position: node.position}
  return node.type === 'linkReference'
    ? {type: 'link', url, ...(title && {title}), children: node.children, ...position}
    : {type: 'image', url, ...(title && {title}), ...(node.alt && {alt: node.alt}), ...position}
}
