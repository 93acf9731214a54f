import {tag} from '../xml.ts'
import {type Parts, patch} from './parts.ts'

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
