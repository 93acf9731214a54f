import type {Edges, Furniture} from '../../../../model/report.ts'
import {marks as characterStyles} from '../../roles.ts'
import type {Edge, EdgeType} from '../reference.ts'
import {
  type Child,
  changed,
  type Element,
  elementsOf,
  isElement,
  make,
  valueIn,
  withAttributes,
  withChildren
} from '../tree.ts'

/** What no header or footer may lose, whoever made it. */
export interface Mark {
  /** Protective markings, in their order. */
  readonly words: readonly string[]
  /** A run that draws words across the page. */
  readonly watermark?: Element
}

/** Name and id of the style of a line that has nothing but a marking, which is in no list of ours. */
export const markLine = {id: 'MarkingLine', name: 'Marking Line'} as const

/** The marking of our own header or footer (`root`, if there is one) of `type`. */
export function markOf(
  {first, rest}: Furniture,
  edge: Edge,
  type: EdgeType,
  root: Element | undefined
): Mark {
  const words = wordsOf(type === 'first' ? first : rest, edge)
  const watermark = root === undefined ? undefined : watermarkIn(root)
  return {words, ...(watermark !== undefined && {watermark})}
}

const wordsOf = (edges: Edges, edge: Edge): readonly string[] => {
  const {left, center, right} = edges[edge]
  const parts = [...left, ...center, ...right]
  return [...new Set(parts.flatMap((it) => (it.kind === 'marking' ? [it.value] : [])))]
}

/** Our own strips have no other picture. */
const watermarkIn = (root: Element): Element | undefined =>
  [...elementsOf(root)].find(
    (it) =>
      it.name === 'w:r' && it.children.some((child) => isElement(child) && child.name === 'w:pict')
  )

export const isNeeded = ({words, watermark}: Mark): boolean =>
  words.length > 0 || watermark !== undefined

/** Those of our watermark, which a strip of the file need not know. */
const namespaces = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word'
}

/** `theirs` with its marking: first in a header, last in a footer, and beside nothing else. */
export function marked(theirs: Element, edge: Edge, mark: Mark, idOf: MarkIds): Element {
  const {words} = mark
  const watermark = mark.watermark && distinct(mark.watermark, theirs)
  const drawn = watermark === undefined ? [] : [watermark]
  const strip = watermark === undefined ? theirs : withAttributes(theirs, namespaces)
  if (words.length === 0) return withChildren(strip, withDrawing(strip.children, drawn, idOf))
  const line = lineOf([...drawn, ...words.flatMap((it, at) => runsOf(it, at, idOf))], idOf)
  const children = edge === 'header' ? [line, ...strip.children] : [...strip.children, line]
  return withChildren(strip, children)
}

/**
 * Our watermark in a strip that may have one already: under an id of its own, and without the type of
 * its shape where the strip has that.
 */
function distinct(watermark: Element, strip: Element): Element {
  const taken = new Set([...elementsOf(strip)].flatMap((it) => valueIn(it, 'id') ?? []))
  return changed(watermark, (it) => {
    const id = valueIn(it, 'id')
    if (id === undefined || !taken.has(id)) return [it]
    if (it.name === 'v:shapetype') return []
    let count = 2
    while (taken.has(`${id}-${count}`)) count++
    return [withAttributes(it, {id: `${id}-${count}`})]
  })
}

/** Ids that our styles have in the document. */
export interface MarkIds {
  readonly line: string
  readonly word: string | undefined
}

/** What is drawn behind the text takes no room, so it stands in the first paragraph there is. */
function withDrawing(
  children: readonly Child[],
  drawn: readonly Element[],
  idOf: MarkIds
): readonly Child[] {
  if (drawn.length === 0) return children
  const at = children.findIndex((it) => isElement(it) && it.name === 'w:p')
  const found = children[at]
  if (found === undefined || !isElement(found)) return [lineOf(drawn, idOf), ...children]
  return children.map((it) =>
    it === found ? withChildren(found, [...found.children, ...drawn]) : it
  )
}

const lineOf = (runs: readonly Element[], {line}: MarkIds): Element =>
  make('w:p', {}, [make('w:pPr', {}, [make('w:pStyle', {'w:val': line})]), ...runs])

function runsOf(words: string, at: number, {word}: MarkIds): readonly Element[] {
  const style = word === undefined ? [] : [make('w:rPr', {}, [make('w:rStyle', {'w:val': word})])]
  const text = make('w:t', {'xml:space': 'preserve'}, [at === 0 ? words : ` ${words}`])
  return [make('w:r', {}, [...style, text])]
}

/** The style of a line that has nothing but a marking, like the file's headers but in the middle. */
export const markLineStyle = (id: string, basedOn: string | undefined): Element =>
  make('w:style', {'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id}, [
    make('w:name', {'w:val': markLine.name}),
    ...(basedOn === undefined ? [] : [make('w:basedOn', {'w:val': basedOn})]),
    make('w:uiPriority', {'w:val': 99}),
    make('w:pPr', {}, [
      make('w:ind', {'w:left': 0, 'w:right': 0, 'w:firstLine': 0}),
      make('w:jc', {'w:val': 'center'})
    ])
  ])

export const markCharacter = characterStyles.marking
