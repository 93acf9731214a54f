import {attributeOf, childOf, type Element, isOn, numberOf, pointsOf, valOf} from './xml.ts'

/** How letters are set, as far as it changes their room. Lengths are in points. */
export interface RunLook {
  readonly family: string
  readonly eastAsia: string
  readonly complex: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly raised: boolean
  readonly hidden: boolean
  /** Extra space between letters. */
  readonly tracking: number
}

interface Tab {
  readonly position: number
  readonly kind: 'start' | 'center' | 'end'
}

/** Room that borders take above, below; `key` tells whether two paragraphs share one box. */
interface Box {
  /** Its edges by name, each as the nearest style has it that says anything of it. */
  readonly edges: ReadonlyMap<string, Element>
  readonly key: string
  readonly top: number
  readonly bottom: number
}

export interface ListPlace {
  readonly id: string
  readonly level: number
}

/** How a paragraph stands, as far as it changes its room. Lengths are in points. */
export interface ParagraphLook {
  readonly style: string
  readonly before: number
  readonly after: number
  /** Points of a line, or how many times its font's height if the rule is `auto`. */
  readonly line: number
  readonly rule: 'auto' | 'exact' | 'atLeast'
  readonly left: number
  readonly right: number
  /** Indent of the first line, from `left`; negative if it hangs. */
  readonly first: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly widowControl: boolean
  readonly breakBefore: boolean
  readonly contextual: boolean
  readonly box: Box
  readonly list: ListPlace | undefined
  readonly tabs: readonly Tab[]
}

/** Without a word of a document: what the standard gives. */
export const plainRun: RunLook = {
  family: '',
  eastAsia: '',
  complex: '',
  size: 10,
  bold: false,
  italic: false,
  capitals: false,
  raised: false,
  hidden: false,
  tracking: 0
}

export const plainParagraph: ParagraphLook = {
  style: '',
  before: 0,
  after: 0,
  line: 1,
  rule: 'auto',
  left: 0,
  right: 0,
  first: 0,
  keepNext: false,
  keepLines: false,
  widowControl: true,
  breakBefore: false,
  contextual: false,
  box: {edges: new Map(), key: '', top: 0, bottom: 0},
  list: undefined,
  tabs: []
}

/** Names of the theme's fonts, by the words that styles have for them. */
export type ThemeFonts = ReadonlyMap<string, string>

/** `look` with the properties of `rPr` (ECMA-376 part 1, 17.3.2). */
export function withRun(look: RunLook, rPr: Element | undefined, themed: ThemeFonts): RunLook {
  if (rPr === undefined || rPr.children.length === 0) return look
  const fonts = childOf(rPr, 'w:rFonts')
  const family = (theme: string, own: string) =>
    themed.get(attributeOf(fonts, theme) ?? '') ?? attributeOf(fonts, own)
  const halves = numberOf(childOf(rPr, 'w:sz'), 'w:val')
  const vertical = valOf(childOf(rPr, 'w:vertAlign'))
  return {
    family: family('w:asciiTheme', 'w:ascii') ?? look.family,
    eastAsia: family('w:eastAsiaTheme', 'w:eastAsia') ?? look.eastAsia,
    complex: family('w:cstheme', 'w:cs') ?? look.complex,
    size: halves === undefined ? look.size : halves / 2,
    bold: isOn(rPr, 'w:b', look.bold),
    italic: isOn(rPr, 'w:i', look.italic),
    capitals: isOn(rPr, 'w:caps', look.capitals),
    raised: vertical === undefined ? look.raised : vertical !== 'baseline',
    hidden: isOn(rPr, 'w:vanish', look.hidden),
    tracking: pointsOf(childOf(rPr, 'w:spacing'), 'w:val') ?? look.tracking
  }
}

/** `look` with the properties of `pPr`, but for its style and its list (ECMA-376 part 1, 17.3.1). */
export function withParagraph(look: ParagraphLook, pPr: Element): ParagraphLook {
  const spacing = childOf(pPr, 'w:spacing')
  return {
    ...look,
    before: pointsOf(spacing, 'w:before') ?? look.before,
    after: pointsOf(spacing, 'w:after') ?? look.after,
    ...lineOf(look, spacing),
    ...indentsOf(look, pPr),
    keepNext: isOn(pPr, 'w:keepNext', look.keepNext),
    keepLines: isOn(pPr, 'w:keepLines', look.keepLines),
    widowControl: isOn(pPr, 'w:widowControl', look.widowControl),
    breakBefore: isOn(pPr, 'w:pageBreakBefore', look.breakBefore),
    contextual: isOn(pPr, 'w:contextualSpacing', look.contextual),
    box: boxOf(look.box, childOf(pPr, 'w:pBdr')),
    tabs: tabsOf(look.tabs, childOf(pPr, 'w:tabs'))
  }
}

function lineOf({line, rule}: ParagraphLook, spacing: Element | undefined) {
  const stated = attributeOf(spacing, 'w:lineRule')
  const now =
    stated === 'exact' || stated === 'atLeast' ? stated : stated === 'auto' ? stated : rule
  const value = numberOf(spacing, 'w:line')
  if (value === undefined) return {line, rule}
  const kind = stated === undefined ? 'auto' : now
  return {line: kind === 'auto' ? value / 240 : value / 20, rule: kind}
}

/** `look`'s indents as `properties` changes them, which are a paragraph's or a list's. */
export function indentsOf(look: ParagraphLook, properties: Element | undefined) {
  const ind = childOf(properties, 'w:ind')
  const hanging = pointsOf(ind, 'w:hanging')
  const side = (names: readonly string[]) =>
    names.map((it) => pointsOf(ind, it)).find((it) => it !== undefined)
  return {
    left: side(['w:left', 'w:start']) ?? look.left,
    right: side(['w:right', 'w:end']) ?? look.right,
    first: hanging === undefined ? (pointsOf(ind, 'w:firstLine') ?? look.first) : -hanging
  }
}

function boxOf(look: Box, borders: Element | undefined): Box {
  if (borders === undefined) return look
  const edges = new Map([...look.edges, ...borders.children.map((it) => [it.name, it] as const)])
  return {
    edges,
    key: sides.map((side) => borderKey(edges.get(side))).join(),
    top: borderRoom(edges.get('w:top')),
    bottom: borderRoom(edges.get('w:bottom'))
  }
}

const sides = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:between']

const borderKey = (border: Element | undefined): string =>
  ['w:val', 'w:sz', 'w:space', 'w:color'].map((it) => attributeOf(border, it) ?? '').join(' ')

/** A border's own thickness, in eighths of a point, and the space between it and the words. */
const borderRoom = (border: Element | undefined): number =>
  borderWidth(border) === 0 ? 0 : borderWidth(border) + (numberOf(border, 'w:space') ?? 0)

export function borderWidth(border: Element | undefined): number {
  const style = valOf(border)
  if (style === undefined || style === 'none' || style === 'nil') return 0
  return (numberOf(border, 'w:sz') ?? 0) / 8
}

function tabsOf(before: readonly Tab[], tabs: Element | undefined): readonly Tab[] {
  if (tabs === undefined) return before
  const own = tabs.children.map((it) => ({
    position: pointsOf(it, 'w:pos') ?? 0,
    kind: kinds.get(valOf(it) ?? '') ?? ('start' as const),
    cleared: valOf(it) === 'clear'
  }))
  const kept = before.filter((it) => !own.some(({position}) => position === it.position))
  return [...kept, ...own.filter((it) => !it.cleared)].sort((a, b) => a.position - b.position)
}

const kinds = new Map<string, Tab['kind']>([
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
  ['decimal', 'end']
])
