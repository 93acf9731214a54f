import type {Edge, EdgeType, Reference} from '../reference.ts'
import {
  childrenOf,
  type Element,
  inOrder,
  isElement,
  make,
  valueIn,
  withAttributes
} from '../tree.ts'

/** `w:sectPr` in the order of its schema (ECMA-376 part 1, 17.6.17). */
const order = [
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid'
]

/** A header or footer that pages have, by the id of its relation. */
export interface EdgeUse {
  readonly edge: Edge
  readonly type: EdgeType
  readonly id: string
}

/** The one section of our document with the page of the file; size and margins are set already. */
export function graftSection(
  section: Element,
  {section: taken}: Reference,
  edges: readonly EdgeUse[],
  titlePage: boolean
): Element {
  const names = new Set(taken.map((it) => it.name))
  const replaced = new Set(['w:headerReference', 'w:footerReference', 'w:titlePg', ...names])
  const kept = section.children.filter((it) => !(isElement(it) && replaced.has(it.name)))
  const references = edges.map(({edge, type, id}) =>
    make(`w:${edge}Reference`, {'w:type': type, 'r:id': id})
  )
  const children = [...references, ...kept, ...taken, ...(titlePage ? [make('w:titlePg')] : [])]
  return {...section, children: inOrder(children.map(turned), order)}
}

/** Paper wider than tall is told to be: printers go by that. */
function turned(child: Element | string): Element | string {
  if (!isElement(child) || child.name !== 'w:pgSz') return child
  const isWide = Number(valueIn(child, 'w:w')) > Number(valueIn(child, 'w:h'))
  return withAttributes(child, {'w:orient': isWide ? 'landscape' : undefined})
}

/** Headers and footers that our own section has. */
export const edgesOf = (section: Element): readonly EdgeUse[] =>
  (['header', 'footer'] as const).flatMap((edge) =>
    childrenOf(section, `w:${edge}Reference`).map((it): EdgeUse => {
      const type = valueIn(it, 'w:type')
      return {
        edge,
        type: type === 'first' || type === 'even' ? type : 'default',
        id: valueIn(it, 'r:id') ?? ''
      }
    })
  )
