import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {type Anchor, type Heading, lineOf, type Reading, wordsOf} from './reading.ts'

/** Reads a PDF by its structure tree, as a screen reader does; artifacts are not in the tree. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const task = getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false})
  const document = await task.promise
  try {
    const found = new Found()
    const text: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      text.push(await readPage(await document.getPage(number), found))
    }
    return {
      words: wordsOf(text.join(' ')),
      headings: found.headings,
      links: found.links,
      notes: found.notes,
      tables: found.tables,
      images: found.images,
      contents: found.contents,
      properties: await propertiesOf(document),
      pages: document.numPages
    }
  } finally {
    await task.destroy()
  }
}

async function propertiesOf(document: PDFDocumentProxy) {
  const {info} = await document.getMetadata()
  const field = (name: string): string => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'string' ? value : ''
  }
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(field('CreationDate'))
  return {
    title: field('Title'),
    lang: field('Language'),
    authors: field('Author').replaceAll(';', ','),
    date: day === null ? '' : day.slice(1).join('-')
  }
}

/** A node of pdf.js' structure tree; its types leave out `alt`. */
export interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

interface Page {
  /** Characters of each marked content of the page. */
  readonly text: ReadonlyMap<string, string>
  /** Where each link annotation of the page leads. */
  readonly urls: ReadonlyMap<string, string>
}

async function readPage(page: PDFPageProxy, found: Found): Promise<string> {
  const [tree, text, urls] = await Promise.all([page.getStructTree(), textOf(page), urlsOf(page)])
  page.cleanup()
  return tree === null ? '' : found.readTree(tree, {text, urls})
}

/**
 * Characters of each marked content as they are painted, spaces and soft hyphens at line ends
 * included: `getTextContent` guesses spaces from distances and drops both.
 */
export async function textOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const text = new Map<string, string>()
  const open: (string | undefined)[] = []
  let before = {x: 0, y: 0, text: ''}
  let at = {x: 0, y: 0}
  fnArray.forEach((operator, index) => {
    const args: readonly unknown[] = argsArray[index] ?? []
    if (operator === OPS.beginMarkedContent) open.push(undefined)
    if (operator === OPS.beginMarkedContentProps) {
      open.push(typeof args[1] === 'number' ? `mc${args[1]}` : undefined)
    }
    if (operator === OPS.endMarkedContent) open.pop()
    const id = open.findLast((it) => it !== undefined)
    if (operator === OPS.setTextMatrix) at = placeOf(args[0])
    if (operator === OPS.showText && id !== undefined && Array.isArray(args[0])) {
      const shown = inOrder(args[0].map(charactersOf)).join('').replace(directionMarks, '')
      // Further left and not at the same height: a new line. One that ended by itself ends with a
      // space or a soft hyphen; one that its author ended, with neither.
      const isEnded = at.y !== before.y && at.x <= before.x && !/[ \u00ad]$/.test(before.text)
      text.set(id, (text.get(id) ?? '') + (isEnded ? '\n' : '') + shown)
      before = {...at, text: shown}
    }
  })
  return text
}

/** Marks that tell a program which way their neighbours run; nobody sees them. */
const directionMarks = /[\u200E\u200F\u202A-\u202E]/g

/** Hebrew and Arabic stand on the page from left to right, glyph by glyph, as they are painted. */
const inOrder = (glyphs: readonly string[]): readonly string[] =>
  glyphs.some((it) => /[\u0590-\u08FF]/.test(it)) ? glyphs.toReversed() : glyphs

/** Where a text matrix puts the first glyph. */
function placeOf(matrix: unknown): {readonly x: number; readonly y: number} {
  const numbers = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : []
  return {x: Number(numbers[4] ?? 0), y: Number(numbers[5] ?? 0)}
}

function charactersOf(glyph: unknown): string {
  const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
  return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''
}

async function urlsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const annotations = await page.getAnnotations()
  return new Map(
    annotations.map(({id, url, unsafeUrl, dest}) => [id, String(unsafeUrl ?? url ?? `#${dest}`)])
  )
}

