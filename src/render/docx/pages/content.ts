import type {RunLook} from './look.ts'
import type {Styles} from './styles.ts'
import {attributeOf, childOf, type Element, numberOf} from './xml.ts'

/** What a paragraph is made of, in order. */
export type Content =
  | {readonly kind: 'text'; readonly text: string; readonly look: RunLook}
  | {readonly kind: 'tab'; readonly look: RunLook}
  | {readonly kind: 'break'; readonly page: boolean; readonly look: RunLook}
  | {readonly kind: 'picture'; readonly width: number; readonly height: number}
  | {readonly kind: 'note'; readonly id: string; readonly text: string; readonly look: RunLook}
  | {readonly kind: 'anchor'; readonly name: string}

/** Elements whose content stands in the paragraph as if they were not there. */
const transparent: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice'
])

/** Points of an EMU. */
const emu = 12_700

/** Reads what a paragraph holds. `count` gives the number of each note that is called, in order. */
export function contentOf(
  paragraph: Element,
  look: RunLook,
  styles: Styles,
  count: () => number
): readonly Content[] {
  const found: Content[] = []

  function walk(children: readonly Element[], depth: number): void {
    for (const child of children) {
      if (child.name === 'w:r') run(child)
      else if (child.name === 'w:bookmarkStart') {
        found.push({kind: 'anchor', name: attributeOf(child, 'w:name') ?? ''})
      } else if (depth < 20 && transparent.has(child.name)) walk(child.children, depth + 1)
    }
  }

  function run(element: Element): void {
    const own = styles.run(look, childOf(element, 'w:rPr'))
    if (own.hidden) return
    for (const child of element.children) {
      const piece = pieceOf(child, own, count)
      if (piece !== undefined) found.push(piece)
    }
  }

  walk(paragraph.children, 0)
  return found
}

function pieceOf(element: Element, look: RunLook, count: () => number): Content | undefined {
  switch (element.name) {
    case 'w:t':
      return {kind: 'text', text: element.text, look}
    case 'w:tab':
    case 'w:ptab':
      return {kind: 'tab', look}
    case 'w:br':
    case 'w:cr': {
      const type = attributeOf(element, 'w:type')
      return {kind: 'break', page: type === 'page' || type === 'column', look}
    }
    case 'w:noBreakHyphen':
      return {kind: 'text', text: '\u2011', look}
    case 'w:sym':
      return {kind: 'text', text: '\u2022', look}
    case 'w:footnoteReference':
      return {kind: 'note', id: attributeOf(element, 'w:id') ?? '', text: String(count()), look}
    case 'w:footnoteRef':
      return {kind: 'text', text: String(count()), look}
    case 'w:drawing':
      return pictureOf(element)
    case 'mc:AlternateContent':
      return pictureOf(childOf(childOf(element, 'mc:Choice'), 'w:drawing'))
    default:
      return undefined
  }
}

/** One that stands among words; what floats takes no room from them. */
function pictureOf(drawing: Element | undefined): Content | undefined {
  const inline = childOf(drawing, 'wp:inline')
  if (inline === undefined) return undefined
  const extent = childOf(inline, 'wp:extent')
  const width = (numberOf(extent, 'cx') ?? 0) / emu
  return {kind: 'picture', width, height: (numberOf(extent, 'cy') ?? 0) / emu}
}
