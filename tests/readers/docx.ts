import {strFromU8, unzipSync} from 'fflate'
import {type Anchor, type Heading, lineOf, type Reading, wordsOf} from './reading.ts'
import {all, at, type Element, parseXml, textOf} from './xml.ts'

/** Reads a Word document's parts itself: zip, XML, styles, relationships, notes, properties. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const files = unzipSync(bytes)
  const part = (name: string): Element | undefined => {
    const file = files[name]
    return file === undefined ? undefined : parseXml(strFromU8(file))
  }
  const body = at(part('word/document.xml'), 'w:document', 'w:body')
  if (body === undefined) throw new Error('Unexpected package without word/document.xml')
  const styles = at(part('word/styles.xml'), 'w:styles')
  const found = new Found(
    depthsOf(styles),
    targetsOf(part('word/_rels/document.xml.rels')),
    idsNamed('footnote reference', styles)
  )
  const words = wordsOf(found.read(body))
  const notes = new Found(
    new Map(),
    targetsOf(part('word/_rels/footnotes.xml.rels')),
    idsNamed('footnote reference', styles)
  )
  return {
    words,
    headings: found.headings,
    links: found.links,
    notes: found.noteIds.map((id) => noteOf(part('word/footnotes.xml'), id, notes)),
    tables: found.tables,
    images: found.images,
    contents: found.contents.filter((line) => line !== ''),
    properties: propertiesOf(part('docProps/core.xml'), styles)
  }
}

function noteOf(footnotes: Element | undefined, id: string, found: Found): string {
  for (const note of footnotes === undefined ? [] : all(footnotes, 'w:footnote')) {
    if (note.attributes.get('w:id') === id) return lineOf(found.read(note))
  }
  throw new Error(`Unexpected call of note ${id}, which does not exist`)
}

function propertiesOf(core: Element | undefined, styles: Element | undefined) {
  const root = at(core, 'cp:coreProperties')
  const lang = at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')
  return {
    title: textOf(at(root, 'dc:title')),
    lang: lang?.attributes.get('w:val') ?? '',
    authors: textOf(at(root, 'dc:creator')).replaceAll(';', ','),
    date: textOf(at(root, 'dcterms:created')).slice(0, 10)
  }
}

/** Depth of each style's heading by its outline level; 0 is the title. */
function depthsOf(styles: Element | undefined): ReadonlyMap<string, number> {
  const depths = new Map([...idsNamed('Title', styles)].map((id) => [id, 0]))
  for (const style of styles === undefined ? [] : all(styles, 'w:style')) {
    const level = at(style, 'w:pPr', 'w:outlineLvl')?.attributes.get('w:val')
    const id = style.attributes.get('w:styleId')
    if (id !== undefined && level !== undefined) depths.set(id, Number(level) + 1)
  }
  return depths
}

/** Ids of the styles of a name of Word's own: they differ between languages, and the name does not. */
function idsNamed(name: string, styles: Element | undefined): ReadonlySet<string> {
  const named = [...(styles === undefined ? [] : all(styles, 'w:style'))].filter(
    (it) => at(it, 'w:name')?.attributes.get('w:val')?.toLowerCase() === name.toLowerCase()
  )
  return new Set(named.map((it) => it.attributes.get('w:styleId') ?? ''))
}

function targetsOf(relationships: Element | undefined): ReadonlyMap<string, string> {
  const list = relationships === undefined ? [] : [...all(relationships, 'Relationship')]
  return new Map(
    list.map(({attributes}) => [attributes.get('Id') ?? '', attributes.get('Target') ?? ''])
  )
}

class Found {
  readonly headings: Heading[] = []
  readonly links: Anchor[] = []
  readonly noteIds: string[] = []
  readonly tables: string[][][] = []
  readonly images: string[] = []
  readonly contents: string[] = []
  readonly #depths: ReadonlyMap<string, number>
  readonly #targets: ReadonlyMap<string, string>
  /** Ids of the styles that calls of notes have. */
  readonly #calls: ReadonlySet<string>

  constructor(
    depths: ReadonlyMap<string, number>,
    targets: ReadonlyMap<string, string>,
    calls: ReadonlySet<string>
  ) {
    this.#depths = depths
    this.#targets = targets
    this.#calls = calls
  }

  /** Words below `element`; what is not words is noted on the way. */
  read(element: Element): string {
    switch (element.name) {
      case 'w:t':
        return textOf(element)
      case 'w:br':
      case 'w:cr':
      case 'w:tab':
        return ' '
      case 'w:noBreakHyphen':
        return '‑'
      case 'w:p':
        return this.#paragraph(element)
      case 'w:tbl':
        return this.#table(element)
      case 'w:hyperlink':
        return this.#link(element)
      case 'w:r': {
        // The call of a note is no word, nor is a cross-reference to one.
        const style = at(element, 'w:rPr', 'w:rStyle')?.attributes.get('w:val') ?? ''
        const text = this.#below(element)
        return this.#calls.has(style) ? '' : text
      }
      case 'w:footnoteReference': {
        const id = element.attributes.get('w:id') ?? ''
        if (!this.noteIds.includes(id)) this.noteIds.push(id)
        return ''
      }
      case 'w:drawing':
        for (const {attributes} of all(element, 'wp:docPr')) {
          this.images.push(attributes.get('descr') ?? '')
        }
        return ''
      case 'w:instrText':
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sectPr':
        return ''
      default:
        return this.#below(element)
    }
  }

  #below(element: Element): string {
    return element.children
      .map((child) => (typeof child === 'string' ? '' : this.read(child)))
      .join('')
  }

  #paragraph(element: Element): string {
    const style = at(element, 'w:pPr', 'w:pStyle')?.attributes.get('w:val') ?? ''
    const links = this.links.length
    const text = this.#below(element)
    const depth = this.#depths.get(style)
    if (depth !== undefined && depth <= 6) this.headings.push({depth, text: lineOf(text)})
    if (/^(TOC|Contents)/i.test(style)) {
      this.links.length = links
      this.contents.push(lineOf(text))
      return ''
    }
    return `${text} `
  }

  #link(element: Element): string {
    const text = this.#below(element)
    const id = element.attributes.get('r:id')
    const anchor = element.attributes.get('w:anchor')
    const url = id === undefined ? `#${anchor ?? ''}` : (this.#targets.get(id) ?? '')
    const last = this.links.at(-1)
    if (text !== '' || last?.url !== url) this.links.push({url, text: lineOf(text)})
    return text
  }

  #table(element: Element): string {
    const cells = [...all(element, 'w:tr')].map((row) =>
      [...all(row, 'w:tc')].map((cell) => this.#below(cell))
    )
    if (isData(element)) this.tables.push(cells.map((row) => row.map(lineOf)))
    return ` ${cells.flat().join(' ')} `
  }
}

/** A table whose first row or column heads the others; without either it is there for the look. */
function isData(table: Element): boolean {
  const look = at(table, 'w:tblPr', 'w:tblLook')?.attributes
  return ['w:firstRow', 'w:firstColumn'].some((it) => /^(1|true|on)$/.test(look?.get(it) ?? ''))
}
