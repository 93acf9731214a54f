import type {Theme, Colour as Token} from '../../../../theme/theme.ts'
import {
  type Child,
  changed,
  childOf,
  type Element,
  make,
  valueIn,
  withAttributes,
  withChildren
} from '../tree.ts'
import type {Colour, Look} from './look.ts'

/** Words and grounds that stand back, whatever the accent is. */
const neutral = {
  muted: {hex: '595959'},
  rule: {hex: 'BFBFBF'},
  codeGround: {hex: 'F2F2F2'}
} as const

/** Where the parts of a colour stand: of words in `w:color`, else of a border and of a ground. */
const ofWords = [
  {hex: 'w:val', theme: 'w:themeColor', shade: 'w:themeShade', tint: 'w:themeTint'}
] as const
const ofOthers = [
  {hex: 'w:color', theme: 'w:themeColor', shade: 'w:themeShade', tint: 'w:themeTint'},
  {hex: 'w:fill', theme: 'w:themeFill', shade: 'w:themeFillShade', tint: 'w:themeFillTint'}
] as const

/**
 * Makes one of our styles, or a level of a list, look as if it had been made for the file: in its
 * fonts and colours. Its size is the file's already. Only code and other scripts keep their fonts,
 * and markings and warnings their colours.
 */
export function createAdapter(theme: Theme, look: Look): (element: Element) => Element {
  const colours = coloursBy(theme, look)
  const {serif, sans} = theme.fonts
  const replaced = new Set([serif.name, sans.name])

  const adaptedIn = (isHeading: boolean) => (it: Element, original: Element) =>
    adapted(it, original, isHeading)

  function adapted(it: Element, original: Element, isHeading: boolean): readonly Child[] {
    switch (it.name) {
      case 'w:rFonts':
        return withoutFamilies(it, replaced)
      case 'w:rPr':
        return [isHeading || isLarge(original) ? withHeadingFont(it) : it]
      case 'w:lang':
        return /^(?:zxx|x-none)$/i.test(valueIn(it) ?? '') ? [it] : []
      default:
        return [coloured(it)]
    }
  }

  const isLarge = (run: Element): boolean =>
    Number(valueIn(childOf(run, 'w:sz')) ?? 0) > look.size * large

  const withHeadingFont = (run: Element): Element =>
    look.headings === undefined ? run : withChildren(run, [look.headings, ...run.children])

  function coloured(it: Element): Element {
    const places = it.name === 'w:color' ? ofWords : ofOthers
    return places.reduce<Element>((element, at) => {
      const written = valueIn(element, at.hex)
      if (written === undefined) return element
      const colour = colours.get(hexOf(written))
      // A colour that stays is none of the file's theme.
      const isForeign = /^(?:accent|text2|background2|hyperlink)/.test(
        valueIn(element, at.theme) ?? ''
      )
      if (colour === undefined && !isForeign) return element
      const {hex, theme, shade, tint} = colour ?? {hex: written, ...noTheme}
      return withAttributes(element, {
        [at.hex]: hex,
        [at.theme]: theme,
        [at.shade]: shade,
        [at.tint]: tint
      })
    }, it)
  }

  return (element) => {
    const name = valueIn(childOf(element, 'w:name')) ?? ''
    return withoutEmpty(changed(element, adaptedIn(/^heading \d$/.test(name))))
  }
}

/** What is that much larger than running text is set in the font of headings, as a title is. */
const large = 1.25

/** Fonts of code and of other scripts stay. */
function withoutFamilies(fonts: Element, families: ReadonlySet<string>): readonly Element[] {
  const kept = [...fonts.attributes].filter(
    ([name, value]) => !(families.has(value) || /theme$/i.test(name))
  )
  const names = kept.some(([name]) => name !== 'w:hint')
  return names ? [{...fonts, attributes: new Map(kept)}] : []
}

const noTheme = {theme: undefined, shade: undefined, tint: undefined}

const hexOf = (value: string | undefined): string => (value ?? '').toUpperCase()

/** What each colour of the theme becomes. Where two are the same, the earlier token tells. */
function coloursBy(theme: Theme, look: Look): ReadonlyMap<string, Colour> {
  const tokens: readonly (readonly [Token, Colour | undefined])[] = [
    ['ink', look.ink],
    ['accent', look.accent],
    ['tint', look.tint],
    ['muted', neutral.muted],
    ['rule', neutral.rule],
    ['codeGround', neutral.codeGround]
  ]
  const result = new Map<string, Colour>()
  for (const [token, colour] of tokens) {
    const hex = hexOf(theme.colours[token].slice(1))
    if (colour !== undefined && !result.has(hex)) result.set(hex, colour)
  }
  return result
}

/** Without properties that nothing is left of. */
const withoutEmpty = (element: Element): Element =>
  withChildren(
    element,
    element.children.filter(
      (it) => typeof it === 'string' || it.name !== 'w:rPr' || it.children.length > 0
    )
  )

const order = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:kinsoku',
  'w:wordWrap',
  'w:overflowPunct',
  'w:topLinePunct',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:bidi',
  'w:adjustRightInd',
  'w:snapToGrid',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl'
]

const styleOrder = [
  'w:name',
  'w:aliases',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:autoRedefine',
  'w:hidden',
  'w:uiPriority',
  'w:semiHidden',
  'w:unhideWhenUsed',
  'w:qFormat',
  'w:locked',
  'w:personal',
  'w:personalCompose',
  'w:personalReply',
  'w:rsid',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:tblStylePr'
]

/** `style` with `property` among its paragraph properties, where it has none of that name. */
export function withProperty(style: Element, property: Element): Element {
  const old = childOf(style, 'w:pPr')
  if (childOf(old, property.name) !== undefined) return style
  const properties = make('w:pPr', {}, inserted(old?.children ?? [], property, order))
  const others = style.children.filter((it) => it !== old)
  return withChildren(style, inserted(others, properties, styleOrder))
}

/** `child` before the first of `children` that comes after it in `names`. */
function inserted(
  children: readonly Child[],
  child: Element,
  names: readonly string[]
): readonly Child[] {
  const rank = names.indexOf(child.name)
  const at = children.findIndex((it) => typeof it !== 'string' && names.indexOf(it.name) > rank)
  return at < 0 ? [...children, child] : [...children.slice(0, at), child, ...children.slice(at)]
}
