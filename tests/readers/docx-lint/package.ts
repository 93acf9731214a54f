import {strFromU8, unzipSync} from 'fflate'
import {all, at, type Element, parseXml} from '../xml.ts'

/** The parts of a Word document, those that are XML read. */
export interface Package {
  readonly names: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, Element>
}

/** Something that an expert would not have left in a document: where, and what. */
export type Finding = string

export type Rule = (docx: Package) => Iterable<Finding>

export function openPackage(bytes: Uint8Array): Package {
  const files = Object.entries(unzipSync(bytes))
  const xml = files.filter(([name]) => /\.(xml|rels)$/.test(name))
  return {
    names: new Set(files.map(([name]) => name)),
    parts: new Map(xml.map(([name, file]) => [name, parseXml(strFromU8(file))]))
  }
}

/** Parts that hold what a reader sees, the text first. */
export function storiesOf({parts}: Package): readonly (readonly [string, Element])[] {
  const stories = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
  return [...parts]
    .filter(([name]) => stories.test(name))
    .sort(([a], [b]) => (a === main ? -1 : b === main ? 1 : a < b ? -1 : 1))
}

const main = 'word/document.xml'

export const valOf = (element: Element | undefined): string | undefined =>
  element?.attributes.get('w:val')

/** Whether an element that may be on or off is there and on. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/.test(valOf(element) ?? '')

export const childrenOf = (element: Element | undefined): readonly Element[] =>
  element?.children.filter((it) => typeof it !== 'string') ?? []

export interface Style {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly element: Element
}

export function stylesOf({parts}: Package): readonly Style[] {
  const root = at(parts.get('word/styles.xml'), 'w:styles')
  return root === undefined
    ? []
    : [...all(root, 'w:style')].map((element) => ({
        id: element.attributes.get('w:styleId') ?? '',
        type: element.attributes.get('w:type') ?? 'paragraph',
        name: valOf(at(element, 'w:name')) ?? '',
        element
      }))
}
