import type {Section} from '../../../model/node.ts'
import {plainText} from '../../../model/walk.ts'
import {type Pdfkit, type PdfReference, pdfText} from '../internals.ts'
import {destination} from './links.ts'

interface Entry {
  readonly section: Section
  readonly children: Entry[]
}

/** Bookmarks: one for each section that has a place, nested as the headings are. */
export function writeOutline(
  document: Pdfkit,
  sections: readonly Section[],
  places: ReadonlyMap<string, unknown>
): void {
  const entries = nested(sections.filter((section) => places.has(section.id)))
  if (entries.length === 0) return
  const root = document.ref({Type: 'Outlines'})
  writeEntries(document, entries, root)
  root.data.Count = count(entries)
  root.end()
  document._root.data.Outlines = root
  document._root.data.PageMode = 'UseOutlines'
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

/** All entries below, since all are shown. */
const count = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + count(entry.children), 0)

function writeEntries(document: Pdfkit, entries: readonly Entry[], parent: PdfReference): void {
  const references = entries.map(({section}) => {
    const number = section.number === undefined ? '' : `${section.number} `
    return document.ref({
      Title: pdfText(number + plainText(section.title)),
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
      writeEntries(document, entry.children, reference)
      reference.data.Count = count(entry.children)
    }
    reference.end()
  })
  const first = references[0]
  const last = references.at(-1)
  if (first !== undefined) parent.data.First = first
  if (last !== undefined) parent.data.Last = last
}
