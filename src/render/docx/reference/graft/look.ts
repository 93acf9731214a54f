import type {Reference} from '../reference.ts'
import {type Style, stylesIn} from '../styles.ts'
import {childOf, type Element, elementsOf, valueIn} from '../tree.ts'

/** A colour as styles name it: six digits, and where the theme has it. */
export interface Colour {
  readonly hex: string
  readonly theme?: string
  readonly shade?: string
  readonly tint?: string
}

/** What styles that a Word file lacks take of its own. */
export interface Look {
  /** Size of its running text, in half points. */
  readonly size: number
  /** `w:rFonts` of its headings, where they are not those of its text. */
  readonly headings?: Element
  /** Colour of its headings, else the first accent of its theme. */
  readonly accent?: Colour
  /** The same, as a ground that words are read on. */
  readonly tint?: Colour
  /** Colour of its running text. */
  readonly ink: Colour
  /** Whether its running text is justified or centred, which not all else should be. */
  readonly isAligned: boolean
  /** Whether its running text is indented, which nothing else should be. */
  readonly isIndented: boolean
  /** Whether there is room above its running text. */
  readonly isSpacedAbove: boolean
}

/** Reads off the styles and the theme of a Word file how it looks. */
export function lookOf({styles, theme}: Reference): Look {
  const all = stylesIn(styles)
  const byId = new Map(all.map((it) => [it.id, it]))
  const normal = all.find((it) => it.type === 'paragraph' && it.isDefault)
  const heading = all.find((it) => it.type === 'paragraph' && /^heading 1$/i.test(it.name))
  const fallback = childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const plain = childOf(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')
  const of = (style: Style | undefined, ...path: readonly string[]) => inherited(style, byId, path)
  const size = of(normal, 'w:rPr', 'w:sz') ?? childOf(fallback, 'w:sz')
  const headings = of(heading, 'w:rPr', 'w:rFonts')
  const colours = coloursOf(theme?.root)
  const accent = colourOf(of(heading, 'w:rPr', 'w:color')) ?? accentOf(colours)
  return {
    size: Number(valueIn(size) ?? 20) || 20,
    ink: inkOf(of(normal, 'w:rPr', 'w:color') ?? childOf(fallback, 'w:color')),
    isAligned: isAligned(of(normal, 'w:pPr', 'w:jc') ?? childOf(plain, 'w:jc')),
    isIndented: (of(normal, 'w:pPr', 'w:ind') ?? childOf(plain, 'w:ind')) !== undefined,
    isSpacedAbove: hasRoomAbove(of(normal, 'w:pPr', 'w:spacing') ?? childOf(plain, 'w:spacing')),
    ...(headings !== undefined && {headings}),
    ...(accent !== undefined && {accent, tint: tintOf(accent, colours)})
  }
}

const isAligned = (alignment: Element | undefined): boolean =>
  !/^(?:left|start)$/.test(valueIn(alignment) ?? 'left')

const hasRoomAbove = (spacing: Element | undefined): boolean =>
  (valueIn(spacing, 'w:before') ?? '0') !== '0'

/** The first element at `path` in a style or in those that it is based on; they are in no circle. */
export function inherited(
  style: Style | undefined,
  byId: ReadonlyMap<string, Style>,
  path: readonly string[]
): Element | undefined {
  for (let it = style; it !== undefined; it = byId.get(it.basedOn ?? '')) {
    const found = childOf(it.element, ...path)
    if (found !== undefined) return found
  }
  return undefined
}

/** A colour that somebody has chosen: neither automatic nor black. */
function colourOf(element: Element | undefined): Colour | undefined {
  const hex = valueIn(element)
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex) || /^0{6}$/.test(hex)) return undefined
  const theme = valueIn(element, 'w:themeColor')
  return theme !== undefined && !/^accent[1-6]$/.test(theme) ? {hex} : withTheme(hex, element)
}

const inkOf = (element: Element | undefined): Colour =>
  withTheme(valueIn(element) ?? 'auto', element)

function withTheme(hex: string, element: Element | undefined): Colour {
  const theme = valueIn(element, 'w:themeColor')
  const [shade, tint] = ['w:themeShade', 'w:themeTint'].map((name) => valueIn(element, name))
  return {
    hex,
    ...(theme !== undefined && {theme}),
    ...(shade !== undefined && {shade}),
    ...(tint !== undefined && {tint})
  }
}

/** Colours of a theme by their name in it, as in `accent1`. */
function coloursOf(theme: Element | undefined): ReadonlyMap<string, string> {
  const colours = new Map<string, string>()
  for (const element of theme === undefined ? [] : elementsOf(theme)) {
    const hex = valueIn(childOf(element, 'a:srgbClr'), 'val')
    const name = /^a:((?:dk|lt)[12]|accent[1-6])$/.exec(element.name)?.[1]
    if (name !== undefined && hex !== undefined && !colours.has(name)) colours.set(name, hex)
  }
  return colours
}

function accentOf(colours: ReadonlyMap<string, string>): Colour | undefined {
  const hex = colours.get('accent1')
  return hex === undefined ? undefined : {hex, theme: 'accent1'}
}

/** How much of a colour is left in a ground. */
const strength = 0.1

function tintOf({hex, theme}: Colour, colours: ReadonlyMap<string, string>): Colour {
  const base = colours.get(theme ?? '') ?? hex
  const light = [0, 2, 4].map((at) => {
    const value = Number.parseInt(base.slice(at, at + 2), 16)
    return Math.round(255 - (255 - value) * strength)
      .toString(16)
      .padStart(2, '0')
  })
  return {
    hex: light.join('').toUpperCase(),
    ...(theme !== undefined && {
      theme,
      tint: Math.round(strength * 255)
        .toString(16)
        .toUpperCase()
    })
  }
}
