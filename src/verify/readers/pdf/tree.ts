import type {Link, Piece} from '../../reading.ts'
import {type Draft, Sink, type Surroundings} from '../sink.ts'
import type {PageContent, Shown} from './content.ts'

/** A node of pdf.js' structure tree; its types leave out `alt`. */
export interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

export interface Page extends PageContent {
  /** From 1. */
  readonly number: number
  /** Where each link annotation of the page leads. */
  readonly urls: ReadonlyMap<string, string>
}

/** Where a line begins, in points from the lower left corner of its page. */
export interface Start {
  readonly page: number
  readonly x: number
  readonly y: number
}

export interface NoteDraft {
  readonly label: string
  readonly sink: Sink
  /** Where its label stands, if it is shown. */
  readonly start?: Start
}

interface Context {
  readonly around: Surroundings
  readonly face: string
  readonly link?: Link
}

/** Roles of what stands by itself: each begins a line. */
const blocks: ReadonlySet<string> = new Set(
  'P Title H H1 H2 H3 H4 H5 H6 Caption BlockQuote Div Sect Part Art Aside L LI LBody Table THead TBody TFoot TR TH TD TOC TOCI Document Root Formula Form Quote'.split(
    ' '
  )
)

/** How deep elements may stand in others. */
const deepest = 1000

/** Reads the structure trees of pages, one after the other, as a screen reader does. */
export class Tree {
  readonly body = new Sink()
  readonly notes: NoteDraft[] = []
  readonly grids: number[][] = []
  readonly starts = new Map<Draft, Start>()
  /** Lines that may only go on with another: one stands at the end of a page, one at the next top. */
  readonly continues = new Map<Draft, Draft>()
  readonly faults: string[] = []
  #sink = this.body
  #page: Page | undefined
  /** What stood last on the page before, and what was read of this page so far. */
  #last: Draft | undefined
  #isFresh = true
  /** Whether a table was the last of a page, and which rows it has. */
  #table: {readonly grid: number; readonly shape: string} | undefined
  #isTop = true
  /** Marked contents of the page that were read. */
  readonly #read = new Set<string>()
  /** A line of which only the label was read. */
  #waiting: {readonly draft: Draft; readonly sink: Sink} | undefined
  readonly #cells = new Map<string, Draft>()

  read(tree: Node, page: Page): void {
    this.#page = page
    this.#last = this.body.drafts.at(-1)
    this.#isFresh = true
    this.#isTop = true
    this.body.close()
    this.#read.clear()
    this.#node(tree, {around: {page: page.number}, face: ''}, 0)
    this.#adrift(page)
  }

  /** Text that is marked and stands in no element; pdf.js also leaves out what stands 40 elements deep. */
  #adrift(page: Page): void {
    for (const [id, shown] of page.marked) {
      if (this.#read.has(id)) continue
      this.#sink.close()
      const around = {page: page.number, adrift: true}
      for (const it of shown) this.#show(it, {around, face: ''})
    }
    this.#sink.close()
  }

