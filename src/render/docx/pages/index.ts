import type {Theme} from '../../../theme/theme.ts'
import {facesOf, typesOf} from './faces.ts'
import {flowOf, type Setting} from './flow.ts'
import type {ThemeFonts} from './look.ts'
import {type Pages, paginate} from './paginate.ts'
import {stretchesOf} from './sections.ts'
import {stylesOf} from './styles.ts'
import type {Flow} from './unit.ts'
import {attributeOf, childOf, childrenOf, type Element, parseXml} from './xml.ts'

/** Parts of a Word document by their name; what is no text is no XML. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/**
 * Works out on which page each bookmark of a document stands, and how many pages it has, as a word
 * processor would: lines are filled with the widths of the theme's own font `files`, pages with the
 * heights that the document's styles ask for. Close, not certain: hyphenation, scripts that are
 * shaped, columns and floating pictures are not followed. Whoever opens the document in Word and
 * updates its fields has Word's own numbers.
 */
export function pagesOf(parts: Parts, theme: Theme, files: ReadonlyMap<string, Uint8Array>): Pages {
  const read = (name: string): Element | undefined => {
    const xml = parts.get(name)
    return typeof xml === 'string' ? parseXml(xml) : undefined
  }
  const styles = stylesOf(
    read('word/styles.xml'),
    read('word/numbering.xml'),
    themeFontsOf(parts.get('word/theme/theme1.xml'))
  )
  const typeOf = typesOf(facesOf(theme, files))
  const settingOf = (): Setting => ({styles, typeOf, depth: 0, count: counter()})
  const body = childOf(childOf(read('word/document.xml'), 'w:document'), 'w:body')
  if (body === undefined) return {anchors: new Map(), count: 1}
  const targets = targetsOf(read('word/_rels/document.xml.rels'))
  const partOf = (id: string) => {
    const target = targets.get(id)
    return target === undefined ? undefined : read(`word/${target}`)?.children.at(-1)
  }
  const notes = childrenOf(childOf(read('word/footnotes.xml'), 'w:footnotes'), 'w:footnote')
  const noteOf = new Map(notes.map((it) => [attributeOf(it, 'w:id') ?? '', it]))
  const stretches = stretchesOf(body, settingOf(), partOf)
  const measure = measureOf(body)
  const noteSetting = settingOf()
  const laid = new Map<string, Flow>()
  return paginate(stretches, (id) => {
    const known = laid.get(id)
    if (known !== undefined) return known
    const flow = flowOf(noteOf.get(id)?.children ?? [], measure, noteSetting)
    laid.set(id, flow)
    return flow
  })
}

function counter(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

/** Width of the text in the last section, which notes are set in. */
function measureOf(body: Element): number {
  const section = body.children.findLast((it) => it.name === 'w:sectPr')
  const twips = (child: string, name: string, standard: string) =>
    Number(attributeOf(childOf(section, child), name) ?? standard)
  const margins = twips('w:pgMar', 'w:left', '1440') + twips('w:pgMar', 'w:right', '1440')
  return (twips('w:pgSz', 'w:w', '11906') - margins) / 20
}

const targetsOf = (relationships: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(childOf(relationships, 'Relationships'), 'Relationship').map((it) => [
      attributeOf(it, 'Id') ?? '',
      attributeOf(it, 'Target') ?? ''
    ])
  )

/** Names of fonts by the words that styles have for those of the theme. */
function themeFontsOf(part: string | Uint8Array | undefined): ThemeFonts {
  if (typeof part !== 'string') return new Map()
  const found = (['major', 'minor'] as const).flatMap((kind) => {
    const font = new RegExp(`<a:${kind}Font>(.*?)</a:${kind}Font>`, 's').exec(part)?.[1] ?? ''
    const face = (script: string) =>
      new RegExp(`<a:${script}\\b[^>]*?\\btypeface="([^"]+)"`).exec(font)?.[1]
    const names = [
      ['Ascii', face('latin')],
      ['HAnsi', face('latin')],
      ['EastAsia', face('ea')],
      ['Bidi', face('cs')]
    ] as const
    return names.flatMap(([name, family]) =>
      family === undefined ? [] : [[kind + name, family] as const]
    )
  })
  return new Map(found)
}
