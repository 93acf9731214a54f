import type {EdgeRead, Line, NoteRead, Piece, Properties, Reading} from '../../reading.ts'
import {Unreadable} from '../../reading.ts'
import {all, at, attributeOf, type Element, elementsIn, textOf} from '../../xml.ts'
import {isShown, lineOfDraft} from '../sink.ts'
import {counterOf} from './numbering.ts'
import {openPackage, type Package} from './package.ts'
import {isOn, type Styles, stylesOf} from './styles.ts'
import {noteOf, Walk} from './walk.ts'

/**
 * Reads a Word document by its parts: zip, XML, styles, lists, relationships, notes, heads and feet,
 * properties (ECMA-376 part 1). Throws {@link Unreadable}.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const word = openPackage(bytes)
  const body = at(word.part('word/document.xml'), 'w:document', 'w:body')
  if (body === undefined) throw new Unreadable('Unexpected package without `word/document.xml`')
  const sheet = word.part('word/styles.xml')
  const styles = stylesOf(sheet)
  const numbering = word.part('word/numbering.xml')
  const setting = {
    styles,
    counter: counterOf(numbering),
    targets: word.targets('word/document.xml')
  }
  const walk = new Walk(setting)
  walk.blocks(body)
  const faults = [...walk.faults]
  const notes = notesOf(word, styles, numbering, walk, faults)
  const labels = new Map(walk.called.map((id, index) => [id, String(index + 1)]))
  const resolve = (piece: Piece): Piece => {
    if (piece.kind !== 'call' || piece.to === undefined) return piece
    return {...piece, to: labels.get(walk.noteAt.get(piece.to) ?? '') ?? ''}
  }
  const resolved = (line: Line): Line => ({...line, pieces: line.pieces.map(resolve)})
  return {
    lines: walk.sink.drafts.map((it) => {
      const line = lineOfDraft(it)
      return isShown(it) ? resolved(line) : {...line, pieces: []}
    }),
    notes: notes.map(({label, lines}) => ({label, lines: lines.map(resolved)})),
    grids: walk.grids,
    places: walk.places,
    edges: edgesOf(word, body, styles, walk),
    aside: walk.aside,
    properties: propertiesOf(word.part('docProps/core.xml'), sheet),
    faults
  }
}

/** Notes in the order of their calls; Word numbers them so. */
function notesOf(
  word: Package,
  styles: Styles,
  numbering: Element | undefined,
  body: Walk,
  faults: string[]
): readonly NoteRead[] {
  const root = at(word.part('word/footnotes.xml'), 'w:footnotes')
  const elements = elementsIn(root).filter(({attributes}) => {
    const type = attributes.get('w:type')
    return type === undefined || type === 'normal'
  })
  const byId = new Map(elements.map((it) => [it.attributes.get('w:id') ?? '', it]))
  const targets = word.targets('word/footnotes.xml')
  const counter = counterOf(numbering)
  const called = body.called.flatMap((id, index): readonly NoteRead[] => {
    const element = byId.get(id)
    if (element === undefined) {
      faults.push(`note ${index + 1} is called, and is not there`)
      return []
    }
    const walk = new Walk({styles, counter, targets})
    walk.blocks(element)
    return [noteOf(String(index + 1), walk)]
  })
  for (const id of byId.keys()) {
    if (!body.called.includes(id)) faults.push('a note is there that nothing calls')
  }
  return called
}

const kinds = [
  ['w:headerReference', 'head'],
  ['w:footerReference', 'foot']
] as const

/** Heads and feet of every section. */
function edgesOf(word: Package, body: Element, styles: Styles, main: Walk): readonly EdgeRead[] {
  const targets = word.targets('word/document.xml')
  const counter = counterOf(undefined)
  const edges: EdgeRead[] = []
  for (const section of all(body, 'w:sectPr')) {
    const hasFirst = isOn(at(section, 'w:titlePg'))
    for (const [name, edge] of kinds) {
      for (const reference of elementsIn(section).filter((it) => it.name === name)) {
        const type = reference.attributes.get('w:type')
        if (type === 'even' || (type === 'first' && !hasFirst)) continue
        const file = targets.get(reference.attributes.get('r:id') ?? '') ?? ''
        const path = file.startsWith('/') ? file.slice(1) : `word/${file}`
        const root = word.part(path)
        if (root === undefined) continue
        const walk = new Walk({styles, counter, targets: word.targets(path), isEdge: true})
        walk.blocks(root)
        main.aside.push(...walk.aside)
        const text = walk.sink.drafts.map((it) => it.pieces.map(shown).join('')).join(' ')
        edges.push({on: type === 'first' ? 'first' : 'rest', edge, text})
        if (!hasFirst) edges.push({on: 'first', edge, text})
      }
    }
  }
  return edges
}

const shown = (piece: Piece) => (piece.kind === 'words' ? piece.text : '')

function propertiesOf(core: Element | undefined, styles: Element | undefined): Properties {
  const root = at(core, 'cp:coreProperties')
  const text = (name: string) => textOf(at(root, name))
  const words = attributeOf(
    styles,
    'w:val',
    'w:styles',
    'w:docDefaults',
    'w:rPrDefault',
    'w:rPr',
    'w:lang'
  )
  const stated = text('dc:language')
  return {
    title: text('dc:title'),
    // A document that says two things of its language says none.
    lang:
      words === undefined || stated === '' || stated === words
        ? (words ?? stated)
        : `${stated}, ${words}`,
    authors: text('dc:creator').replaceAll(';', ','),
    date: text('dcterms:created').slice(0, 10),
    keywords: text('cp:keywords').replaceAll(';', ','),
    description: text('dc:description')
  }
}
