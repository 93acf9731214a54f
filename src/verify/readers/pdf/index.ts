import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  type EdgeRead,
  type Line,
  type NoteRead,
  type Piece,
  type Properties,
  type Reading,
  Unreadable
} from '../../reading.ts'
import {rightToLeft} from '../../signs.ts'
import {type Draft, isShown, lineOfDraft} from '../sink.ts'
import {contentOf, type PageContent, type Shown} from './content.ts'
import {loadPdfjs, type Pdfjs} from './load.ts'
import {type Node, type Start, Tree} from './tree.ts'

/**
 * Reads a PDF by its structure tree, as a screen reader does. What is painted outside the tree is
 * the edge of a page, or stands aside. Throws {@link Unreadable}.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false
  })
  try {
    return await readingOf(await task.promise, pdfjs)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Unreadable(`Unexpected bytes that are no PDF: ${reason}`)
  } finally {
    await task.destroy()
  }
}

/** Reads a PDF that is open. */
async function readingOf(document: PDFDocumentProxy, pdfjs: Pdfjs): Promise<Reading> {
  const tree = new Tree()
  const edges: EdgeRead[] = []
  const aside: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [structure, content, urls] = await Promise.all([
      page.getStructTree(),
      contentOf(page, pdfjs),
      urlsOf(page)
    ])
    const root: Node | null = structure
    if (root === null) tree.faults.push(`page ${number} has no structure that could be read aloud`)
    else tree.read(root, {...content, number, urls})
    for (const {edge, text} of looseOf(content)) {
      if (edge === undefined) aside.push(text)
      else edges.push({on: number, edge, text})
    }
    page.cleanup()
  }
  const places = await placesOf(document, tree)
  return {
    lines: tree.body.drafts.map((it) => told(it, tree, places)),
    notes: tree.notes
      .map(({label, sink}): NoteRead => {
        return {label, lines: sink.drafts.map((it) => told(it, tree, places))}
      })
      .sort((a, b) => Number(a.label) - Number(b.label)),
    grids: tree.grids,
    places: new Map(
      [...places].flatMap(([name, {line, note}]) =>
        note === undefined ? [[name, line] as const] : []
      )
    ),
    edges,
    aside,
    properties: await propertiesOf(document),
    pages: document.numPages,
    faults: tree.faults
  }
}

function told(draft: Draft, {continues}: Tree, places: Places): Line {
  const line = lineOfDraft(draft)
  const before = continues.get(draft)
  const pieces = line.pieces.map((piece): Piece => {
    if (piece.kind !== 'call' || piece.to === undefined) return piece
    return {...piece, to: places.get(piece.to.slice(1))?.note ?? ''}
  })
  return {
    ...line,
    pieces: isShown(draft) ? pieces : [],
    ...(before !== undefined && {continues: before.index})
  }
}

async function urlsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const annotations = await page.getAnnotations()
  return new Map(
    annotations.map(({id, url, unsafeUrl, dest}) => [
      String(id),
      String(unsafeUrl ?? url ?? `#${typeof dest === 'string' ? dest : ''}`)
    ])
  )
}

/** Where a name in the document leads: a line of the body, or a note. */
type Places = ReadonlyMap<string, {readonly line: number; readonly note?: string}>

async function placesOf(document: PDFDocumentProxy, tree: Tree): Promise<Places> {
  const starts = startsOf(tree)
  const places = new Map<string, {readonly line: number; readonly note?: string}>()
  const names: unknown = await document.getDestinations()
  if (typeof names !== 'object' || names === null) return places
  for (const [name, to] of Object.entries(names)) {
    if (!Array.isArray(to)) continue
    const [page, , x, y] = to
    const index = isReference(page) ? await document.getPageIndex(page).catch(() => -1) : -1
    const found = nearest(starts.get(index + 1) ?? [], Number(x), Number(y))
    if (found !== undefined) places.set(name, found)
  }
  return places
}

const isReference = (value: unknown): value is {readonly num: number; readonly gen: number} =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value

interface Begun extends Start {
  /** Whether its words run from right to left. */
  readonly turns: boolean
  readonly line: number
  readonly note?: string
}

/** Where lines begin, page by page. */
function startsOf({body, notes, starts}: Tree): ReadonlyMap<number, readonly Begun[]> {
  const pages = new Map<number, Begun[]>()
  const add = (it: Begun) => {
    const list = pages.get(it.page)
    if (list === undefined) pages.set(it.page, [it])
    else list.push(it)
  }
  const note = (draft: Draft, label?: string) => {
    const start = starts.get(draft)
    if (start === undefined) return
    const turns = draft.pieces.some((it) => it.kind === 'words' && rightToLeft.test(it.text))
    add({...start, turns, line: draft.index, ...(label !== undefined && {note: label})})
  }
  for (const draft of body.drafts) note(draft)
  for (const {label, sink, start} of notes) {
    for (const draft of sink.drafts) note(draft, label)
    // Of a note that says nothing its label is all there is.
    if (start !== undefined && !sink.drafts.some((it) => starts.has(it))) {
      add({...start, turns: false, line: 0, note: label})
    }
  }
  return pages
}

/** The line that begins next below a point; of those at one height, the one nearest beside it. */
function nearest(starts: readonly Begun[], x: number, y: number): Begun | undefined {
  let best: Begun | undefined
  let least = Number.POSITIVE_INFINITY
  for (const it of starts) {
    if (it.y > y) continue
    // Lines from right to left begin anywhere: at their right.
    const distance = y - it.y + (it.turns ? 0 : Math.abs(x - it.x) / 5)
    if (distance >= least) continue
    least = distance
    best = it
  }
  return best
}

/** Text that is painted and not read, line by line: above what is read, below it, or in its midst. */
function looseOf({marked, unmarked}: PageContent) {
  const heights = [...marked.values()].flat().map((it) => it.y)
  const top = heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const bottom = heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const rows = new Map<number, Shown[]>()
  for (const it of unmarked) {
    const key = Math.round(it.y)
    rows.set(key, [...(rows.get(key) ?? []), it])
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([y, shown]) => ({
      edge: y >= top - 1 ? ('head' as const) : y <= bottom + 1 ? ('foot' as const) : undefined,
      text: [...shown]
        .sort((a, b) => a.x - b.x)
        .map((it) => it.text)
        .join(' ')
    }))
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
  const {info, metadata} = await document.getMetadata()
  const field = (name: string): string => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'string' ? value : ''
  }
  /** A file that says two things of itself says both. */
  const both = (name: string, packet: string): string => {
    const stated: unknown = metadata?.get(packet)
    const other = Array.isArray(stated) ? stated.join('; ') : String(stated ?? '')
    const value = field(name)
    return other === '' || other === value ? value : `${value} / ${other}`
  }
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(field('CreationDate'))
  return {
    title: both('Title', 'dc:title'),
    lang: field('Language'),
    authors: both('Author', 'dc:creator').replaceAll(';', ','),
    date: day === null ? '' : day.slice(1).join('-'),
    keywords: field('Keywords').replaceAll(';', ','),
    description: both('Subject', 'dc:description')
  }
}
