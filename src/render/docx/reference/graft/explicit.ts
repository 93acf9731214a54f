import type {Style} from '../styles.ts'
import {childOf, type Element, make, valueIn, withAttributes, withChildren} from '../tree.ts'
import {withProperty} from './adapt.ts'
import type {Look} from './look.ts'

/**
 * One of our paragraph styles, saying what it has from our running text wherever the file's running
 * text may have it otherwise: what a distance between lines means, room above, indents, alignment.
 * Styles that are based on another that is added have it from there.
 */
export function explicit(style: Style, own: ReadonlyMap<string, Style>, look: Look): Element {
  if (style.type !== 'paragraph') return style.element
  const isFirst = isRunning(own.get(style.basedOn ?? ''))
  const aligned =
    isFirst && look.isAligned && isTight(style) ? flushLeft(style.element) : style.element
  const spaced = withSpacing({...style, element: aligned}, own, isFirst && look.isSpacedAbove)
  const hasList = childOf(spaced, 'w:pPr', 'w:numPr') !== undefined
  return isFirst && look.isIndented && !hasList ? withIndent(spaced) : spaced
}

const isRunning = (style: Style | undefined): boolean =>
  style !== undefined && (style.isDefault || style.name === 'Normal')

/** Type that is not read by the line, such as that of tables and captions. */
const isTight = ({element}: Style): boolean =>
  valueIn(childOf(element, 'w:pPr', 'w:spacing'), 'w:lineRule') === 'exact'

const flushLeft = (style: Element): Element => withProperty(style, make('w:jc', {'w:val': 'left'}))

/** A distance between lines is nothing without its rule, and room is left above only if we leave it. */
function withSpacing(style: Style, own: ReadonlyMap<string, Style>, isAbove: boolean): Element {
  const spacing = childOf(style.element, 'w:pPr', 'w:spacing')
  if (spacing === undefined) return style.element
  const of = (name: string): string | undefined => inheritedValue(style, own, name)
  return replacing(
    style.element,
    spacing,
    withAttributes(spacing, {
      ...(valueIn(spacing, 'w:line') !== undefined && {'w:lineRule': of('w:lineRule') ?? 'auto'}),
      ...(isAbove && {'w:before': of('w:before') ?? 0})
    })
  )
}

function withIndent(style: Element): Element {
  const indent = childOf(style, 'w:pPr', 'w:ind')
  const flush = {'w:left': 0, 'w:right': 0, 'w:firstLine': 0}
  if (indent === undefined) return withProperty(style, make('w:ind', flush))
  const {attributes} = indent
  const first = attributes.has('w:hanging') ? {} : {'w:firstLine': 0}
  const whole = {'w:left': 0, 'w:right': 0, ...first, ...Object.fromEntries(attributes)}
  return replacing(style, indent, withAttributes(indent, whole))
}

/** An attribute of `w:spacing` in a style or in those that it is based on. */
function inheritedValue(
  style: Style,
  own: ReadonlyMap<string, Style>,
  name: string
): string | undefined {
  for (let it: Style | undefined = style; it !== undefined; it = own.get(it.basedOn ?? '')) {
    const value = valueIn(childOf(it.element, 'w:pPr', 'w:spacing'), name)
    if (value !== undefined) return value
  }
  return undefined
}

/** `style` with a paragraph property in place of another. */
function replacing(style: Element, old: Element, property: Element): Element {
  const properties = childOf(style, 'w:pPr')
  if (properties === undefined) return style
  const changed = withChildren(
    properties,
    properties.children.map((it) => (it === old ? property : it))
  )
  return withChildren(
    style,
    style.children.map((it) => (it === properties ? changed : it))
  )
}
