import type {Direction} from '../../direction.ts'
import {type PdfId, type PdfValue, pdfText, written} from '../file/values.ts'
import {
  type Pdfkit,
  type PdfReference,
  reserve,
  structureRootOf,
  writeObject
} from '../internals.ts'
import type {Tag, TagType} from '../layout/tag.ts'

/**
 * A piece of a page that belongs to an element: a marked content sequence, or an annotation. A
 * number is the id of a sequence on the page of the element.
 */
type Content =
  | number
  | {readonly kind: 'marked'; readonly page: number; readonly id: number}
  | {readonly kind: 'annotation'; readonly page: number; readonly annotation: PdfId}

/** A structure element in the making; its children stand in reading order. */
export interface Element {
  readonly type: TagType | 'Document'
  readonly tag: Tag | undefined
  readonly children: (Element | Content)[]
  /** Where its first marked content is. */
  page: number | undefined
  /** Rectangle on its page, for pictures: left, bottom, right, top in PDF coordinates. */
  bounds: readonly [number, number, number, number] | undefined
  /** Reference to its object, once the tree is written. */
  written: string | undefined
}

/** All have the same properties in the same order: there are a hundred on a page. */
const elementOf = (type: Element['type'], tag?: Tag): Element => ({
  type,
  tag,
  children: [],
  page: undefined,
  bounds: undefined,
  written: undefined
})

/** The structure tree of a document: what assistive technology and extraction read. */
export class Structure {
  readonly #document = elementOf('Document')
  readonly #elements = new Map<Tag, Element>()
  /** Elements of the marked content of each page, by its id. */
  readonly #marked: Element[][]
  readonly #annotated: Element[] = []

  readonly #direction: Direction

  /** `direction` is that of the document as a whole. */
  constructor(pages: number, direction: Direction = 'ltr') {
    this.#direction = direction
    this.#marked = Array.from({length: pages}, () => [])
  }

  /** The element of a tag; it enters the tree, and its parents with it, when first asked for. */
  enter(tag: Tag): Element {
    const known = this.#elements.get(tag)
    if (known !== undefined) return known
    const parent = tag.parent === undefined ? this.#document : this.enter(tag.parent)
    const element = elementOf(tag.type, tag)
    parent.children.push(element)
    this.#elements.set(tag, element)
    return element
  }

  /** Id of a new marked content sequence on a page (from 0) that belongs to `element`. */
  mark(element: Element, page: number): number {
    const marked = this.#marked[page] ?? []
    const id = marked.push(element) - 1
    element.page ??= page
    element.children.push(page === element.page ? id : {kind: 'marked', page, id})
    return id
  }

  /** Key for the `StructParent` of an annotation that belongs to `element`. */
  keyOfAnnotation(element: Element): number {
    return this.#marked.length + this.#annotated.push(element) - 1
  }

  /** Adds an annotation made under a key of {@link keyOfAnnotation}. */
  annotate(element: Element, page: number, annotation: PdfId): void {
    element.children.push({kind: 'annotation', page, annotation})
  }

  /** Writes the tree into the document; `pages` are the dictionaries of its pages. */
  write(document: Pdfkit, pages: readonly PdfReference[]): void {
    const ids: [string, PdfId][] = []
    const root = structureRootOf(document)
    const into = {document, pages: pages.map(String), ids}
    const top = this.#writeElement(this.#document, String(root), into)
    root.data = {
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: this.#writeParentTree(document),
      ParentTreeNextKey: this.#marked.length + this.#annotated.length,
      ...(ids.length === 0 ? {} : {IDTree: object(document, written(idTree(ids)))})
    }
  }

  /** Elements by page and number of their marked content, and by annotation. */
  #writeParentTree(document: Pdfkit): PdfValue {
    const find = (element: Element): string => element.written ?? 'null'
    const values = [
      ...this.#marked.map((elements) => `[${elements.map(find).join(' ')}]`),
      ...this.#annotated.map(find)
    ]
    const leaf = (from: number, to: number): string =>
      `/Nums[${values
        .slice(from, to)
        .map((value, at) => `${from + at} ${value}`)
        .join(' ')}]`
    if (values.length <= mostInLeaf) return object(document, `<<${leaf(0, values.length)}>>`)
    const leaves: PdfValue[] = []
    for (let from = 0; from < values.length; from += mostInLeaf) {
      const to = Math.min(from + mostInLeaf, values.length)
      leaves.push(object(document, `<</Limits[${from} ${to - 1}]${leaf(from, to)}>>`))
    }
    return object(document, written({Kids: leaves}))
  }

  /** There are many, so that they are written as text at once. */
  #writeElement(element: Element, parent: string, into: Into): PdfId {
    const own = reserve(into.document)
    const name = String(own)
    element.written = name
    const {type, tag, page, children} = element
    if (tag?.id !== undefined) into.ids.push([tag.id, own])
    const on = page === undefined ? '' : `/Pg ${into.pages[page]}`
    let inside = ''
    for (const child of children) {
      const text = typeof child === 'number' ? child : this.#writeChild(child, name, into)
      inside += inside === '' ? text : ` ${text}`
    }
    const said = this.#said(element)
    writeObject(into.document, own, `<</S/${type}/P ${parent}${on}${said}/K[${inside}]>>`)
    return own
  }

  /** What an element says of itself, beside its place in the tree. */
  #said({tag, bounds}: Element): string {
    let said = ''
    if (tag?.alt !== undefined) said += `/Alt${written(pdfText(tag.alt))}`
    if (tag?.title !== undefined) said += `/T${written(pdfText(tag.title))}`
    if (tag?.id !== undefined) said += `/ID${written(pdfText(tag.id))}`
    // Handed down to all that is in the document.
    const whole = tag === undefined && this.#direction === 'rtl'
    const attributes =
      bounds !== undefined
        ? {O: 'Layout', Placement: 'Block', BBox: bounds}
        : whole
          ? {O: 'Layout', WritingMode: 'RlTb'}
          : tag?.attributes
    return attributes === undefined ? said : `${said}/A${written(attributes)}`
  }

  #writeChild(child: Element | Exclude<Content, number>, parent: string, into: Into): string {
    if (!('kind' in child)) return String(this.#writeElement(child, parent, into))
    const page = into.pages[child.page]
    return child.kind === 'annotation'
      ? `<</Type/OBJR/Obj ${child.annotation}/Pg ${page}>>`
      : `<</Type/MCR/Pg ${page}/MCID ${child.id}>>`
  }
}

/** Writes an object of its own; `text` as `written` makes it. */
function object(document: Pdfkit, text: string): PdfId {
  const id = reserve(document)
  writeObject(document, id, text)
  return id
}

/** Entries of a leaf of the tree by number: a reader looks up some, not all. */
const mostInLeaf = 256

interface Into {
  readonly document: Pdfkit
  /** References to the pages. */
  readonly pages: readonly string[]
  readonly ids: [string, PdfId][]
}

/** A name tree of one node. Its keys are ASCII, so that code units sort as bytes do. */
function idTree(ids: readonly [string, PdfId][]): PdfValue {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return {Names: sorted.flatMap(([id, reference]) => [pdfText(id), reference])}
}