  #node(node: Node, context: Context, depth: number): void {
    if (depth > deepest) {
      this.faults.push('it nests deeper than any document')
      return
    }
    if (node.type === 'content') {
      this.#content(node, context)
      return
    }
    if (node.type !== undefined) return
    const role = node.role ?? ''
    if (blocks.has(role)) {
      this.#block(role, node, context, depth)
      return
    }
    switch (role) {
      case 'Artifact':
        return
      case 'Lbl':
        this.#label(node, context)
        return
      case 'Note':
      case 'FENote':
        this.#note(node, depth)
        return
      case 'Figure':
        this.#figure(node, context, depth)
        return
      case 'Reference':
        this.#reference(node, context, depth)
        return
      case 'Link':
        this.#children(node, this.#linked(node, context), depth)
        return
      case 'Code':
        this.#children(node, {...context, face: withCode(context.face)}, depth)
        return
      default:
        this.#children(node, context, depth)
        return
    }
  }

  #children(node: Node, context: Context, depth: number): void {
    for (const child of node.children ?? []) this.#node(child, context, depth + 1)
  }

  #block(role: string, node: Node, context: Context, depth: number): void {
    this.#sink.close()
    const inner = this.#inside(role, context)
    if (role === 'Table') this.#tableOf(node, inner, depth)
    else if (role === 'TOCI') this.#entry(node, inner, depth)
    else this.#children(node, inner, depth)
    this.#sink.close()
    // What comes after an item or a numbered paragraph without words is not its words.
    if (role === 'LI' || role === 'P') this.#waiting = undefined
  }

  #inside(role: string, context: Context): Context {
    const {kind: _, depth: __, label: ___, ...around} = context.around
    const heading = /^H([1-6])$/.exec(role)
    if (heading !== null) {
      return {...context, around: {...around, kind: 'heading', depth: Number(heading[1])}}
    }
    if (role === 'Title') return {...context, around: {...around, kind: 'heading', depth: 0}}
    if (role === 'L') return {...context, around: {...around, level: (around.level ?? 0) + 1}}
    if (role === 'BlockQuote') return {...context, around: {...around, box: 'quote'}}
    if (role === 'TOCI') return {...context, around: {...around, kind: 'contents'}}
    return {...context, around}
  }

  #content(node: Node, context: Context): void {
    const id = node.id?.split('_').at(-1) ?? ''
    this.#read.add(id)
    for (const shown of this.#page?.marked.get(id) ?? []) this.#show(shown, context)
  }

  #show({text, face, x, y}: Shown, context: Context): void {
    const {link} = context
    this.#opened(context, x, y)
    const both = context.face === 'c' && !face.includes('c') ? withCode(face) : face
    const piece: Piece = {kind: 'words', text, face: both, ...(link !== undefined && {link})}
    this.#sink.add(piece, context.around)
  }

  /** A line begins with the first that is shown of it. */
  #opened(context: Context, x: number, y: number): void {
    const draft = this.#sink.current ?? this.#begin(context)
    if (this.#waiting?.draft === draft) this.#waiting = undefined
    const isWaiting = draft.around.label !== undefined && draft.pieces.length === 0
    if (!this.starts.has(draft) || isWaiting) {
      this.starts.set(draft, {page: this.#page?.number ?? 0, x, y})
    }
  }

  #begin({around}: Context): Draft {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting !== undefined && waiting.sink === this.#sink) {
      const {draft} = waiting
      draft.around = {
        ...around,
        ...(draft.around.label !== undefined && {label: draft.around.label})
      }
      this.#sink.resume(draft)
      return draft
    }
    const draft = this.#sink.open(around)
    const before = this.#beforeBreak(draft)
    if (before !== undefined && around.label === undefined) this.continues.set(draft, before)
    if (around.cell !== undefined) this.#cells.set(keyOf(around.cell), draft)
    if (this.#sink === this.body) this.#isFresh = false
    return draft
  }

  /** What stood last where the page before ended, if nothing of this page has been read there yet. */
  #beforeBreak({around}: Draft): Draft | undefined {
    if (this.#sink !== this.body) {
      const before = this.#sink.drafts.at(-2)
      return before?.around.page === around.page ? undefined : before
    }
    if (around.cell !== undefined) {
      const before = this.#cells.get(keyOf(around.cell))
      return before?.around.page === around.page ? undefined : before
    }
    return this.#isFresh ? this.#last : undefined
  }

  #label(node: Node, context: Context): void {
    const shown = this.#shownIn(node)
    const label = shown
      .map((it) => it.text)
      .join('')
      .replace(/[\s\u200b]+/g, '')
    if (label === '') return
    const {current} = this.#sink
    this.#waiting = undefined
    const draft = current ?? this.#begin({...context, around: {...context.around, label}})
    if (current !== undefined && current.pieces.length > 0) {
      // In the midst of words it is one of them.
      for (const it of shown) this.#show(it, context)
      return
    }
    draft.around = {...draft.around, label}
    const [first] = shown
    if (first !== undefined)
      this.starts.set(draft, {page: this.#page?.number ?? 0, x: first.x, y: first.y})
    // The body of an item is a block of its own, and what comes first in it stands on this line.
    this.#waiting = {draft, sink: this.#sink}
  }

  #note(node: Node, depth: number): void {
    const outer = {sink: this.#sink, current: this.#sink.current}
    const children = node.children ?? []
    const shown = children.filter((it) => it.role === 'Lbl').flatMap((it) => this.#shownIn(it))
    const label = shown
      .map((it) => it.text)
      .join('')
      .trim()
    const [first] = shown
    const start = first && {page: this.#page?.number ?? 0, x: first.x, y: first.y}
    const last = this.notes.at(-1)
    if (label === '' && last === undefined) return
    const note =
      label === '' && last !== undefined ? last : {label, sink: new Sink(), ...(start && {start})}
    if (note !== last) this.notes.push(note)
    this.#sink = note.sink
    this.#sink.close()
    const around = {page: this.#page?.number ?? 0}
    for (const child of children) {
      if (child.role !== 'Lbl') this.#node(child, {around, face: ''}, depth + 1)
    }
    this.#sink = outer.sink
    this.#sink.resume(outer.current)
  }

  #figure(node: Node, context: Context, depth: number): void {
    if (!this.#isPainted(node)) return
    const draft = this.#sink.current ?? this.#begin(context)
    draft.pieces.push({kind: 'picture', alt: node.alt ?? ''})
    this.#children(node, context, depth)
  }

  /** The call of a note is no word; the citation of a paragraph is, and a line of the contents. */
  #reference(node: Node, context: Context, depth: number): void {
    const shown = this.#shownIn(node)
    const note = shown
      .map((it) => it.text)
      .join('')
      .trim()
    if (!/^\d+$/.test(note)) {
      this.#children(node, context, depth)
      return
    }
    const to = this.#urlBelow(node)
    if (to === undefined || !to.startsWith('#')) {
      this.#children(node, context, depth)
      return
    }
    const [first] = shown
    if (first !== undefined) this.#opened(context, first.x, first.y)
    this.#sink.add({kind: 'call', note, to}, context.around)
  }

  #linked(node: Node, context: Context): Context {
    const url = this.#urlBelow(node)
    return url === undefined ? context : {...context, link: {url}}
  }

  #urlBelow(node: Node): string | undefined {
    for (const child of node.children ?? []) {
      const url = this.#page?.urls.get(child.id ?? '') ?? this.#urlBelow(child)
      if (url !== undefined) return url
    }
    return undefined
  }

  /** An entry of the contents stands before those below it. */
  #entry(node: Node, context: Context, depth: number): void {
    const children = node.children ?? []
    const isContents = ({role}: Node): boolean => role === 'TOC'
    for (const child of children) if (!isContents(child)) this.#flat(child, context, depth + 1)
    this.#sink.close()
    for (const child of children) if (isContents(child)) this.#node(child, context, depth + 1)
  }

  /** An entry is one line, whatever it is put together from. */
  #flat(node: Node, context: Context, depth: number): void {
    if (depth > deepest) return
    if (node.type === 'content') {
      this.#content(node, context)
      return
    }
    if (node.role === 'Artifact') return
    const inner = node.role === 'Link' ? this.#linked(node, context) : context
    for (const child of node.children ?? []) this.#flat(child, inner, depth + 1)
  }

  /** The tree of a page has all rows of a table, empty where they stand on another page. */
  #tableOf(node: Node, context: Context, depth: number): void {
    const rows = rowsOf(node)
    const lengths = rows.map((row) => row.children?.length ?? 0)
    const shape = lengths.join(' ')
    const known = this.#isTop && this.#isFresh ? this.#table : undefined
    const goesOn = known !== undefined && known.shape === shape
    const table = goesOn ? known.grid : this.grids.push(lengths) - 1
    this.#isTop = false
    for (const [row, {children = []}] of rows.entries()) {
      for (const [column, cell] of children.entries()) {
        this.#sink.close()
        this.#children(
          cell,
          {...context, around: {...context.around, cell: {table, row, column}}},
          depth + 2
        )
      }
    }
    this.#table = {grid: table, shape}
  }

  /** Whether any of an element is painted on this page. */
  #isPainted(node: Node): boolean {
    if (node.type === 'content') {
      return this.#page?.painted.has(node.id?.split('_').at(-1) ?? '') === true
    }
    return (node.children ?? []).some((it) => this.#isPainted(it))
  }

  #shownIn(node: Node): readonly Shown[] {
    if (node.type === 'content') {
      const id = node.id?.split('_').at(-1) ?? ''
      this.#read.add(id)
      return this.#page?.marked.get(id) ?? []
    }
    return (node.children ?? []).flatMap((it) => this.#shownIn(it))
  }
}

const keyOf = ({table, row, column}: NonNullable<Surroundings['cell']>) =>
  `${table} ${row} ${column}`

const withCode = (face: string): string =>
  face.includes('c') ? face : [...face, 'c'].sort().join('')

function rowsOf(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)))
}
