import {posix} from 'node:path'
import {all, type Element} from '../xml.ts'
import type {Finding, Package} from './package.ts'
import {twice} from './styles.ts'

/** Kinds that a part has to refer to by their id; all others hold by being there. */
const referred = new Set([
  'hyperlink',
  'image',
  'header',
  'footer',
  'font',
  'chart',
  'oleObject',
  'package'
])

/** Each relationship leads somewhere and is used, each use has one, and no part is left alone. */
export function* relationships({names, parts}: Package): Generator<Finding> {
  const reached = new Set<string>()
  for (const [name, rels] of parts) {
    if (!name.endsWith('.rels')) continue
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
    const part = parts.get(source)
    const used = part === undefined ? new Set<string>() : new Set(idsIn(part))
    const list = [...all(rels, 'Relationship')]
    yield* twice(list.map(idOf)).map((id) => `${name}: two relationships of id ${id}`)
    for (const it of list) {
      const kind = (it.attributes.get('Type') ?? '').replace(/^.*\//, '')
      if (referred.has(kind) && !used.has(idOf(it))) yield `${name}: ${idOf(it)} is not used`
      if (it.attributes.get('TargetMode') === 'External') continue
      const target = targetOf(source, it.attributes.get('Target') ?? '')
      reached.add(target)
      if (!names.has(target)) yield `${name}: ${idOf(it)} leads to ${target}, which is not there`
    }
  }
  for (const [name, part] of parts) {
    if (name.endsWith('.rels')) continue
    const list = parts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`))
    const known = new Set(list === undefined ? [] : [...all(list, 'Relationship')].map(idOf))
    for (const id of idsIn(part))
      if (!known.has(id)) yield `${name}: there is no relationship ${id}`
  }
  for (const name of names) {
    if (name.endsWith('.rels') || name === '[Content_Types].xml' || reached.has(name)) continue
    yield `${name}: nothing leads to it`
  }
}

const idOf = ({attributes}: Element): string => attributes.get('Id') ?? ''

const targetOf = (source: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target)

/** Ids in any attribute of the namespace of relationships. */
function* idsIn(element: Element): Generator<string> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    for (const [name, value] of child.attributes) if (name.startsWith('r:')) yield value
    yield* idsIn(child)
  }
}
