import {SaxesParser} from 'saxes'

/** An element of plain SVG. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
}

/** What a drawing has that shapes cannot show; it names it. */
export class Beyond extends Error {}

/** Groups in groups that we follow: reading them is recursive. */
const mostDepth = 250

/** Reads what the engine wrote: elements alone, their text is of no use. Throws {@link Beyond}. */
export function readPlain(source: string): Element {
  const root: Element & {children: Element[]} = {name: '', attributes: new Map(), children: []}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    if (open.length > mostDepth) throw new Beyond('groups in very many groups')
    const element = {name, attributes: new Map(Object.entries(attributes)), children: []}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(source).close()
  const [svg] = root.children
  if (svg === undefined) throw new Beyond('nothing')
  return svg
}

/** A number that an attribute states, or `absent`. */
export function numberOf(element: Element, name: string, absent = 0): number {
  const value = Number.parseFloat(element.attributes.get(name) ?? '')
  return Number.isFinite(value) ? value : absent
}

/** All numbers of an attribute. */
export const numbersOf = (text: string): readonly number[] =>
  (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)

/** Id that a paint, clip, mask or filter names, as in `url(#a)`. */
export const referenceOf = (element: Element, name: string): string | undefined =>
  /^url\(#(.*)\)$/s.exec(element.attributes.get(name) ?? '')?.[1]
