import type {Report} from '../../../model/report.ts'
import {isProperty, longestProperty, memoNamespace, memoStore} from '../data.ts'
import {memoValues} from '../memo.ts'
import {escapeXml, tag} from '../xml.ts'
import {type Parts, patch} from './parts.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * Adds the part that keeps what the head of a memo says, field by field, where the document has one:
 * its content controls are bound to it (ECMA-376 part 1, 15.2.5 and 22.5).
 */
export function addMemoData(parts: Parts, {children, meta}: Report): void {
  const fields = [...memoValues(children, meta)].filter(
    ([field, value]) => !isProperty(field) || value.length > longestProperty
  )
  if (fields.length === 0) return
  const content = fields.map(([field, value]) => tag(field, {}, escapeXml(value)))
  const store = {'ds:itemID': memoStore, 'xmlns:ds': `${office}/customXml`}
  const schema = tag('ds:schemaRef', {'ds:uri': memoNamespace})
  parts.set(
    'customXml/item1.xml',
    declaration + tag('memo', {xmlns: memoNamespace}, content.join(''))
  )
  parts.set(
    'customXml/itemProps1.xml',
    declaration + tag('ds:datastoreItem', store, tag('ds:schemaRefs', {}, schema))
  )
  parts.set(
    'customXml/_rels/item1.xml.rels',
    declaration +
      tag(
        'Relationships',
        {xmlns: relationships},
        tag('Relationship', {
          Id: 'rId1',
          Type: `${office}/relationships/customXmlProps`,
          Target: 'itemProps1.xml'
        })
      )
  )
  related(parts, 'word/_rels/document.xml.rels', {
    Type: `${office}/relationships/customXml`,
    Target: '../customXml/item1.xml'
  })
  typed(
    parts,
    '/customXml/itemProps1.xml',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
  )
}

/** Adds a relationship to those of a part, under the next free number. */
export const related = (
  parts: Parts,
  name: string,
  relationship: {readonly Type: string; readonly Target: string}
): void =>
  patch(parts, name, (xml) => {
    const ids = [...xml.matchAll(/ Id="rId(\d+)"/g)].map((it) => Number(it[1]))
    const Id = `rId${ids.reduce((most, it) => Math.max(most, it), 0) + 1}`
    const added = tag('Relationship', {Id, ...relationship})
    return xml.replace('</Relationships>', `${added}</Relationships>`)
  })

/** Says what a part of the package holds. */
export const typed = (parts: Parts, name: string, type: string): void =>
  patch(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `${tag('Override', {ContentType: type, PartName: name})}</Types>`)
  )
