import {all, type Element} from '../xml.ts'
import {type Finding, type Package, stylesOf, valOf} from './package.ts'

/** What refers to a style, and to which type of style; `same` is that of the style it stands in. */
const references = new Map([
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
  ['w:next', 'paragraph'],
  ['w:basedOn', 'same'],
  ['w:link', 'other'],
  ['w:numStyleLink', 'numbering'],
  ['w:styleLink', 'numbering']
])

/** No style is named that is not there, none is there twice, and none is based on itself. */
export function* undefinedStyles(docx: Package): Generator<Finding> {
  const styles = stylesOf(docx)
  yield* twice(styles.map((it) => it.id)).map((id) => `styles: two styles of id ${id}`)
  yield* twice(styles.map((it) => it.name.toLowerCase())).map((it) => `styles: two named ${it}`)
  const types = new Map(styles.map((it) => [it.id, it.type]))
  for (const {id, type, element} of styles) {
    for (const child of element.children) {
      if (typeof child !== 'string') yield* unknown(child, `style ${id}`, types, type)
    }
  }
  for (const [name, part] of docx.parts) {
    if (name === 'word/styles.xml') continue
    for (const element of everything(part)) yield* unknown(element, name, types)
  }
  const bases = new Map(
    styles.map(({id, element}) => [id, valOf([...all(element, 'w:basedOn')][0])])
  )
  for (const {id} of styles) {
    const seen = new Set<string>()
    for (let it: string | undefined = id; it !== undefined; it = bases.get(it)) {
      if (seen.has(it)) yield `styles: ${id} is based on itself`
      if (seen.has(it)) break
      seen.add(it)
    }
  }
}

function* unknown(
  element: Element,
  where: string,
  types: ReadonlyMap<string, string>,
  own = ''
): Generator<Finding> {
  const wanted = references.get(element.name)
  if (wanted === undefined) return
  const id = valOf(element) ?? ''
  const type = types.get(id)
  const linked = own === 'paragraph' ? 'character' : 'paragraph'
  const expected = wanted === 'same' ? own : wanted === 'other' ? linked : wanted
  if (type === undefined) yield `${where}: ${element.name} names ${id}, which is no style`
  else if (type !== expected) yield `${where}: ${element.name} names ${id}, a ${type} style`
}

function* everything(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* everything(child)
  }
}

/** Those that are there again. */
export const twice = (values: readonly string[]): readonly string[] =>
  values.filter((it, index) => values.indexOf(it) < index)
