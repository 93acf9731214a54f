import {type SaxesAttributeNS, SaxesParser} from 'saxes'
import {wordNamespace} from '../xml.ts'
import {refuse} from './refusal.ts'
import {type Child, type Element, relationNamespace} from './tree.ts'

const deepest = 200
/** Of a part; and of those that are kept. */
const mostElements = 2_000_000
const mostKept = 200_000

/** Namespaces of the same meaning and another name, in the files that Word calls “strict”. */
const strict = /^http:\/\/purl\.oclc\.org\/ooxml\//

/** Prefixes that we write; a program may choose others for the same namespaces. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [wordNamespace, 'w'],
  [relationNamespace, 'r']
])

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Child[]
}

/**
 * Reads the XML of a part called `part`: its outermost element, or only the elements called `only`
 * wherever they stand, so that a long document need not be kept. Throws a refusal at what is not well
 * formed, too deep or too much, and at any document type: no part of a Word file has one.
 */
export function parseXml(
  content: Uint8Array | string,
  part: string,
  only?: string
): readonly Element[] {
  const parser = new SaxesParser({xmlns: true})
  const found: Element[] = []
  const open: Open[] = []
  let depth = 0
  let count = 0
  let kept = 0
  parser.on('error', (error) =>
    refuse(`\`${part}\` with a mistake in its XML, \`${error.message}\``)
  )
  parser.on('doctype', () => refuse(`\`${part}\` with a document type`, 'XML without one'))
  parser.on('opentag', ({name, local, uri, attributes}) => {
    depth++
    count++
    if (open.length > 0) kept++
    if (strict.test(uri)) {
      refuse('file in the strict format', 'the usual one', 'Save it in Word as “Word Document”.')
    }
    if (depth > deepest) refuse(`\`${part}\` with more than ${deepest} elements in each other`)
    if (count > mostElements || kept > mostKept) refuse(`\`${part}\` with too many elements`)
    const known = nameOf(name, local, uri)
    if (open.length === 0 && only !== undefined && known !== only) return
    const all = Object.values(attributes)
    const element = {name: known, attributes: new Map(all.map(attributeOf)), children: []}
    open.at(-1)?.children.push(element)
    if (open.length === 0) found.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    depth--
    // What is kept is open from its own depth on: all within it is open too.
    if (open.length > 0) open.pop()
  })
  const keep = (text: string) => {
    const into = open.at(-1)?.children
    if (into !== undefined && text !== '') into.push(text)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.write(typeof content === 'string' ? content : decoded(content, part)).close()
  return found
}

const attributeOf = ({name, local, uri, value}: SaxesAttributeNS) =>
  [nameOf(name, local, uri), value] as const

function nameOf(name: string, local: string, uri: string): string {
  const prefix = prefixes.get(uri)
  return prefix === undefined ? name : `${prefix}:${local}`
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return refuse(`\`${part}\` that is not UTF-8`)
  }
}