class Found {
  readonly headings: Heading[] = []
  readonly links: Anchor[] = []
  readonly notes: string[] = []
  readonly tables: string[][][] = []
  readonly images: string[] = []
  readonly contents: string[] = []
  /** Role of the last block of the page before: a table goes on where one stood. */
  #before: string | undefined

  readTree(tree: Node, page: Page): string {
    const blocks = flat(tree)
    const text = blocks.map((block, index) => {
      const isRest = index === 0 && block.role === 'Table' && this.#before === 'Table'
      return isRest ? this.#table(block, page, this.tables.pop()) : this.#read(block, page)
    })
    this.#before = blocks.at(-1)?.role ?? this.#before
    return text.join(' ')
  }

  #read(node: Node, page: Page): string {
    if (node.type === 'content') return page.text.get(node.id?.split('_').at(-1) ?? '') ?? ''
    if (node.type !== undefined) return ''
    const heading = /^H([1-6])$/.exec(node.role ?? '')
    if (heading !== null || node.role === 'Title') {
      const text = this.#below(node, page)
      if (text !== '') this.headings.push({depth: Number(heading?.[1] ?? 0), text: lineOf(text)})
      return ` ${text} `
    }
    switch (node.role) {
      case 'Lbl':
      case 'Artifact':
        return ''
      case 'Reference':
        return this.#reference(node, page)
      case 'Note':
      case 'FENote':
        return this.#note(node, page)
      case 'TOC':
        this.#below(node, page)
        return ''
      case 'TOCI':
        this.#entry(node, page)
        return ''
      case 'Figure':
        if (isPainted(node)) this.images.push(node.alt ?? '')
        return ` ${this.#below(node, page)} `
      case 'Link':
        return this.#link(node, page)
      case 'Table':
        return this.#table(node, page)
      case 'Span':
      case 'Code':
      case 'Em':
      case 'Strong':
        return this.#below(node, page)
      default:
        return ` ${this.#below(node, page)} `
    }
  }

  #below(node: Node, page: Page): string {
    return (node.children ?? []).map((child) => this.#read(child, page)).join('')
  }

  /** An entry of the contents stands before those below it. */
  #entry(node: Node, page: Page): void {
    const children = node.children ?? []
    const isContents = ({role}: Node): boolean => role === 'TOC'
    const links = this.links.length
    const text = children.filter((it) => !isContents(it)).map((it) => this.#read(it, page))
    this.links.length = links
    const line = lineOf(text.join(''))
    if (line !== '') this.contents.push(line)
    for (const child of children.filter(isContents)) this.#read(child, page)
  }

  /** The call of a note is no word; the citation of a paragraph is, and a line of the contents. */
  #reference(node: Node, page: Page): string {
    const links = this.links.length
    const text = this.#below(node, page)
    if (!/^\s*\d+\s*$/.test(text)) return text
    this.links.length = links
    return ''
  }

  /** A note stands before those that are called from within it. */
  #note(node: Node, page: Page): string {
    const index = this.notes.push('') - 1
    const text = lineOf(this.#below(node, page))
    this.notes.splice(index, 1, ...(text === '' ? [] : [text]))
    return ''
  }

  #link(node: Node, page: Page): string {
    const text = this.#below(node, page)
    const url = (node.children ?? []).map((child) => page.urls.get(child.id ?? '')).find(Boolean)
    if (url === undefined || text === '') return text
    this.links.push({url, text: lineOf(text)})
    return text
  }

  /** The tree of a page has all rows of a table, empty where they stand on another page. */
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

/** Whether any of an element stands on this page. */
const isPainted = (node: Node): boolean =>
  node.type !== undefined || (node.children ?? []).some(isPainted)

const groups: ReadonlySet<string> = new Set(['Root', 'Document', 'Sect', 'Div', 'Part', 'Art'])

/** Blocks of a page, out of the groups that they stand in. */
function flat(node: Node): readonly Node[] {
  if (!groups.has(node.role ?? '')) return [node]
  return (node.children ?? []).flatMap(flat)
}

function rowsOf(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)))
}
