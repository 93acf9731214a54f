import {posix} from 'node:path'
import {all, isWellFormed, type Opened} from '../open.ts'

/** What is wrong with how the parts of a package hang together, in words; nothing if all is well. */
export function faultsOf({parts, names}: Opened): readonly string[] {
  const faults: string[] = []
  for (const [name, xml] of parts) if (!isWellFormed(xml)) faults.push(`${name} is not well formed`)
  const types = parts.get('[Content_Types].xml') ?? ''
  const defaults = all(types, /Extension="([^"]*)"/g)
  for (const name of names) {
    const isKnown =
      types.includes(`PartName="/${name}"`) || defaults.includes(/[^.]*$/.exec(name)?.[0] ?? '')
    if (!isKnown && name !== '[Content_Types].xml') faults.push(`${name} has no type`)
  }
  for (const part of all(types, /PartName="\/([^"]*)"/g)) {
    if (!names.includes(part)) faults.push(`${part} has a type and is not there`)
  }
  for (const [name, xml] of parts) {
    const list = parts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`))
    const ids = new Set(all(list ?? '', /\bId="([^"]*)"/g))
    for (const id of all(xml, /\br:(?:id|embed|link|pict)="([^"]*)"/g)) {
      if (!ids.has(id)) faults.push(`${name} points to ${id}, which is nothing`)
    }
  }
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = posix.dirname(posix.dirname(name))
    for (const it of all(xml, /<Relationship [^>]*>/g).filter((it) => !it.includes('External'))) {
      const target = posix.join(folder, /Target="([^"]*)"/.exec(it)?.[1] ?? '')
      if (!names.includes(target)) faults.push(`${name} points to ${target}, which is not there`)
    }
  }
  return [...faults, ...styleFaults(parts), ...listFaults(parts)]
}

const typeOf: Readonly<Record<string, string>> = {
  pStyle: 'paragraph',
  rStyle: 'character',
  tblStyle: 'table',
  styleLink: 'numbering',
  numStyleLink: 'numbering'
}

/** Styles that are referred to and are not there, or are of another type; ids and names given twice. */
function styleFaults(parts: Opened['parts']): readonly string[] {
  const styles = [
    ...(parts.get('word/styles.xml') ?? '').matchAll(/<w:style .*?<\/w:style>/gs)
  ].map(([xml]) => ({
    xml,
    type: /w:type="([^"]*)"/.exec(xml)?.[1],
    id: /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? '',
    name: /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? ''
  }))
  const known = new Set(styles.map((it) => `${it.type} ${it.id}`))
  const faults: string[] = []
  for (const [part, xml] of parts) {
    for (const [, kind = '', id] of xml.matchAll(/<w:(\w*[sS]tyle\w*) w:val="([^"]*)"/g)) {
      const type = typeOf[kind]
      if (type !== undefined && !known.has(`${type} ${id}`))
        faults.push(`${part}: no ${type} ${id}`)
    }
  }
  for (const {xml, type, id} of styles) {
    for (const [, kind, to] of xml.matchAll(/<w:(basedOn|next) w:val="([^"]*)"/g)) {
      if (!known.has(`${type} ${to}`)) faults.push(`${id}: ${kind} is ${to}, which is nothing`)
    }
  }
  for (const key of ['id', 'name'] as const) {
    const values = styles.map((it) => it[key].toLowerCase())
    for (const it of new Set(values.filter((it, at) => values.indexOf(it) !== at))) {
      faults.push(`two styles of ${key} ${it}`)
    }
  }
  return faults
}

/** Lists that are referred to and are not there. */
function listFaults(parts: Opened['parts']): readonly string[] {
  const numbering = parts.get('word/numbering.xml') ?? ''
  const lists = all(numbering, /<w:num w:numId="(\d+)"/g)
  const kinds = all(numbering, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g)
  const faults = [...parts].flatMap(([part, xml]) =>
    all(xml, /<w:numId w:val="(\d+)"/g)
      .filter((it) => it !== '0' && !lists.includes(it))
      .map((it) => `${part}: no list ${it}`)
  )
  const lost = all(numbering, /<w:abstractNumId w:val="(\d+)"/g).filter((it) => !kinds.includes(it))
  const twice = [...lists, ...kinds.map((it) => `kind ${it}`)].filter(
    (it, at, all) => all.indexOf(it) !== at
  )
  return [
    ...faults,
    ...lost.map((it) => `no kind of list ${it}`),
    ...twice.map((it) => `two ${it}`)
  ]
}
