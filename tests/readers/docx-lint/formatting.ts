import {all, at, type Element} from '../xml.ts'
import {
  childrenOf,
  type Finding,
  isOn,
  type Package,
  type Style,
  storiesOf,
  stylesOf,
  valOf
} from './package.ts'

/** What may stand beside a style: what is said of this one place, and is no look. */
const allowed = new Map<string, ReadonlySet<string>>([
  ['w:pPr', new Set(['w:pStyle', 'w:numPr', 'w:pageBreakBefore', 'w:sectPr', 'w:bidi', 'w:rPr'])],
  ['w:rPr', new Set(['w:rStyle', 'w:lang', 'w:rtl', 'w:cs', 'w:noProof'])],
  [
    'w:tblPr',
    new Set([
      'w:tblStyle',
      'w:tblW',
      'w:tblInd',
      'w:tblLayout',
      'w:tblLook',
      'w:bidiVisual',
      'w:tblCaption',
      'w:tblDescription'
    ])
  ],
  ['w:tblPrEx', new Set()],
  ['w:trPr', new Set(['w:tblHeader', 'w:cantSplit'])],
  ['w:tcPr', new Set(['w:tcW', 'w:gridSpan', 'w:vMerge'])]
])

/** Whoever changes a style changes all that is of that style: nothing has a look of its own. */
export function* directFormatting(docx: Package): Generator<Finding> {
  const styles = new Map(stylesOf(docx).map((it) => [it.id, it]))
  for (const [name, part] of storiesOf(docx)) {
    for (const [kind, known] of allowed) {
      for (const properties of all(part, kind)) {
        for (const child of childrenOf(properties)) {
          if (!known.has(child.name)) yield `${name}: ${child.name} in ${kind}`
        }
      }
    }
    for (const properties of all(part, 'w:pPr')) {
      yield* needless(properties, styles).map((it) => `${name}: ${it}`)
    }
  }
}

/** A level that is not the style's, and a direction that is. */
function needless(pPr: Element, styles: ReadonlyMap<string, Style>): readonly Finding[] {
  const id = valOf(at(pPr, 'w:pStyle')) ?? defaultOf(styles)
  const found: Finding[] = []
  const list = inherited(id, styles, 'w:numPr')
  const stated = at(pPr, 'w:numPr')
  if (stated !== undefined && list !== undefined) {
    const [own, style] = [stated, list].map((it) => valOf(at(it, 'w:ilvl')) ?? '0')
    if (own !== style) found.push(`an item of ${id} is of level ${own}, not ${style}`)
  }
  const bidi = at(pPr, 'w:bidi')
  if (bidi !== undefined && isOn(bidi) === isOn(inherited(id, styles, 'w:bidi'))) {
    found.push(`a paragraph of ${id} states the direction that it has`)
  }
  return found
}

const defaultOf = (styles: ReadonlyMap<string, Style>): string =>
  [...styles.values()].find(
    ({type, element}) =>
      type === 'paragraph' && /^(1|true)$/.test(element.attributes.get('w:default') ?? '')
  )?.id ?? ''

function inherited(
  id: string,
  styles: ReadonlyMap<string, Style>,
  name: string
): Element | undefined {
  const seen = new Set<string>()
  for (let at_: string | undefined = id; at_ !== undefined && !seen.has(at_); ) {
    seen.add(at_)
    const style = styles.get(at_)?.element
    const found = at(style, 'w:pPr', name)
    if (found !== undefined) return found
    at_ = valOf(at(style, 'w:basedOn'))
  }
  return undefined
}
