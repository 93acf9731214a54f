import GithubSlugger from 'github-slugger'
import type {ListItem, Nodes, PhrasingContent, RootContent, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  type Line,
  type Link,
  type NoteRead,
  type Reading,
  textOfLine,
  Unreadable
} from '../reading.ts'
import {isShown, lineOfDraft, Sink, type Surroundings} from './sink.ts'

/** Largest file that is read, in bytes. */
const largest = 64 * 1024 * 1024

/**
 * Reads Markdown as GitHub does: CommonMark with GFM, alerts and ids of headings.
 * Throws {@link Unreadable}.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length > largest) throw new Unreadable(`Unexpected file of over ${largest} bytes`)
  const text = decoded(bytes)
  const found = new Found(text)
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  found.blocks(tree.children, {})
  return found.reading()
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new Unreadable('Unexpected bytes that are not UTF-8')
  }
}

/** Unescaped, and alone on the first line of a quote: then GitHub makes an alert of it. */
const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=[ \t]*(\n|$))/
const anchor = /^<a id="([^"]*)">$/

class Found {
  readonly #source: string
  readonly #slugger = new GithubSlugger()
  readonly #body = new Sink()
  readonly #notes: {readonly label: string; readonly sink: Sink}[] = []
  readonly #grids: number[][] = []
  readonly #places = new Map<string, number>()
  readonly #faults: string[] = []
  readonly #called = new Set<string>()
  #sink = this.#body
  /** The marker of an item that does not open with words: the next line bears it. */
  #label: (Surroundings & {readonly label: string}) | undefined

  constructor(source: string) {
    this.#source = source
  }

