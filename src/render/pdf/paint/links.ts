import {type PdfValue, pdfText, written} from '../file/values.ts'
import {namesOf, type Pdfkit, type PdfReference, reserve, writeObject} from '../internals.ts'
import type {Canvas} from './canvas.ts'
import {number} from './glyphs.ts'
import type {Element} from './structure.ts'

/** Where a link leads: to a named place of the document, or out of it. */
export type Target = {readonly name: string} | {readonly url: string}

/**
 * Name of a place as the file holds it: ASCII, so that name trees sort alike everywhere. Letters,
 * digits and `-._` stand for themselves, so `file.pdf#p4` finds paragraph 4.
 */
export function destination(name: string): string {
  return name.replace(
    /[^A-Za-z0-9._-]/g,
    (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

export interface Area {
  readonly x: number
  /** Top edge, down from the top of the page. */
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Makes an area of the open page a link that belongs to `element`. */
export function addLink(
  canvas: Canvas,
  element: Element,
  area: Area,
  target: Target,
  contents: string
): void {
  const {document, structure} = canvas
  const leads =
    'name' in target
      ? `/S/GoTo/D${written(pdfText(destination(target.name)))}`
      : `/S/URI/URI${written(pdfText(asciiUrl(target.url)))}`
  const bounds = canvas.bounds(area.x, area.y, area.width, area.height)
  const rectangle = bounds.map(number).join(' ')
  const key = structure.keyOfAnnotation(element)
  const annotation = reserve(document)
  // Printed (F 4): PDF/A asks for it.
  const look = `/Rect[${rectangle}]/Border[0 0 0]/F 4/A<<${leads}>>`
  const words = `/Contents${written(pdfText(contents))}`
  const text = `<</Type/Annot/Subtype/Link${look}${words}/StructParent ${key}>>`
  writeObject(document, annotation, text)
  canvas.page.annotations.push(annotation)
  structure.annotate(element, canvas.index, annotation)
}

/** A URI is ASCII (RFC 3986): anything else is percent-encoded as UTF-8. */
function asciiUrl(url: string): string {
  return [...new TextEncoder().encode(url)]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    )
    .join('')
}

/** A place on a page: `x` from the left, `y` down from the top. */
export interface Place {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Writes the named destinations, in the order of their bytes. */
export function writeDestinations(
  document: Pdfkit,
  places: ReadonlyMap<string, Place>,
  pages: readonly PdfReference[],
  height: number
): void {
  const named = [...places]
    .map(([name, place]) => ({key: destination(name), place}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const names: PdfValue = named.flatMap(({key, place}): PdfValue[] => [
    pdfText(key),
    [pages[place.page] ?? null, 'XYZ', place.x, height - place.y, null]
  ])
  const tree = reserve(document)
  writeObject(document, tree, written({Names: names}))
  namesOf(document).data = {Dests: tree}
}
