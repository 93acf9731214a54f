import type {Relationship} from './links.ts'
import {escaped} from './written.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part refers to beside what all parts of its kind do: addresses, and files of pictures. */
export interface Referred {
  readonly links: readonly Relationship[]
  readonly pictures: readonly string[]
}

/**
 * Adds to the relationships of a part, as `docx` orders and numbers them: links by the names that
 * they have, pictures from `firstPicture` on, and the table of fonts of a document after all else.
 */
export function withRelationships(xml: string, {links, pictures}: Referred): string {
  if (links.length + pictures.length === 0) return xml
  const fonts = fontTable.exec(xml)
  const first = firstPicture(xml, links.length)
  const added = [
    ...links.map(({id, url}) => relationship(id, 'hyperlink', url, ' TargetMode="External"')),
    ...pictures.map((file, index) => relationship(`rId${first + index}`, 'image', file))
  ]
  if (fonts === null) return xml.replace('/>', () => `>${added.join('')}</Relationships>`)
  added.push(relationship(`rId${first + pictures.length}`, 'fontTable', 'fontTable.xml'))
  return xml.replace(fontTable, () => added.join(''))
}

/** Number of the first picture of a part that has so many links. */
export const firstPicture = (xml: string, links: number): number =>
  Number(fontTable.exec(xml)?.[1] ?? 1) + links

const fontTable = /<Relationship Id="rId(\d+)" [^>]*Target="fontTable\.xml"\/>/

const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${mode}/>`
