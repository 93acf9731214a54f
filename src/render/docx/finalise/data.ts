import type {Report} from '../../../model/report.ts'
import {isProperty, longestProperty, memoNamespace, memoStore} from '../data.ts'
import {memoValues} from '../memo.ts'
import {escapeXml, tag} from '../xml.ts'
import {related, typed} from './package.ts'
import type {Parts} from './parts.ts'

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
