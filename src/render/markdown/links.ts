import type {Heading, Nodes, Root} from 'mdast'
import {githubSlugger} from '../../text/slug.ts'

/**
 * Points links to sections at the ids that GitHub gives their headings. These are computed from the
 * headings as they stand, so a number (`2. Risks`) or a title of the same words changes them.
 * A heading that GitHub gives no id, or that of a paragraph, gets an anchor under its own.
 * Changes links and headings of `tree`, which nobody else holds yet.
 */
export function resolveLinks(tree: Root, idOf: ReadonlyMap<Heading, string>): void {
  const slugOf = githubSlugger()
  const slugs = new Map<string, string>()
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading') continue
    const slug = slugOf(wordsOf(node))
    const id = idOf.get(node)
    if (id === undefined) continue
    if (/^(-\d+|p\d+)?$/.test(slug)) {
      node.children.unshift({type: 'html', value: `<a id="${id}"></a>`})
    } else if (!slugs.has(id)) slugs.set(id, slug)
  }
  for (const node of nodesOf(tree)) {
    if (node.type !== 'link' || !node.url.startsWith('#')) continue
    const slug = slugs.get(node.url.slice(1))
    if (slug !== undefined) node.url = `#${slug}`
  }
}

function wordsOf(heading: Heading): string {
  let words = ''
  for (const node of nodesOf(heading)) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value
  }
  return words
}

/** `root` and all below it in reading order, without recursion. */
function* nodesOf(root: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) stack.push(child)
      }
    }
  }
}
