import {flowOf, type Setting} from './flow.ts'
import type {Stretch} from './paginate.ts'
import {heightOf} from './unit.ts'
import {attributeOf, childOf, childrenOf, type Element, isOn, pointsOf, valOf} from './xml.ts'

/** Finds the root of a part by the id that the document has for it. */
export type PartOf = (id: string) => Element | undefined

/** Blocks up to the end of a section, with the section's properties. */
interface Section {
  readonly blocks: readonly Element[]
  readonly properties: Element | undefined
}

/** Lays out the body of a document, section by section. */
export function stretchesOf(body: Element, setting: Setting, partOf: PartOf): readonly Stretch[] {
  let furniture: readonly Element[] = []
  return sectionsOf(body).map(({blocks, properties}) => {
    // What a section does not say of its headers, the section before says.
    const own = referencesIn(properties)
    const inherited = furniture.filter((it) => !own.some((other) => isSameStrip(it, other)))
    furniture = [...own, ...inherited]
    const margin = childOf(properties, 'w:pgMar')
    const width = lengthOf(childOf(properties, 'w:pgSz'), 'w:w', 595.3)
    const left = lengthOf(margin, 'w:left', 72) + lengthOf(margin, 'w:gutter', 0)
    const measure = Math.max(36, width - left - lengthOf(margin, 'w:right', 72))
    return {
      units: flowOf(blocks, measure, setting).units,
      depth: depthOf(properties, furniture, measure, setting, partOf),
      isApart: valOf(childOf(properties, 'w:type')) !== 'continuous'
    }
  })
}

function sectionsOf(body: Element): readonly Section[] {
  const sections: Section[] = []
  let blocks: Element[] = []
  for (const block of body.children) {
    if (block.name === 'w:sectPr') {
      sections.push({blocks, properties: block})
      blocks = []
      continue
    }
    blocks.push(block)
    const properties = childOf(childOf(block, 'w:pPr'), 'w:sectPr')
    if (properties === undefined) continue
    sections.push({blocks, properties})
    blocks = []
  }
  return blocks.length === 0 ? sections : [...sections, {blocks, properties: undefined}]
}

const lengthOf = (element: Element | undefined, name: string, standard: number): number =>
  pointsOf(element, name) ?? standard

const referencesIn = (properties: Element | undefined): readonly Element[] => [
  ...childrenOf(properties, 'w:headerReference'),
  ...childrenOf(properties, 'w:footerReference')
]

const isSameStrip = (a: Element, b: Element): boolean =>
  a.name === b.name && attributeOf(a, 'w:type') === attributeOf(b, 'w:type')

/** Height of the text on a page: a header or a footer that is taller than its margin takes from it. */
function depthOf(
  properties: Element | undefined,
  furniture: readonly Element[],
  measure: number,
  setting: Setting,
  partOf: PartOf
): Stretch['depth'] {
  const margin = childOf(properties, 'w:pgMar')
  const height = lengthOf(childOf(properties, 'w:pgSz'), 'w:h', 841.9)
  const strip = (name: string, type: string) => {
    const reference = furniture.find((it) => it.name === name && attributeOf(it, 'w:type') === type)
    const part = reference && partOf(attributeOf(reference, 'r:id') ?? '')
    return part === undefined ? 0 : heightOf(flowOf(part.children, measure, setting))
  }
  const edge = (side: 'top' | 'bottom', type: string) => {
    const wanted = lengthOf(margin, `w:${side}`, 72)
    // A margin below zero stays as it is, whatever stands in it.
    if (wanted < 0) return -wanted
    const name = side === 'top' ? 'header' : 'footer'
    const tall = strip(`w:${name}Reference`, type)
    return tall === 0 ? wanted : Math.max(wanted, lengthOf(margin, `w:${name}`, 36) + tall)
  }
  const room = (type: string) => Math.max(72, height - edge('top', type) - edge('bottom', type))
  const rest = room('default')
  const first = isOn(properties, 'w:titlePg', false) ? room('first') : rest
  return (page) => (page === 1 ? first : rest)
}
