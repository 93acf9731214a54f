import type {BaseXmlComponent, Paragraph} from 'docx'
import {type Parts, patch} from './finalise/parts.ts'
import {formOf, hole, type Look, type PageKind, pageKinds} from './form.ts'
import type {Relationship} from './links.ts'
import {createMedia} from './media.ts'
import {firstPicture, withRelationships} from './relationships.ts'
import type {Piece} from './work.ts'
import {written} from './written.ts'
import {element} from './xml.ts'

/** What a document says, in all of its parts. */
export interface Content {
  readonly theme: Look['theme']
  readonly properties: Look['properties']
  readonly body: readonly Piece[]
  /** Texts of the notes that are called, in the order of the numbers that Word counts for them. */
  readonly notes: readonly (readonly Piece[])[]
  readonly headers: ReadonlyMap<PageKind, Paragraph>
  readonly footers: ReadonlyMap<PageKind, Paragraph>
}

/** The parts of a document: a form of its look, filled in. */
export function filled({theme, properties, body, notes, headers, footers}: Content): Parts {
  const shown = (all: Content['headers']) => pageKinds.filter((it) => all.has(it))
  const look = {theme, properties, headers: shown(headers), footers: shown(footers)}
  const parts: Parts = new Map(formOf(look))
  const media = createMedia()
  fill('document', body, hole)
  fill(
    'footnotes',
    notes.map((text, index) => element('w:footnote', {'w:id': index + 1}, text)),
    endOfNotes
  )
  for (const [kind, all] of [['header', headers] as const, ['footer', footers] as const]) {
    for (const [index, page] of shown(all).entries()) {
      const line = all.get(page)
      if (line !== undefined) fill(`${kind}${index + 1}`, [line], hole)
    }
  }
  media.addTo(parts)
  return parts

  /** Writes `content` before or in place of `place`, and what it refers to. */
  function fill(name: string, content: readonly BaseXmlComponent[], place: string): void {
    const links: Relationship[] = []
    const part = {relate: (it: Relationship) => links.push(it), context: media.context}
    const xml = content.map((it) => written(it, part)).join('')
    patch(parts, `word/_rels/${name}.xml.rels`, (relationships) => {
      const numbered = media.numbered(xml, firstPicture(relationships, links.length))
      patch(parts, `word/${name}.xml`, (form) =>
        form.replace(place, () => numbered.xml + (place === hole ? '' : place))
      )
      return withRelationships(relationships, {links, pictures: numbered.files})
    })
  }
}

const endOfNotes = '</w:footnotes>'
