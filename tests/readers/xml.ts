/** An element of XML: as much of it as is needed to read a Word document. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|([^<]+)/gy
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Reads well-formed XML without a document type; throws at what is not. */
export function parseXml(text: string): Element {
  const root: Element = {name: '', attributes: new Map(), children: []}
  const open = [root]
  let end = 0
  for (const [all, close, name, attributes, empty, words] of text
    .replace(/^\ufeff/, '')
    .matchAll(token)) {
    end += all.length
    const parent = open.at(-1)
    if (parent === undefined) throw new Error(`Unexpected ${all} at ${end}`)
    if (words !== undefined) parent.children.push(decode(words))
    if (name === undefined) continue
    if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`Unexpected ${all} at ${end}`)
      continue
    }
    const element: Element = {name, attributes: attributesOf(attributes ?? ''), children: []}
    parent.children.push(element)
    if (empty !== '/') open.push(element)
  }
  if (end < text.replace(/^\ufeff/, '').length || open.length !== 1) {
    throw new Error(`Unexpected end of well-formed XML at ${end}: ${text.slice(end, end + 80)}`)
  }
  return root
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = '', a, b]) => [name, decode(a ?? b ?? '')]))

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? all
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })

/** Elements named `name` below `element`, however deep, in order. */
export function* all(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* all(child, name)
  }
}

/** The first element along a path of names, each a child of the one before. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) =>
      parent?.children.filter((it) => typeof it !== 'string').find((it) => it.name === name),
    element
  )
}

/** All characters below an element. */
export const textOf = (element: Element | undefined): string =>
  element?.children.map((it) => (typeof it === 'string' ? it : textOf(it))).join('') ?? ''