  reading(): Reading {
    const notes = this.#notes.map(({label, sink}): NoteRead => ({label, lines: linesOf(sink)}))
    return {
      lines: linesOf(this.#body),
      notes: notes.sort((a, b) => Number(a.label) - Number(b.label)),
      grids: this.#grids,
      places: this.#places,
      aside: [],
      faults: this.#faults
    }
  }

  blocks(nodes: readonly RootContent[], around: Surroundings): void {
    for (const node of nodes) this.#block(node, around)
  }

  #block(node: RootContent, around: Surroundings): void {
    this.#sink.close()
    switch (node.type) {
      case 'paragraph':
        this.#line(node.children, around)
        break
      case 'heading': {
        const draft = this.#line(node.children, {...around, kind: 'heading', depth: node.depth})
        const words = textOfLine(lineOfDraft(draft))
        this.#place(this.#slugger.slug(words.trim()), draft.index)
        break
      }
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const start = node.start ?? 1
          this.#item(item, node.ordered === true ? `${start + index}.` : '•', around)
        }
        break
      case 'blockquote':
        this.#quote(node, around)
        break
      case 'code': {
        const language = node.lang ?? undefined
        this.#open({...around, kind: 'code', ...(language !== undefined && {language})})
        this.#sink.add({kind: 'words', text: node.value, face: 'c'}, around)
        break
      }
      case 'table':
        this.#table(node, around)
        break
      case 'footnoteDefinition': {
        const note = {label: node.identifier, sink: new Sink()}
        this.#notes.push(note)
        this.#sink = note.sink
        this.blocks(node.children, {})
        this.#sink = this.#body
        break
      }
      case 'html':
        this.#sink.open(around)
        this.#words(node.value, '', undefined)
        break
      case 'thematicBreak':
        break
      default:
        // What is no block of CommonMark or GFM is shown as it is written.
        this.#sink.open(around)
        this.#words(this.#written(node), '', undefined)
    }
    this.#sink.close()
  }

  #line(nodes: readonly PhrasingContent[], around: Surroundings) {
    const draft = this.#open(around)
    this.#phrasing(nodes, '', undefined)
    return draft
  }

  #open(around: Surroundings) {
    const label = this.#label?.label
    this.#label = undefined
    return this.#sink.open(label === undefined ? around : {...around, label})
  }

  #item(node: ListItem, marker: string, around: Surroundings): void {
    const {label: _, ...outer} = around
    // An item that opens with a list in a quotation has a line of its own, as one has without it.
    if (this.#label !== undefined) this.#open(this.#label)
    const level = (around.level ?? 0) + 1
    const label = node.checked === true ? '☑' : node.checked === false ? '☐' : marker
    const [first, ...rest] = node.children
    if (first?.type === 'paragraph') {
      this.#line(first.children, {...outer, level, label})
      this.blocks(rest, {...outer, level})
    } else {
      if (first === undefined || first.type === 'list') this.#sink.open({...outer, level, label})
      else this.#label = {...outer, level, label}
      this.blocks(node.children, {...outer, level})
      this.#label = undefined
    }
  }

  #quote(node: Extract<RootContent, {type: 'blockquote'}>, around: Surroundings): void {
    const [first, ...rest] = node.children
    const start = first?.position?.start.offset ?? 0
    const marker = alert.exec(this.#source.slice(start, start + 40))
    if (marker === null || first?.type !== 'paragraph' || around.box !== undefined) {
      this.blocks(node.children, {...around, box: 'quote'})
      return
    }
    const box = (marker[1] ?? '').toLowerCase()
    const draft = this.#line(first.children, {...around, box})
    cut(draft.pieces, marker[0].length)
    this.blocks(rest, {...around, box})
  }

  #table(node: Table, around: Surroundings): void {
    const table = this.#grids.push(node.children.map((it) => it.children.length)) - 1
    for (const [row, {children}] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        this.#line(cell.children, {...around, cell: {table, row, column}})
      }
    }
  }

  #phrasing(nodes: readonly PhrasingContent[], face: string, link: Link | undefined): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.#words(node.value, face, link)
          break
        case 'inlineCode':
          this.#words(node.value, withMark(face, 'c'), link)
          break
        case 'emphasis':
          this.#phrasing(node.children, withMark(face, 'i'), link)
          break
        case 'strong':
          this.#phrasing(node.children, withMark(face, 'b'), link)
          break
        case 'delete':
          this.#phrasing(node.children, withMark(face, 'd'), link)
          break
        case 'break':
          this.#words('\n', face, link)
          break
        case 'link':
          this.#phrasing(node.children, face, this.#isMade(node) ? {url: node.url} : link)
          break
        case 'image':
          this.#sink.add({kind: 'picture', alt: node.alt ?? ''}, {})
          break
        case 'footnoteReference':
          this.#called.add(node.identifier)
          this.#sink.add({kind: 'call', note: node.identifier}, {})
          break
        case 'html':
          this.#html(node.value, face, link)
          break
        default:
          this.#words(this.#written(node), face, link)
      }
    }
  }

  /** An address in running text is a link for GitHub, though nobody made it one. */
  #isMade(node: Nodes): boolean {
    const start = this.#source[node.position?.start.offset ?? 0]
    return start === '[' || start === '<'
  }

  #html(value: string, face: string, link: Link | undefined): void {
    const id = anchor.exec(value)?.[1]
    if (id !== undefined) this.#place(id, this.#sink.index)
    else if (value === '<br>') this.#words('\n', face, link)
    else if (!/^<\/a>$|^<\/?([uo]l|li)( start="\d+")?>$/.test(value)) this.#words(value, face, link)
  }

  #words(text: string, face: string, link: Link | undefined): void {
    this.#sink.add({kind: 'words', text, face, ...(link !== undefined && {link})}, {})
  }

  #place(id: string, index: number): void {
    if (this.#sink === this.#body && !this.#places.has(id)) this.#places.set(id, index)
  }

  #written(node: Nodes): string {
    const {start, end} = node.position ?? {}
    return this.#source.slice(start?.offset ?? 0, end?.offset ?? 0)
  }
}

/** Of a sink's lines only those that show something, but none is moved: places are indexes. */
const linesOf = (sink: Sink): readonly Line[] =>
  sink.drafts.map((it) => (isShown(it) ? lineOfDraft(it) : {...lineOfDraft(it), pieces: []}))

const withMark = (face: string, mark: string): string =>
  face.includes(mark) ? face : [...face, mark].sort().join('')

/** Cuts the first `length` characters off the words of a line. */
function cut(pieces: Line['pieces'][number][], length: number): void {
  let left = length
  while (left > 0) {
    const [first] = pieces
    if (first?.kind !== 'words') return
    pieces.shift()
    if (first.text.length > left) pieces.unshift({...first, text: first.text.slice(left)})
    left -= first.text.length
  }
}
