import {
  BaseXmlComponent,
  type IContext,
  IgnoreIfEmptyXmlComponent,
  NextAttributeComponent,
  Paragraph,
  ParagraphProperties,
  Table,
  TableCell,
  TableRow,
  XmlAttributeComponent,
  XmlComponent
} from 'docx'
import {insideOf, namedAttributes, nameOf, spelledAttributes} from './internals.ts'
import {Hyperlink, type Relationship} from './links.ts'

/** What the components of one part of a package need beside themselves. */
export interface PartWriter {
  readonly relate: (relationship: Relationship) => void
  /** For those that `docx` alone can write, such as pictures. */
  readonly context: () => IContext
}

/**
 * Components of `docx` as the XML that it makes of them itself, byte by byte, in a fraction of the
 * time: its own way makes an object of each element, of that another, and then text.
 */
export function written(component: BaseXmlComponent, part: PartWriter): string {
  const parts = component.writtenAs
  if (parts === undefined) return elementOf(component, part)
  let xml = ''
  for (const it of parts) xml += elementOf(it, part)
  return xml
}

function elementOf(component: BaseXmlComponent, part: PartWriter): string {
  const way = ways.get(component.prepForXml)
  if (way === undefined || !(component instanceof XmlComponent)) {
    return xmlOf(component.prepForXml(part.context()))
  }
  if (component instanceof Hyperlink && component.relationship !== undefined) {
    part.relate(component.relationship)
  }
  const name = nameOf(component)
  let attributes = ''
  let content: string | undefined
  for (const inner of insideOf(component)) {
    if (!(inner instanceof BaseXmlComponent)) {
      if (inner !== undefined) content = (content ?? '') + escaped(inner)
    } else if (nameOf(inner) === '_attr') attributes += attributesOf(inner, part)
    else {
      const xml = written(inner, part)
      if (xml !== '') content = (content ?? '') + xml
    }
  }
  if (way === 'cell' && !endsWithParagraph(component)) content = `${content ?? ''}<w:p/>`
  if (content !== undefined) return `<${name}${attributes}>${content}</${name}>`
  return way === 'ifFilled' && attributes === '' ? '' : `<${name}${attributes}/>`
}

type Way = 'always' | 'ifFilled' | 'cell'

/**
 * How elements are written, by their own way to be prepared. What else those of `docx` do there is for
 * options that we never give; all that is not in this list is left to `docx`.
 */
const ways: ReadonlyMap<unknown, Way> = new Map<unknown, Way>([
  [XmlComponent.prototype.prepForXml, 'always'],
  [Paragraph.prototype.prepForXml, 'always'],
  [Table.prototype.prepForXml, 'always'],
  [TableRow.prototype.prepForXml, 'always'],
  [TableCell.prototype.prepForXml, 'cell'],
  [IgnoreIfEmptyXmlComponent.prototype.prepForXml, 'ifFilled'],
  [ParagraphProperties.prototype.prepForXml, 'ifFilled']
])

/** Word has no cells without a paragraph at their end. */
function endsWithParagraph(cell: XmlComponent): boolean {
  const last = insideOf(cell).at(-1)
  return last instanceof BaseXmlComponent && nameOf(last) === 'w:p'
}

function attributesOf(attributes: BaseXmlComponent, part: PartWriter): string {
  let xml = ''
  if (attributes instanceof NextAttributeComponent) {
    for (const {key, value} of Object.values(spelledAttributes(attributes))) {
      if (value !== undefined) xml += ` ${key}="${escaped(value)}"`
    }
  } else if (attributes instanceof XmlAttributeComponent) {
    const {names, values} = namedAttributes(attributes)
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined) xml += ` ${names?.[key] ?? key}="${escaped(value)}"`
    }
  } else xml = attributesIn(attributes.prepForXml(part.context()))
  return xml
}

/** What `docx` made of a component on its way to text. */
function xmlOf(prepared: unknown): string {
  if (typeof prepared !== 'object' || prepared === null) return ''
  const [entry] = Object.entries(prepared)
  if (entry === undefined) return ''
  const [name, inside]: readonly [string, unknown] = entry
  if (!Array.isArray(inside)) {
    return isText(inside)
      ? `<${name}>${escaped(inside)}</${name}>`
      : `<${name}${attributesIn(inside)}/>`
  }
  let attributes = ''
  let content = ''
  for (const inner of inside) {
    if (isText(inner)) content += escaped(inner)
    else if (Object.keys(inner)[0] === '_attr') attributes += attributesIn(inner)
    else content += xmlOf(inner)
  }
  return `<${name}${attributes}>${content}</${name}>`
}

const isText = (it: unknown): boolean => typeof it !== 'object'

function attributesIn(prepared: unknown): string {
  const attributes: unknown =
    typeof prepared === 'object' && prepared !== null ? Reflect.get(prepared, '_attr') : undefined
  if (typeof attributes !== 'object' || attributes === null) return ''
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

/** As `docx` escapes text and values of attributes alike; what XML cannot hold is left out. */
export function escaped(value: unknown): string {
  const text = String(value)
  return special.test(text) ? text.replace(everySpecial, (it) => entities.get(it) ?? '') : text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[&"'<>\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const everySpecial = new RegExp(special, 'g')

const entities = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['<', '&lt;'],
  ['>', '&gt;']
])
