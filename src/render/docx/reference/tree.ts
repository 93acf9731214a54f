import {escapeXml, wordNamespace} from '../xml.ts'

/** An element of XML, as plain data. Names have the prefixes that WordprocessingML usually has. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Child[]
}

export type Child = Element | string

/** Namespace of `r:`. */
export const relationNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const isElement = (child: Child): child is Element => typeof child !== 'string'

/** A new element; attributes without a value are left out. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Child[] = []
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const]
  )
  return {name, attributes: new Map(given), children}
}

/** The elements right below that are called `name`. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter(isElement).filter((it) => it.name === name) ?? []

/** The first element along a path of names, each a child of the one before. */
export const childOf = (
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined =>
  path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], element)

export const valueIn = (element: Element | undefined, name = 'w:val'): string | undefined =>
  element?.attributes.get(name)

/** Whether a switch such as `w:titlePg` is on: it is there, and not off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(valueIn(element) ?? 'true')

/** Every element of a tree, itself first, in the order of the text. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* elementsOf(child)
}

/**
 * A tree with every element below `element` changed, the innermost first; one that is changed to
 * nothing is left out. `change` is given an element with what has changed in it, and as it was.
 */
export function changed(
  element: Element,
  change: (it: Element, original: Element) => readonly Child[]
): Element {
  const children = element.children.flatMap((it) =>
    isElement(it) ? change(changed(it, change), it) : [it]
  )
  return {...element, children}
}

export const withAttributes = (
  element: Element,
  attributes: Readonly<Record<string, string | number | undefined>>
): Element => {
  const all = new Map(element.attributes)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) all.delete(key)
    else all.set(key, String(value))
  }
  return {...element, attributes: all}
}

export const withChildren = (element: Element, children: readonly Child[]): Element => ({
  ...element,
  children
})

/** Children in the order that a schema wants; those that it does not name keep their place behind. */
export function inOrder(children: readonly Child[], order: readonly string[]): readonly Child[] {
  const rank = (child: Child): number => {
    const at = isElement(child) ? order.indexOf(child.name) : order.length
    return at < 0 ? order.length : at
  }
  return [...children].sort((a, b) => rank(a) - rank(b))
}

/** XML text of an element and all in it. */
export function textOfXml({name, attributes, children}: Element): string {
  const list = [...attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
  const start = `<${name}${list.join('')}`
  if (children.length === 0) return `${start}/>`
  const content = children.map((it) => (isElement(it) ? textOfXml(it) : escapeXml(it)))
  return `${start}>${content.join('')}</${name}>`
}

const escapeAttribute = (value: string): string =>
  escapeXml(value).replace(/[\t\n\r]/g, (it) => `&#${it.charCodeAt(0)};`)

/** XML text of a part whose outermost element is `root`. */
export const partOfXml = (root: Element): string => {
  const namespaces = {'xmlns:w': wordNamespace, 'xmlns:r': relationNamespace}
  const used = root.name.startsWith('w:') ? withAttributes(root, namespaces) : root
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${textOfXml(used)}`
}
