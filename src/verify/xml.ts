import {SaxesParser} from 'saxes'
import {Unreadable} from './reading.ts'

/** An element of XML, names with their prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

/** How deep elements may stand in others: far deeper than any document, shallow enough to recurse. */
const deepest = 400

/** Reads well-formed XML into a root without a name. Throws {@link Unreadable} at what is not. */
export function parseXml(text: string): Element {
  const root: Element = {name: '', attributes: new Map(), children: []}
  const open: Element[] = [root]
  const parser = new SaxesParser({xmlns: false, position: true})
  parser.on('error', ({message}) => {
    throw new Unreadable(`Unexpected XML that is not well-formed: ${message}`)
  })
  parser.on('doctype', () => {
    throw new Unreadable('Unexpected document type in XML, expected none')
  })
  parser.on('opentag', ({name, attributes}) => {
    if (open.length > deepest) throw new Unreadable(`Unexpected XML of over ${deepest} levels`)
    const element: Element = {name, attributes: new Map(Object.entries(attributes)), children: []}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const words = (it: string) => void open.at(-1)?.children.push(it)
  parser.on('text', (it) => {
    // What stands outside the root element is white space.
    if (open.length > 1) words(it)
  })
  parser.on('cdata', words)
  parser.write(text.replace(/^\ufeff/, '')).close()
  return root
}

/** Elements named `name` below `element`, however deep, in order. */
export function* all(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* all(child, name)
  }
}

/** Elements that stand directly in `element`. */
export const elementsIn = (element: Element | undefined): readonly Element[] =>
  (element?.children ?? []).filter((it) => typeof it !== 'string')

/** The first element along a path of names, each a child of the one before. */
export const at = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (parent, name) => elementsIn(parent).find((it) => it.name === name),
    element
  )

/** All characters below an element. */
export const textOf = (element: Element | undefined): string =>
  element?.children.map((it) => (typeof it === 'string' ? it : textOf(it))).join('') ?? ''

/** An attribute of `element`, or of an element along a path below it. */
export const attributeOf = (
  element: Element | undefined,
  name: string,
  ...path: readonly string[]
): string | undefined => at(element, ...path)?.attributes.get(name)
