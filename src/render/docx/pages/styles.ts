import {
  indentsOf,
  type ParagraphLook,
  plainParagraph,
  plainRun,
  type RunLook,
  type ThemeFonts,
  withParagraph,
  withRun
} from './look.ts'
import {type Numbering, numberingOf} from './numbering.ts'
import {attributeOf, childOf, childrenOf, type Element, isOn, numberOf, valOf} from './xml.ts'

/** How a paragraph stands, and how words in it are set that have no look of their own. */
export interface Look {
  readonly paragraph: ParagraphLook
  readonly run: RunLook
}

/** The styles of a document, resolved: what each makes of a paragraph, of words, of a table. */
export interface Styles {
  readonly numbering: Numbering
  /** The look of a paragraph with `pPr`. */
  readonly paragraph: (pPr: Element | undefined) => Look
  /** The look of words with `rPr` in a paragraph of `look`. */
  readonly run: (look: RunLook, rPr: Element | undefined) => RunLook
  /** Properties of the table style `id`, those of the styles that it is based on last. */
  readonly table: (id: string | undefined) => readonly Element[]
}

/** Longest chain of styles that are based on each other. */
const deepest = 30

/** Reads `word/styles.xml` and `word/numbering.xml`; both may be missing. */
export function stylesOf(
  part: Element | undefined,
  numberingPart: Element | undefined,
  themed: ThemeFonts
): Styles {
  const root = childOf(part, 'w:styles')
  const defaults = childOf(root, 'w:docDefaults')
  const all = childrenOf(root, 'w:style')
  // The last of two styles of one id counts, as it does in Word.
  const byId = new Map(all.map((it) => [attributeOf(it, 'w:styleId') ?? '', it]))
  const isDefault = (it: Element, type: string) =>
    attributeOf(it, 'w:type') === type &&
    ['1', 'true', 'on'].includes(attributeOf(it, 'w:default') ?? '')
  const normal = idOf(all.findLast((it) => isDefault(it, 'paragraph')))
  const plainTable = idOf(all.findLast((it) => isDefault(it, 'table')))

  /** The style `id` and those that it is based on, itself first. */
  function chain(id: string): readonly Element[] {
    const found: Element[] = []
    let style = byId.get(id)
    while (style !== undefined && found.length < deepest) {
      found.push(style)
      style = byId.get(valOf(childOf(style, 'w:basedOn')) ?? '')
    }
    return found
  }

  const numbering = numberingOf(numberingPart, (style) =>
    valOf(childOf(childOf(childOf(byId.get(style), 'w:pPr'), 'w:numPr'), 'w:numId'))
  )

  const start: Look = {
    paragraph: withProperties(plainParagraph, propertiesIn(defaults, 'w:pPr'), ''),
    run: withRun(plainRun, propertiesIn(defaults, 'w:rPr'), themed)
  }
  const looks = new Map<string, Look>()
  const words = new Map<RunLook, Map<string, RunLook>>()

  function withProperties(look: ParagraphLook, pPr: Element | undefined, style: string) {
    if (pPr === undefined) return look
    const list = listOf(look, childOf(pPr, 'w:numPr'), style)
    const level = list === undefined || list === look.list ? undefined : numbering.levelOf(list)
    const listed = {...look, list, ...indentsOf(look, level?.paragraph)}
    return withParagraph(listed, pPr)
  }

  function listOf(look: ParagraphLook, numPr: Element | undefined, style: string) {
    if (numPr === undefined) return look.list
    const id = valOf(childOf(numPr, 'w:numId')) ?? look.list?.id
    if (id === undefined || id === '0') return undefined
    const level = numberOf(childOf(numPr, 'w:ilvl'), 'w:val')
    return {id, level: level ?? numbering.linked(id, style) ?? 0}
  }

  function styled(id: string): Look {
    const known = looks.get(id)
    if (known !== undefined) return known
    let look = start
    for (const style of [...chain(id)].reverse()) {
      look = {
        paragraph: withProperties(look.paragraph, childOf(style, 'w:pPr'), id),
        run: withRun(look.run, childOf(style, 'w:rPr'), themed)
      }
    }
    look = {...look, paragraph: {...look.paragraph, style: id}}
    looks.set(id, look)
    return look
  }

  return {
    numbering,
    paragraph: (pPr) => {
      const stated = valOf(childOf(pPr, 'w:pStyle'))
      const look = styled(stated !== undefined && byId.has(stated) ? stated : normal)
      if (pPr === undefined || pPr.children.every((it) => it.name === 'w:pStyle')) return look
      return {...look, paragraph: withProperties(look.paragraph, pPr, look.paragraph.style)}
    },
    run: (look, rPr) => {
      if (rPr === undefined || rPr.children.length === 0) return look
      const key = rPr.children.map((it) => it.name + it.attributes).join()
      const known = words.get(look) ?? new Map<string, RunLook>()
      words.set(look, known)
      const before = known.get(key)
      if (before !== undefined) return before
      const id = valOf(childOf(rPr, 'w:rStyle'))
      const made = withRun(id === undefined ? look : marked(look, id), rPr, themed)
      known.set(key, made)
      return made
    },
    table: (id) => chain(id !== undefined && byId.has(id) ? id : plainTable)
  }

  /** `look` with the character style `id`: bold of both is bold of neither (17.7.3). */
  function marked(look: RunLook, id: string): RunLook {
    let result = look
    let bold = false
    let italic = false
    for (const style of [...chain(id)].reverse()) {
      const rPr = childOf(style, 'w:rPr')
      result = withRun(result, rPr, themed)
      bold = isOn(rPr, 'w:b', bold)
      italic = isOn(rPr, 'w:i', italic)
    }
    return {...result, bold: look.bold !== bold, italic: look.italic !== italic}
  }
}

const idOf = (style: Element | undefined): string => attributeOf(style, 'w:styleId') ?? ''

/** Properties that all paragraphs and words of a document have. */
const propertiesIn = (defaults: Element | undefined, name: string): Element | undefined =>
  childOf(childOf(defaults, `${name}Default`), name)
