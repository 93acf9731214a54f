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

/** A piece of a page that belongs to an element: a marked content sequence, or an annotation. */
type Content =
  | {readonly kind: 'marked'; readonly page: number; readonly id: number}
  | {readonly kind: 'annotation'; readonly page: number; readonly annotation: PdfId}

/** A structure element in the making; its children stand in reading order. */
export interface Element {
  readonly type: TagType | 'Document'
  readonly tag?: Tag
  readonly children: (Element | Content)[]
  /** Rectangle on its page, for pictures: left, bottom, right, top in PDF coordinates. */
  bounds?: readonly [number, number, number, number]
  /** Its object, once the tree is written. */
  written?: PdfId
}

/** The structure tree of a document: what assistive technology and extraction read. */
export class Structure {
  readonly #document: Element = {type: 'Document', children: []}
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
    const element: Element = {type: tag.type, tag, children: []}
    parent.children.push(element)
    this.#elements.set(tag, element)
    return element
  }

  /** Id of a new marked content sequence on a page (from 0) that belongs to `element`. */
  mark(element: Element, page: number): number {
    const marked = this.#marked[page] ?? []
    const id = marked.push(element) - 1
    element.children.push({kind: 'marked', page, id})
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
      ...(ids.length === 0 ? {} : {IDTree: object(document, idTree(ids))})
    }
  }

  /** Elements by page and number of their marked content, and by annotation. */
  #writeParentTree(document: Pdfkit): PdfValue {
    const find = (element: Element): PdfValue => element.written ?? null
    const values = [
      ...this.#marked.map((elements) => elements.map(find)),
      ...this.#annotated.map(find)
    ]
    const leaf = (from: number, to: number) => ({
      Nums: values.slice(from, to).flatMap((value, at) => [from + at, value])
    })
    if (values.length <= mostInLeaf) return object(document, leaf(0, values.length))
    const leaves: PdfValue[] = []
    for (let from = 0; from < values.length; from += mostInLeaf) {
      const to = Math.min(from + mostInLeaf, values.length)
      leaves.push(object(document, {Limits: [from, to - 1], ...leaf(from, to)}))
    }
    return object(document, {Kids: leaves})
  }

  /** There are many, so that they are written as text at once. */
  #writeElement(element: Element, parent: string, into: Into): PdfId {
    const own = reserve(into.document)
    const name = String(own)
    element.written = own
    const {id} = element.tag ?? {}
    if (id !== undefined) into.ids.push([id, own])
    const marked = element.children.find((child) => 'kind' in child && child.kind === 'marked')
    const page = marked !== undefined && 'kind' in marked ? marked.page : undefined
    const on = page === undefined ? '' : `/Pg ${into.pages[page]}`
    const inside = element.children.map((child) => this.#writeChild(child, page, name, into))
    const said = this.#said(element)
    const text = `<</S/${element.type}/P ${parent}${on}${said}/K[${inside.join(' ')}]>>`
    writeObject(into.document, own, text)
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

  /** `own` is the page that the parent names: marked content of that page is its id alone. */
  #writeChild(
    child: Element | Content,
    own: number | undefined,
    parent: string,
    into: Into
  ): string {
    if (!('kind' in child)) return String(this.#writeElement(child, parent, into))
    if (child.kind === 'marked' && child.page === own) return String(child.id)
    const page = into.pages[child.page]
    return child.kind === 'annotation'
      ? `<</Type/OBJR/Obj ${child.annotation}/Pg ${page}>>`
      : `<</Type/MCR/Pg ${page}/MCID ${child.id}>>`
  }
}

/** Writes a value as an object of its own. */
function object(document: Pdfkit, value: PdfValue): PdfId {
  const id = reserve(document)
  writeObject(document, id, written(value))
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
