import {parseXml} from './parse.ts'
import {refuse} from './refusal.ts'
import {childrenOf, type Element} from './tree.ts'

/** A part of a package that another part points to. */
export interface Target {
  /** Name in its package, such as `word/media/image1.png`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly contentType: string
}

/** What one part says of another, or of something outside of the package. */
export interface Relation {
  readonly id: string
  /** Last word of its type, such as `image`. */
  readonly kind: string
  readonly type: string
  /** Absent for what is not in the package. */
  readonly target?: Target
  /** Address of what is outside of the package. */
  readonly url?: string
}

/** The files of a package as OPC (ECMA-376 part 2) sees them: parts, their types, their relations. */
export interface Package {
  readonly part: (name: string) => Target | undefined
  /** Relations of a part; of the package itself, where there is no name. Those to nothing are left out. */
  readonly relationsOf: (name: string) => readonly Relation[]
}

/** Reads the lists of a package. Throws a refusal if it has no list of types. */
export function openPackage(files: ReadonlyMap<string, Uint8Array>): Package {
  const byName = new Map([...files].map(([name, bytes]) => [keyOf(name), {name, bytes}]))
  const list = byName.get(keyOf('[Content_Types].xml'))
  if (list === undefined) refuse('archive without Word’s list of parts', 'a Word file')
  const [types] = parseXml(list.bytes, list.name)
  const defaults = typesBy(types, 'Default', 'Extension')
  const overrides = typesBy(types, 'Override', 'PartName')
  const part = (name: string): Target | undefined => {
    const found = byName.get(keyOf(name))
    if (found === undefined) return undefined
    const extension = /\.([^./]*)$/.exec(found.name)?.[1] ?? ''
    const contentType = overrides.get(keyOf(found.name)) ?? defaults.get(keyOf(extension)) ?? ''
    return {...found, contentType}
  }
  return {part, relationsOf: (name) => relationsOf(name, part)}
}

/** Names of parts differ in more than case, and an override begins with a slash. */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase()

function typesBy(types: Element | undefined, element: string, key: string) {
  const entries = childrenOf(types, element).map(({attributes}) => {
    return [keyOf(attributes.get(key) ?? ''), attributes.get('ContentType') ?? ''] as const
  })
  return new Map(entries)
}

function relationsOf(
  name: string,
  part: (name: string) => Target | undefined
): readonly Relation[] {
  const at = name.lastIndexOf('/') + 1
  const folder = name.slice(0, at)
  const list = part(`${folder}_rels/${name.slice(at)}.rels`)
  if (list === undefined) return []
  const [root] = parseXml(list.bytes, list.name)
  return childrenOf(root, 'Relationship').flatMap(({attributes}): readonly Relation[] => {
    const [id, type, address] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key) ?? '')
    if (id === undefined || type === undefined || address === undefined) return []
    const relation = {id, type, kind: type.slice(type.lastIndexOf('/') + 1)}
    if (attributes.get('TargetMode') === 'External') return [{...relation, url: address}]
    const target = part(resolved(address, folder))
    return target === undefined ? [relation] : [{...relation, target}]
  })
}

/** Name of the part that a relation of a part in `folder` points to. Nothing is above the package. */
function resolved(address: string, folder: string): string {
  const path = address.startsWith('/') ? address : `${folder}${address}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
