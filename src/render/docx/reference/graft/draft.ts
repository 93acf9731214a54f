import type {Parts} from '../../finalise/parts.ts'
import type {Relation, Target} from '../package.ts'
import {parseXml} from '../parse.ts'
import type {Part} from '../reference.ts'
import {childrenOf, type Element, make, partOfXml, withAttributes, withChildren} from '../tree.ts'

const contentTypes = '[Content_Types].xml'
const documentRelations = 'word/_rels/document.xml.rels'
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** The package of a document that is being changed, part by part. */
export interface Draft {
  /** Outermost element of a part, if there is such a part. */
  readonly read: (name: string) => Element | undefined
  /** The text of a part changed, if there is such a part. */
  readonly patch: (name: string, change: (xml: string) => string) => void
  /** A part with its pictures or fonts, which are taken out of the package. */
  readonly take: (name: string) => Part | undefined
  readonly write: (name: string, root: Element) => void
  /** A part from elsewhere with all that it points to, in place of one of this name if there is one. */
  readonly place: (name: string, part: Part, contentType: string) => void
  /** A new relation of the document to a part; its id. */
  readonly relate: (kind: string, name: string) => string
  /** Takes away the parts that the document has relations of `kind` to. */
  readonly drop: (kind: string) => void
  /** The name of the part that the document's relation `id` points to. */
  readonly named: (id: string) => string | undefined
  readonly names: () => readonly string[]
  readonly text: (name: string) => string
  /** Writes the lists of parts and relations. Last. */
  readonly close: () => void
}

/** Opens the package that we have written ourselves. */
export function openDraft(parts: Parts): Draft {
  const text = (name: string): string => {
    const part = parts.get(name)
    return typeof part === 'string' ? part : ''
  }
  const read = (name: string) => (parts.has(name) ? parseXml(text(name), name)[0] : undefined)
  const types = [...(read(contentTypes)?.children ?? [])]
  let relations = [...(read(documentRelations)?.children ?? [])]
  const copied = new Map<Uint8Array, string>()

  function copy({name, bytes, contentType}: Target, kind: string): string {
    const known = copied.get(bytes)
    if (known !== undefined) return known
    const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
    const folder = kind === 'font' ? 'fonts' : 'media'
    const path = `${folder}/reference${copied.size + 1}.${extension}`
    copied.set(bytes, path)
    parts.set(`word/${path}`, bytes)
    setType(`word/${path}`, contentType)
    return path
  }

  function take(name: string): Part | undefined {
    const root = read(name)
    if (root === undefined) return undefined
    const list = childrenOf(read(relationsOf(name)), 'Relationship')
    const found = list.flatMap(({attributes}): readonly Relation[] => {
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((it) =>
        attributes.get(it)
      )
      const path = `word/${target}`
      const bytes = parts.get(path)
      if (!(bytes instanceof Uint8Array)) return []
      parts.delete(path)
      const kind = type.slice(type.lastIndexOf('/') + 1)
      return [{id, type, kind, target: {name: path, bytes, contentType: ''}}]
    })
    return {root, relations: found}
  }

  function setType(name: string, contentType: string): void {
    const partName = `/${name}`
    const at = types.findIndex((it) => attributeOf(it, 'PartName') === partName)
    if (at >= 0) types.splice(at, 1)
    if (contentType === '') return
    types.push(make('Override', {ContentType: contentType, PartName: partName}))
  }

  function remove(name: string): void {
    parts.delete(name)
    parts.delete(relationsOf(name))
    setType(name, '')
  }

  /** Addresses are from the folder of the part: one below `word/`, for a theme. */
  function attach(name: string, list: readonly Relation[]): void {
    const up = '../'.repeat(name.split('/').length - 2)
    const written = list.map(({id, type, kind, target, url}) =>
      target === undefined
        ? make('Relationship', {Id: id, Type: type, Target: url, TargetMode: 'External'})
        : make('Relationship', {Id: id, Type: type, Target: up + copy(target, kind)})
    )
    if (written.length > 0) parts.set(relationsOf(name), listOf(written))
    else parts.delete(relationsOf(name))
  }

  const listOf = (list: readonly Element[] | typeof relations): string =>
    partOfXml(make('Relationships', {xmlns: relationsNamespace}, list))

  return {
    read,
    text,
    take,
    names: () => [...parts.keys()],
    patch: (name, change) => {
      if (parts.has(name)) parts.set(name, change(text(name)))
    },
    write: (name, root) => void parts.set(name, partOfXml(root)),
    place: (name, part, contentType) => {
      parts.set(name, partOfXml(part.root))
      setType(name, contentType)
      attach(name, part.relations)
    },
    relate: (kind, name) => {
      const ids = new Set(relations.map((it) => attributeOf(it, 'Id')))
      let count = relations.length + 1
      while (ids.has(`rId${count}`)) count++
      const target = name.replace(/^word\//, '')
      relations.push(
        make('Relationship', {Id: `rId${count}`, Type: officeRelations + kind, Target: target})
      )
      return `rId${count}`
    },
    drop: (kind) => {
      const isOld = (it: Element | string) => attributeOf(it, 'Type') === officeRelations + kind
      for (const it of relations.filter(isOld)) remove(`word/${attributeOf(it, 'Target')}`)
      relations = relations.filter((it) => !isOld(it))
    },
    named: (id) => {
      const found = relations.find((it) => attributeOf(it, 'Id') === id)
      return found === undefined ? undefined : `word/${attributeOf(found, 'Target')}`
    },
    close: () => {
      const root = read(contentTypes)
      if (root !== undefined) parts.set(contentTypes, partOfXml(withChildren(root, types)))
      parts.set(documentRelations, listOf(relations))
    }
  }
}

const attributeOf = (it: Element | string, name: string): string | undefined =>
  typeof it === 'string' ? undefined : it.attributes.get(name)

const relationsOf = (name: string): string => {
  const at = name.lastIndexOf('/') + 1
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`
}

/** Content type of a part of a Word document. */
export const wordType = (kind: string): string => `${wordTypes}${kind}+xml`

export const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** `part` with its relations' ids behind `prefix`, so that they are apart from those of another. */
export const prefixed = ({root, relations}: Part, prefix: string): Part => ({
  root: withRelationIds(root, prefix),
  relations: relations.map((it) => ({...it, id: prefix + it.id}))
})

function withRelationIds(element: Element, prefix: string): Element {
  const ids = [...element.attributes].filter(([name]) => name.startsWith('r:'))
  const children = element.children.map((it) =>
    typeof it === 'string' ? it : withRelationIds(it, prefix)
  )
  return withAttributes(
    {...element, children},
    Object.fromEntries(ids.map(([name, id]) => [name, prefix + id]))
  )
}
