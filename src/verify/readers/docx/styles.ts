import {all, at, attributeOf, type Element, elementsIn} from '../../xml.ts'

/** What a style says that a reader needs, with what it is based on. */
export interface Style {
  /** Word's own name, without case: ids differ between languages, names do not. */
  readonly name: string
  /** Names of the styles it is based on, the nearest first. */
  readonly bases: readonly string[]
  /** Outline level, from 0; 9 is none. */
  readonly outline?: number
  readonly list?: {readonly id: string; readonly level?: number}
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
  /** Whether the first line of a paragraph begins before the others: what hangs there is no words. */
  readonly hangs: boolean
}

export type Styles = ReadonlyMap<string, Style>

/** Longest chain of styles that are based on each other; a circle ends there. */
const longest = 32

/** Styles by their ids. The default paragraph style has the id `''` too. */
export function stylesOf(root: Element | undefined): Styles {
  const elements = new Map<string, Element>()
  for (const style of root === undefined ? [] : all(root, 'w:style')) {
    elements.set(style.attributes.get('w:styleId') ?? '', style)
    const isDefault = /^(1|true|on)$/.test(style.attributes.get('w:default') ?? '')
    if (isDefault && style.attributes.get('w:type') === 'paragraph') elements.set('', style)
  }
  return new Map([...elements.keys()].map((id) => [id, styleOf(id, elements)]))
}

function styleOf(id: string, elements: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = []
  for (let at = elements.get(id); at !== undefined && chain.length < longest; ) {
    chain.push(at)
    const base = attributeOf(at, 'w:val', 'w:basedOn')
    at = base === undefined ? undefined : elements.get(base)
  }
  const names = chain.map((it) => (attributeOf(it, 'w:val', 'w:name') ?? '').toLowerCase())
  const outline = first(chain, (it) => attributeOf(it, 'w:val', 'w:pPr', 'w:outlineLvl'))
  const numbering = first(chain, (it) => at(it, 'w:pPr', 'w:numPr'))
  const list = attributeOf(numbering, 'w:val', 'w:numId')
  const level = attributeOf(numbering, 'w:val', 'w:ilvl')
  const is = (name: string) => isOn(first(chain, (it) => at(it, 'w:rPr', name)))
  return {
    name: names[0] ?? '',
    bases: names.slice(1),
    ...(outline !== undefined && {outline: Number(outline)}),
    ...(list !== undefined && {
      list: {id: list, ...(level !== undefined && {level: Number(level)})}
    }),
    bold: is('w:b'),
    italic: is('w:i'),
    struck: is('w:strike'),
    hangs: hangsIn(first(chain, hangingOf)) ?? false
  }
}

function first<T>(chain: readonly Element[], find: (style: Element) => T | undefined) {
  for (const style of chain) {
    const found = find(style)
    if (found !== undefined) return found
  }
  return undefined
}

const hangingOf = (element: Element) => attributeOf(element, 'w:hanging', 'w:pPr', 'w:ind')

const hangsIn = (hanging: string | undefined): boolean | undefined =>
  hanging === undefined ? undefined : Number(hanging) > 0

/** Whether the own properties of a paragraph let its first line hang, if they say anything of it. */
export const ownHang = (properties: Element | undefined): boolean | undefined =>
  hangsIn(attributeOf(properties, 'w:hanging', 'w:ind'))

/** Whether a switch such as `w:b` is there and not off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/.test(element.attributes.get('w:val') ?? '1')

/** The `w:b` of a run's own properties, if it has one. */
export const ownSwitch = (properties: Element | undefined, name: string): boolean | undefined => {
  const found = elementsIn(properties).find((it) => it.name === name)
  return found === undefined ? undefined : isOn(found)
}
