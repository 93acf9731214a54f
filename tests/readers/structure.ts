import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {type Node, textOf} from './pdf.ts'

/** An element of a PDF's structure, with what stands in it on one page. */
export interface Element {
  readonly role: string
  readonly alt?: string
  /** Words, links and elements in reading order. */
  readonly children: readonly (Element | string)[]
}

/** The trees of structure, page by page: each has what stands on the page, and what that is in. */
export async function readStructure(bytes: Uint8Array): Promise<readonly Element[]> {
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const document = await task.promise
  try {
    const trees: Element[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [tree, text] = await Promise.all([page.getStructTree(), textOf(page)])
      if (tree !== null) trees.push(...(tree.children ?? []).map((it) => elementOf(it, text)))
    }
    return trees
  } finally {
    await task.destroy()
  }
}

function elementOf(node: Node, text: ReadonlyMap<string, string>): Element {
  const children = (node.children ?? []).flatMap((child): readonly (Element | string)[] => {
    if (child.role !== undefined) return [elementOf(child, text)]
    if (child.type === 'content') return [text.get(child.id?.split('_').at(-1) ?? '') ?? '']
    return ['→']
  })
  const {role = '', alt} = node
  return {role, ...(alt === undefined ? {} : {alt}), children}
}

/** Every element, in reading order, with those that it stands in, the nearest last. */
export function* elementsOf(
  element: Element,
  above: readonly Element[] = []
): Generator<{readonly element: Element; readonly above: readonly Element[]}> {
  yield {element, above}
  for (const child of element.children) {
    if (typeof child !== 'string') yield* elementsOf(child, [...above, element])
  }
}

/** A tree as one line: `P[words Link[here →] .]`. */
export function inWords({role, children}: Element): string {
  const inside = children
    .map((it) => (typeof it === 'string' ? it.trim() : inWords(it)))
    .filter((it) => it !== '')
  return `${role}[${inside.join(' ')}]`
}
