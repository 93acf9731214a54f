import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {type Node, textOf} from '../readers/pdf.ts'
import {type Heading, lineOf} from '../readers/reading.ts'

/** What stands in a PDF that a word processor made of a document, by its tags. */
export interface Printed {
  /** The body in reading order, without contents, notes and labels of lists. */
  readonly body: string
  readonly headings: readonly (Heading & {readonly page: number})[]
  /** Titles of the bookmarks, in order, however nested. */
  readonly bookmarks: readonly string[]
  /** Notes without their numbers. */
  readonly notes: readonly string[]
  /** Rows of cells of each table, those that are there for the look included. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly contents: readonly {readonly text: string; readonly page: string}[]
  /** Addresses outside the document, each as often as it is linked. */
  readonly addresses: readonly string[]
  /** How many pieces of links lead to a place in the document, but for contents and calls of notes. */
  readonly inner: number
  readonly pages: number
}

/** Reads a tagged PDF of LibreOffice's. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const task = getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false})
  const document = await task.promise
  try {
    const found = new Found()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [tree, text, inner] = await Promise.all([
        page.getStructTree(),
        textOf(page),
        innerOf(page)
      ])
      page.cleanup()
      if (tree !== null) found.page(tree, {number, text, inner})
    }
    return {
      body: found.body,
      headings: found.headings,
      bookmarks: await bookmarksOf(document),
      notes: found.notes,
      tables: found.tables,
      contents: found.contents,
      addresses: await addressesOf(document),
      inner: found.inner,
      pages: document.numPages
    }
  } finally {
    await task.destroy()
  }
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly string[]> {
  type Items = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>
  const titlesOf = (items: Items): readonly string[] =>
    items.flatMap(({title, items}) => [title, ...titlesOf(items)])
  return titlesOf((await document.getOutline()) ?? [])
}

async function addressesOf(document: PDFDocumentProxy): Promise<readonly string[]> {
  const addresses: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const {url, unsafeUrl} of await page.getAnnotations()) {
      const address: unknown = unsafeUrl ?? url
      if (typeof address === 'string') addresses.push(address)
    }
  }
  return addresses
}

/** Names of the links of a page that lead to a place in the document. */
async function innerOf(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const annotations = await page.getAnnotations()
  return new Set(
    annotations.filter(({dest}) => Array.isArray(dest)).map(({id}): string => String(id))
  )
}

interface Page {
  readonly number: number
  /** Characters of each marked content of the page. */
  readonly text: ReadonlyMap<string, string>
  readonly inner: ReadonlySet<string>
}

class Found {
  body = ''
  readonly headings: (Heading & {readonly page: number})[] = []
  readonly notes: string[] = []
  readonly tables: string[][][] = []
  readonly contents: {text: string; page: string}[] = []
  inner = 0
  /** Whether the page before ended with a table, which may go on. */
  #openTable = false

  page(tree: Node, page: Page): void {
    const blocks = flat(tree)
    for (const [index, block] of blocks.entries()) {
      const goesOn = index === 0 && block.role === 'Table' && this.#openTable
      this.body += goesOn ? this.#table(block, page, this.tables.pop()) : this.#read(block, page)
    }
    const last = blocks.findLast((it) => it.role !== 'Note')
    if (last !== undefined) this.#openTable = last.role === 'Table'
  }

  #read(node: Node, page: Page): string {
    if (node.type === 'content') return page.text.get(node.id?.split('_').at(-1) ?? '') ?? ''
    if (node.type !== undefined) return ''
    const depth = /^H([1-6])$/.exec(node.role ?? '')?.[1]
    if (depth !== undefined) return this.#heading(Number(depth), node, page)
    switch (node.role) {
      case 'TOCI':
        this.#entry(node, page)
        return ''
      case 'Note':
        this.#note(node, page)
        return ''
      case 'Table':
        return this.#table(node, page)
      case 'LBody':
        return ` ${this.#below(node, withoutLabel(node, page))} `
      case 'Link': {
        const text = this.#below(node, page)
        const leads = (node.children ?? []).some((it) => page.inner.has(it.id ?? ''))
        if (leads && !/^\s*\d+\s*$/.test(text)) this.inner += 1
        return text
      }
      case 'Span':
        return this.#below(node, page)
      default:
        return ` ${this.#below(node, page)} `
    }
  }

  #below(node: Node, page: Page): string {
    return (node.children ?? []).map((child) => this.#read(child, page)).join('')
  }

  #heading(depth: number, node: Node, page: Page): string {
    const text = lineOf(this.#below(node, page))
    if (text !== '') this.headings.push({depth, text, page: page.number})
    return ` ${text} `
  }

  /** The last number of an entry is that of its page; in lines from the right it is not linked. */
  #entry(node: Node, page: Page): void {
    const wordsOf = (it: Node) => lineOf(this.#below(it, page))
    const links = linksBelow(node).map(wordsOf)
    const number = links.findLastIndex((it) => isNumber.test(it))
    const words = links.filter((_, index) => index !== number)
    const last = contentBelow(node)
      .map((it) => lineOf(this.#read(it, page)))
      .findLast((it) => isNumber.test(it))
    this.contents.push({text: lineOf(words.join(' ')), page: last ?? ''})
  }

  /** The rest of a note on the next page has no number. */
  #note(node: Node, page: Page): void {
    const text = lineOf(this.#below(node, page))
    const own = new RegExp(`^${this.notes.length + 1}\\s+`)
    if (own.test(text)) this.notes.push(text.replace(own, ''))
    else this.notes.push(`${this.notes.pop() ?? ''} ${text}`)
  }

  /** Each page has all rows of a table, empty where they stand on another page. */
  #table(node: Node, page: Page, before: string[][] = []): string {
    const read = rowsOf(node).map((row) =>
      (row.children ?? []).map((cell) => lineOf(this.#below(cell, page)))
    )
    const rows = read.map((row, y) =>
      row.map((cell, x) => lineOf(`${before[y]?.[x] ?? ''} ${cell}`))
    )
    this.tables.push(rows)
    return ` ${read.flat().join(' ')} `
  }
}

/** The page without the label of an item, which stands before the item's words as text. */
function withoutLabel(node: Node, page: Page): Page {
  const [first] = contentsOf(node).filter((id) => (page.text.get(id) ?? '').trim() !== '')
  if (first === undefined || !isLabel(page.text.get(first) ?? '')) return page
  return {...page, text: new Map([...page.text, [first, '']])}
}

const isLabel = (text: string) =>
  /^\s*(?:[^\p{L}\p{N}\s]|\(?(?:\p{N}+|\p{L}{1,4})[.)])\s*$/u.test(text)

/** Names of the marked contents below a node, in reading order. */
const contentsOf = (node: Node): readonly string[] =>
  node.type === 'content'
    ? [node.id?.split('_').at(-1) ?? '']
    : (node.children ?? []).flatMap(contentsOf)

const groups: ReadonlySet<string> = new Set(['Root', 'Document', 'Sect', 'Div', 'Part', 'Art'])

/** Blocks of a page, out of the groups that they stand in. */
function flat(node: Node): readonly Node[] {
  if (!groups.has(node.role ?? '')) return [node]
  return (node.children ?? []).flatMap(flat)
}

const linksBelow = (node: Node): readonly Node[] =>
  node.role === 'Link' ? [node] : (node.children ?? []).flatMap(linksBelow)

const isNumber = /^\d+$/

const contentBelow = (node: Node): readonly Node[] =>
  node.type === 'content' ? [node] : (node.children ?? []).flatMap(contentBelow)

const rowsOf = (node: Node): readonly Node[] =>
  (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)))
