import type {Direction} from '../fonts/face.ts'
import {
  type Pdfkit,
  type PdfReference,
  type PdfValue,
  pdfText,
  structureRootOf
} from '../internals.ts'
import type {Tag, TagType} from '../layout/tag.ts'

/** A piece of a page that belongs to an element: a marked content sequence, or an annotation. */
type Content =
  | {readonly kind: 'marked'; readonly page: number; readonly id: number}
  | {readonly kind: 'annotation'; readonly page: number; readonly reference: PdfReference}

/** A structure element in the making; its children stand in reading order. */
export interface Element {
  readonly type: TagType | 'Document'
  readonly tag?: Tag
  readonly children: (Element | Content)[]
  /** Rectangle on its page, for pictures: left, bottom, right, top in PDF coordinates. */
  bounds?: readonly [number, number, number, number]
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
  annotate(element: Element, page: number, reference: PdfReference): void {
    element.children.push({kind: 'annotation', page, reference})
  }

  /** Writes the tree into the document; `pages` are the dictionaries of its pages. */
  write(document: Pdfkit, pages: readonly PdfReference[]): void {
    const references = new Map<Element, PdfReference>()
    const ids: [string, PdfReference][] = []
    const root = structureRootOf(document)
    const top = this.#writeElement(this.#document, root, {document, pages, references, ids})
    root.data = {
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: this.#parentTree(references),
      ParentTreeNextKey: this.#marked.length + this.#annotated.length,
      ...(ids.length === 0 ? {} : {IDTree: idTree(ids)})
    }
  }

  #parentTree(references: ReadonlyMap<Element, PdfReference>): PdfValue {
    const find = (element: Element): PdfValue => references.get(element) ?? null
    const numbers: PdfValue[] = []
    this.#marked.forEach((elements, page) => {
      numbers.push(page, elements.map(find))
    })
    this.#annotated.forEach((element, index) => {
      numbers.push(this.#marked.length + index, find(element))
    })
    return {Nums: numbers}
  }

  #writeElement(element: Element, parent: PdfReference, into: Into): PdfReference {
    const {tag} = element
    const reference = into.document.ref({S: element.type, P: parent})
    into.references.set(element, reference)
    if (tag?.alt !== undefined) reference.data.Alt = pdfText(tag.alt)
    if (tag?.title !== undefined) reference.data.T = pdfText(tag.title)
    if (tag?.attributes !== undefined) reference.data.A = tag.attributes
    if (element === this.#document && this.#direction === 'rtl') {
      // Handed down to all that is in the document.
      reference.data.A = {O: 'Layout', WritingMode: 'RlTb'}
    }
    if (element.bounds !== undefined) {
      reference.data.A = {O: 'Layout', Placement: 'Block', BBox: element.bounds}
    }
    if (tag?.id !== undefined) {
      reference.data.ID = pdfText(tag.id)
      into.ids.push([tag.id, reference])
    }
    const own = element.children.find((child) => 'kind' in child && child.kind === 'marked')
    const page = own !== undefined && 'kind' in own ? own.page : undefined
    if (page !== undefined) reference.data.Pg = into.pages[page] ?? null
    reference.data.K = element.children.map((child) =>
      this.#writeChild(child, page, reference, into)
    )
    reference.end()
    return reference
  }

  /** `own` is the page that the parent names: marked content of that page is its id alone. */
  #writeChild(
    child: Element | Content,
    own: number | undefined,
    parent: PdfReference,
    into: Into
  ): PdfValue {
    if (!('kind' in child)) return this.#writeElement(child, parent, into)
    if (child.kind === 'marked' && child.page === own) return child.id
    const page = into.pages[child.page] ?? null
    return child.kind === 'annotation'
      ? {Type: 'OBJR', Obj: child.reference, Pg: page}
      : {Type: 'MCR', Pg: page, MCID: child.id}
  }
}

interface Into {
  readonly document: Pdfkit
  readonly pages: readonly PdfReference[]
  readonly references: Map<Element, PdfReference>
  readonly ids: [string, PdfReference][]
}

/** A name tree of one node. Its keys are ASCII, so that code units sort as bytes do. */
function idTree(ids: readonly [string, PdfReference][]): PdfValue {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return {Names: sorted.flatMap(([id, reference]) => [pdfText(id), reference])}
}
