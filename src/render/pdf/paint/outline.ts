import type {Section} from '../../../model/node.ts'
import {plainText} from '../../../model/walk.ts'
import {pdfText} from '../file/values.ts'
import type {Pdfkit, PdfReference} from '../internals.ts'
import {destination} from './links.ts'

/** Words as a list of bookmarks shows them: without breaks, and hyphens that are only possible. */
const oneLine = (words: string): string =>
  words
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()

interface Entry {
  readonly section: Section
  readonly children: Entry[]
}

/** From this many pages on, a reader opens with its bookmarks shown. */
const longEnough = 3

/** Bookmarks that are shown when a document opens, at most, beside those of the first level. */
const mostShown = 40

/** Bookmarks: one for each section that has a place, nested as the headings are. */
export function writeOutline(
  document: Pdfkit,
  sections: readonly Section[],
  places: ReadonlyMap<string, unknown>,
  pages: number
): void {
  const entries = nested(sections.filter((section) => places.has(section.id)))
  if (entries.length === 0) return
  const root = document.ref({Type: 'Outlines'})
  const depth = depthShown(entries)
  writeEntries(document, entries, root, depth)
  root.data.Count = count(entries, depth)
  root.end()
  document._root.data.Outlines = root
  if (pages >= longEnough) document._root.data.PageMode = 'UseOutlines'
}

function nested(sections: readonly Section[]): readonly Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const section of sections) {
    while ((open.at(-1)?.section.depth ?? 0) >= section.depth) open.pop()
    const entry: Entry = {section, children: []}
    const siblings = open.at(-1)?.children ?? top
    siblings.push(entry)
    open.push(entry)
  }
  return top
}

/** How many of these and those below are shown if `depth` levels are. */
const count = (entries: readonly Entry[], depth: number): number =>
  depth === 0 ? 0 : entries.reduce((sum, entry) => sum + 1 + count(entry.children, depth - 1), 0)

/** How many levels are open at first: as many as a reader can take in at a glance. */
function depthShown(entries: readonly Entry[]): number {
  let depth = 1
  while (depth < deepest && count(entries, depth + 1) <= mostShown) depth++
  return depth
}

/** Levels of headings. */
const deepest = 6

/** `depth`: how many levels are open, these among them. */
function writeEntries(
  document: Pdfkit,
  entries: readonly Entry[],
  parent: PdfReference,
  depth: number
): void {
  const references = entries.map(({section}) => {
    const number = section.number === undefined ? '' : `${section.number} `
    return document.ref({
      Title: pdfText(oneLine(number + plainText(section.title))),
      Parent: parent,
      Dest: pdfText(destination(section.id))
    })
  })
  entries.forEach((entry, index) => {
    const reference = references[index]
    if (reference === undefined) return
    const previous = references[index - 1]
    const next = references[index + 1]
    if (previous !== undefined) reference.data.Prev = previous
    if (next !== undefined) reference.data.Next = next
    if (entry.children.length > 0) {
      writeEntries(document, entry.children, reference, depth - 1)
      // A negative count says that the entry is closed, and what opening it would show.
      const open = depth > 1
      const shown = count(entry.children, open ? depth - 1 : 1)
      reference.data.Count = open ? shown : -shown
    }
    reference.end()
  })
  const first = references[0]
  const last = references.at(-1)
  if (first !== undefined) parent.data.First = first
  if (last !== undefined) parent.data.Last = last
}
