import {type Cleaned, cleanPart, cleanStrip, isShown} from './clean.ts'
import {openPackage, type Package, type Relation, type Target} from './package.ts'
import {parseXml} from './parse.ts'
import type {Edge, EdgeType, Part, Reference} from './reference.ts'
import {type Fault, Refusal, refuse} from './refusal.ts'
import {lastSection} from './section.ts'
import {checkStyles, withDefault} from './styles.ts'
import type {Element} from './tree.ts'

export type {Fault} from './refusal.ts'

export interface ReferenceRead {
  readonly reference: Reference
  /** What its headers and footers have that is not taken, in words, each once. */
  readonly lost: readonly string[]
}

/**
 * Reads the look out of the parts of a Word file (document or template, with macros or without): its
 * styles, theme, fonts, numbering, headers and footers, and how the pages of its last section are set
 * up. Nothing else is read: no text, no notes, no macros. `path` is what messages call it.
 */
export function readReference(
  files: ReadonlyMap<string, Uint8Array>,
  path: string
): ReferenceRead | Fault {
  try {
    return read(openPackage(files), path)
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
}

function read(file: Package, path: string): ReferenceRead {
  const main = file.relationsOf('').find((it) => it.kind === 'officeDocument')?.target
  if (main === undefined || !/wordprocessingml|ms-word/.test(main.contentType)) {
    refuse('archive that is no Word document', 'a Word file (`.docx`, `.dotx`)')
  }
  const relations = file.relationsOf(main.name)
  const only = (kind: string): Target | undefined =>
    relations.find((it) => it.kind === kind)?.target
  const part = (kind: string): Part | undefined => {
    const target = only(kind)
    return target && cleanPart(rootOf(target), file.relationsOf(target.name))
  }
  const styles = only('styles')
  if (styles === undefined) refuse('Word file without styles')
  const settings = only('settings')
  const {edges, ...section} = lastSection(parseXml(main.bytes, main.name, 'w:sectPr'), relations)
  const lost = new Set<string>()
  let strips = 0
  const stripsOf = (edge: Edge): ReadonlyMap<EdgeType, Part> => {
    const cleaned = [...edges[edge]].flatMap(([type, {target}]) => {
      if (target === undefined) return []
      strips++
      return [[type, cleanedStrip(target, file.relationsOf(target.name), strips)] as const]
    })
    for (const [, it] of cleaned) for (const what of it.lost) lost.add(what)
    const parts = cleaned.map(([type, it]) => [type, it.part] as const)
    return new Map(parts.some(([, it]) => isShown(it)) ? parts : [])
  }
  const reference: Reference = {
    path,
    ...(section.page !== undefined && {page: section.page}),
    section: section.rest,
    titlePage: section.titlePage,
    headers: stripsOf('header'),
    footers: stripsOf('footer'),
    styles: withDefault(checkStyles(rootOf(styles))),
    ...optional('numbering', part('numbering')),
    ...optional('theme', part('theme')),
    ...optional('fontTable', part('fontTable')),
    ...(settings !== undefined && {settings: rootOf(settings)})
  }
  return {reference, lost: [...lost]}
}

const optional = <Key extends string>(key: Key, part: Part | undefined) =>
  part === undefined ? {} : ({[key]: part} as const)

/** Pictures of a document are counted from 1; those of the headers stay clear of them. */
const cleanedStrip = (target: Target, relations: readonly Relation[], strip: number): Cleaned =>
  cleanStrip(rootOf(target), relations, strip * 100_000)

function rootOf({name, bytes}: Target): Element {
  const [root] = parseXml(bytes, name)
  return root ?? refuse(`\`${name}\` without anything in it`)
}
