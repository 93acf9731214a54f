// biome-ignore-all lint/complexity/useLiteralKeys: what is protected is in brackets; no other way to it is as fast

import {
  type BaseXmlComponent,
  type Document,
  type NextAttributeComponent,
  Packer,
  type XmlAttributeComponent,
  type XmlComponent
} from 'docx'
import type {Parts} from './finalise/parts.ts'

/*
 * The only place that knows what docx 9.15 keeps to itself: how it makes the parts of a package
 * before it zips them, and what its components hold. Its public ways zip parts, and to change one we
 * would have to unzip them.
 */

interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>
}

const isCompiler = (it: unknown): it is Compiler =>
  typeof it === 'object' && it !== null && typeof Reflect.get(it, 'compile') === 'function'

/** What `docx` makes parts of that we write ourselves: a tenth of the time of a short document. */
const ours = [
  'appProperties',
  'coreProperties',
  'customProperties',
  'numbering',
  'settings',
  'styles'
] as const

/** As good as nothing, for a part that is written over; its numbering counts no lists. */
const blank = {prepForXml: () => ({blank: {}}), ConcreteNumbering: []}

/**
 * The parts of a document by their names, as `docx` writes them, but for those that we write
 * ourselves, which are there and empty.
 */
export function compiled(document: Document): Parts {
  for (const name of ours) {
    if (Reflect.get(document, name) === undefined || !Reflect.set(document, name, blank)) {
      throw new Error('Unexpected docx, expected version 9.15')
    }
  }
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (!isCompiler(compiler)) throw new Error('Unexpected docx, expected version 9.15')
  return new Map(compiler.compile(document))
}

/** Name of an element, such as `w:p`; `_attr`, where it is its attributes. */
export const nameOf = (component: BaseXmlComponent): string => component['rootKey']

/** What an element holds: attributes, elements and text. */
export const insideOf = (element: XmlComponent): readonly unknown[] => element['root']

/** Attributes with their names as they are spelled. */
export const spelledAttributes = (
  attributes: NextAttributeComponent<Record<string, string>>
): Readonly<Record<string, {readonly key: string; readonly value: unknown}>> => attributes['root']

/** Attributes by names of `docx`, and how those are spelled. */
export const namedAttributes = (
  attributes: XmlAttributeComponent<Record<string, unknown>>
): {
  readonly names: Readonly<Record<string, string>> | undefined
  readonly values: Readonly<Record<string, unknown>>
} => ({names: attributes['xmlKeys'], values: attributes['root']})
