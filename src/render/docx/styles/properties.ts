import type {Theme} from '../../../theme/theme.ts'
import {halfPoints, twips} from '../../../theme/units.ts'
import {tag} from '../xml.ts'
import type {Borders, ParagraphLook, RunLook} from './look.ts'
import {colourOf, fontsOf, groundOf, lineColourOf} from './references.ts'

/** One element of `w:pPr` or `w:rPr`. */
export interface Property {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly Property[]
}

const property = (
  name: string,
  attributes: Property['attributes'] = {},
  children: readonly Property[] = []
): Property => ({name, attributes, children})

const value = (name: string, it: string | number) => property(name, {'w:val': it})
const toggle = (name: string, isOn: boolean) => (isOn ? property(name) : value(name, 0))

/** Properties of type in the order of the schema; those of complex scripts follow their Latin ones. */
export function runProperties(theme: Theme, look: RunLook): readonly Property[] {
  const {font, size, colour, bold, italic, capitals, strike, noProof} = look
  const {tracking, underline, ground, raised, script} = look
  const both = (name: string, isOn: boolean | undefined) =>
    isOn === undefined ? [] : [toggle(name, isOn), toggle(`${name}Cs`, isOn)]
  const half = size === undefined ? [] : [halfPoints(size)]
  return [
    ...(font === undefined ? [] : [property('w:rFonts', fontsOf(theme, font))]),
    ...(script?.fonts === undefined ? [] : [property('w:rFonts', script.fonts)]),
    ...both('w:b', bold),
    ...both('w:i', italic),
    ...(capitals === undefined ? [] : [toggle('w:caps', capitals)]),
    ...(strike === undefined ? [] : [toggle('w:strike', strike)]),
    ...(noProof === undefined ? [] : [toggle('w:noProof', noProof)]),
    ...(colour === undefined ? [] : [property('w:color', colourOf(theme, colour))]),
    ...(tracking === undefined ? [] : [value('w:spacing', twips(tracking))]),
    ...half.flatMap((it) => [value('w:sz', it), value('w:szCs', it)]),
    ...(underline === undefined
      ? []
      : [property('w:u', {'w:val': 'single', ...lineColourOf(theme, underline)})]),
    ...(ground === undefined ? [] : [property('w:shd', groundOf(theme, ground))]),
    ...(raised === undefined ? [] : [value('w:vertAlign', raised ? 'superscript' : 'baseline')]),
    ...(script?.languages === undefined ? [] : [property('w:lang', script.languages)])
  ]
}

/** All that a paragraph's look says, also what it says no to, in the order of the schema. */
export function paragraphProperties(theme: Theme, look: ParagraphLook): readonly Property[] {
  const {numbering, ground, tabs, outline = bodyText} = look
  const {before, after, line, lineRule, left, right, hanging} = look
  const stops = tabs.map(({kind, position, leader}) =>
    property('w:tab', {'w:val': kind, ...(leader && {'w:leader': leader}), 'w:pos': position})
  )
  const none = {'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'auto'}
  return [
    toggle('w:keepNext', look.keepNext),
    toggle('w:keepLines', look.keepLines),
    property('w:numPr', {}, numberingOf(numbering)),
    property('w:pBdr', {}, bordersOf(theme, look.borders)),
    property('w:shd', ground === undefined ? none : groundOf(theme, ground)),
    ...(tabs.length === 0 ? [] : [property('w:tabs', {}, stops)]),
    toggle('w:bidi', look.bidi),
    property('w:spacing', {
      'w:before': before,
      'w:after': after,
      'w:line': line,
      'w:lineRule': lineRule
    }),
    property('w:ind', {'w:left': left, 'w:right': right, 'w:hanging': hanging}),
    value('w:jc', look.alignment),
    value('w:outlineLvl', outline)
  ]
}

/** `w:outlineLvl` of what is no heading. */
const bodyText = 9

const numberingOf = (numbering: ParagraphLook['numbering']): readonly Property[] => [
  ...(numbering === undefined || numbering.level === 0 ? [] : [value('w:ilvl', numbering.level)]),
  value('w:numId', numbering?.id ?? 0)
]

const sides = ['top', 'left', 'bottom', 'right'] as const satisfies readonly (keyof Borders)[]

const bordersOf = (theme: Theme, borders: Borders): readonly Property[] =>
  sides.map((side) => {
    const border = borders[side]
    if (border === undefined) return value(`w:${side}`, 'nil')
    const {width, colour, space} = border
    const line = {'w:val': 'single', 'w:sz': width, 'w:space': space}
    return property(`w:${side}`, {...line, ...lineColourOf(theme, colour)})
  })

/** Elements whose attributes, or whose children, are inherited one by one; all others as a whole. */
const merged: ReadonlySet<string> = new Set(['w:ind', 'w:spacing', 'w:pBdr'])

/** LibreOffice takes a leading without its rule as a share of the type's own, whatever is inherited. */
const ofLine: ReadonlySet<string> = new Set(['w:line', 'w:lineRule'])

/** Those of `own` that are not the same in `inherited`: what a style has to say. */
export function difference(
  own: readonly Property[],
  inherited: readonly Property[]
): readonly Property[] {
  const above = new Map(inherited.map((it) => [it.name, it]))
  return own.flatMap((it) => {
    const base = above.get(it.name)
    if (base === undefined) return [it]
    if (isSame(base, it)) return []
    if (!merged.has(it.name)) return [it]
    const differs = (name: string) => base.attributes[name] !== it.attributes[name]
    const attributes = Object.entries(it.attributes).filter(
      ([name]) => differs(name) || (ofLine.has(name) && [...ofLine].some(differs))
    )
    const children = difference(it.children ?? [], base.children ?? [])
    return [{...it, attributes: Object.fromEntries(attributes), children}]
  })
}

/** Whether two properties of one name say the same, in one order. */
function isSame(one: Property, other: Property): boolean {
  const names = Object.keys(one.attributes)
  const others = Object.keys(other.attributes)
  const {children = []} = one
  const {children: inOther = []} = other
  return (
    names.length === others.length &&
    children.length === inOther.length &&
    names.every(
      (it, at) => others[at] === it && `${one.attributes[it]}` === `${other.attributes[it]}`
    ) &&
    children.every((it, at) => {
      const beside = inOther[at]
      return beside !== undefined && beside.name === it.name && isSame(it, beside)
    })
  )
}

const xmlOf = ({name, attributes, children = []}: Property): string =>
  tag(name, attributes, children.map(xmlOf).join(''))

/** `w:pPr` or `w:rPr` of these properties; nothing, if there are none. */
export const written = (name: 'w:pPr' | 'w:rPr', properties: readonly Property[]): string =>
  properties.length === 0 ? '' : tag(name, {}, properties.map(xmlOf).join(''))
