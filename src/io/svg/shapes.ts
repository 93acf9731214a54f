import type {
  Area,
  Drawing,
  Fill,
  FillRule,
  Group,
  Item,
  Matrix,
  Photo,
  Shape,
  Stroke
} from '../../model/drawing.ts'
import {combined, identity} from '../../model/matrix.ts'
import {inspectImage} from '../image.ts'
import {areaAround, extremes, matrixOf, outlineOf} from './geometry.ts'
import {type Ink, inkOf} from './ink.ts'
import {clippedBy, maskedBy} from './masks.ts'
import {Beyond, type Element, numberOf, numbersOf} from './plain.ts'
import {wordsOf} from './words.ts'

/** What reading shapes needs of the drawing as a whole. */
export interface Scope {
  /** What other elements refer to, by id. */
  readonly definitions: ReadonlyMap<string, Element>
  /** Lines of the texts, by the id of the group that has their letters. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** Definitions that are being read: one that refers to itself has no end. */
  readonly within: readonly string[]
}

/** Reads plain SVG. Throws {@link Beyond} where it has what shapes cannot show. */
export function shapesOf(
  svg: Element,
  size: {readonly width: number; readonly height: number},
  texts: Scope['texts']
): Drawing {
  const definitions = new Map<string, Element>()
  for (const child of svg.children) {
    if (child.name !== 'defs') continue
    for (const it of child.children) definitions.set(it.attributes.get('id') ?? '', it)
  }
  const scope: Scope = {definitions, texts, within: []}
  const shown = svg.children.filter((it) => it.name !== 'defs')
  const items = shown.flatMap((it) => itemOf(it, scope))
  return {...size, items: [group({matrix: viewOf(svg, size), items})]}
}

export const group = (more: Partial<Group>): Group => ({
  kind: 'group',
  matrix: identity,
  opacity: 1,
  items: [],
  ...more
})

/** From the drawing's own coordinates to pixels (SVG 2, 8.6). */
function viewOf(
  svg: Element,
  {width, height}: {readonly width: number; readonly height: number}
): Matrix {
  const [x = 0, y = 0, wide = width, high = height] = numbersOf(svg.attributes.get('viewBox') ?? '')
  return fitted({x, y, width: wide, height: high}, {x: 0, y: 0, width, height}, svg)
}

/** Maps `from` into `to` as `preserveAspectRatio` says. */
function fitted(from: Area, to: Area, element: Element): Matrix {
  const says = element.attributes.get('preserveAspectRatio') ?? 'xMidYMid'
  let across = to.width / from.width
  let down = to.height / from.height
  if (!says.includes('none')) {
    across = says.includes('slice') ? Math.max(across, down) : Math.min(across, down)
    down = across
  }
  const part = (least: string, most: string) =>
    says.includes(least) ? 0 : says.includes(most) ? 1 : 0.5
  const x = to.x + (to.width - from.width * across) * part('xMin', 'xMax')
  const y = to.y + (to.height - from.height * down) * part('YMin', 'YMax')
  return [across, 0, 0, down, x - from.x * across, y - from.y * down]
}

export function itemOf(element: Element, scope: Scope): readonly Item[] {
  if (element.attributes.get('visibility') === 'hidden') return []
  switch (element.name) {
    case 'g':
      return groupOf(element, scope)
    case 'path':
      return placed(element, shapeOf(element, scope))
    case 'image':
      return placed(element, photoOf(element))
    default:
      throw new Beyond(`\`${element.name}\``)
  }
}

function placed(element: Element, items: readonly Item[]): readonly Item[] {
  const matrix = matrixOf(element)
  return matrix === identity || items.length === 0 ? items : [group({matrix, items})]
}

function groupOf(element: Element, scope: Scope): readonly Item[] {
  if (element.attributes.has('filter')) throw new Beyond('effect (`filter`)')
  const shown = element.children.flatMap((it) => itemOf(it, scope))
  if (shown.length === 0) return []
  const lines = scope.texts.get(element.attributes.get('id') ?? '')
  const items = lines === undefined ? shown : [...shown, ...wordsOf(lines, shown)]
  const blend = blendOf(element)
  const inner = group({
    opacity: numberOf(element, 'opacity', 1),
    ...(blend === undefined ? {} : {blend}),
    items
  })
  const masked = clippedBy(maskedBy(inner, element, scope), element, scope)
  return [combinedWith(matrixOf(element), masked)]
}

const combinedWith = (matrix: Matrix, it: Group): Group => ({
  ...it,
  matrix: combined(matrix, it.matrix)
})

const blends = new Set(
  'Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' '
  )
)

function blendOf(element: Element): string | undefined {
  const mode = /mix-blend-mode:([a-z-]+)/.exec(element.attributes.get('style') ?? '')?.[1]
  if (mode === undefined || mode === 'normal') return undefined
  const name = mode.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (!blends.has(name)) throw new Beyond(`\`${mode}\``)
  return name
}

export const areaOf = (element: Element): Area => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
  width: numberOf(element, 'width'),
  height: numberOf(element, 'height')
})

export const ruleOf = (element: Element, name: string): FillRule =>
  element.attributes.get(name) === 'evenodd' ? 'evenodd' : 'nonzero'

function shapeOf(element: Element, scope: Scope): readonly Shape[] {
  const outline = outlineOf(element.attributes.get('d') ?? '')
  const bounds = areaAround(extremes(outline))
  if (bounds === undefined) return []
  const filled = inkOf(element, 'fill', bounds, scope)
  const stroked = inkOf(element, 'stroke', bounds, scope)
  if (filled === undefined && stroked === undefined) return []
  return [
    {
      kind: 'shape',
      outline,
      ...(filled === undefined ? {} : {fill: fillOf(element, filled)}),
      ...(stroked === undefined ? {} : {stroke: strokeOf(element, stroked)}),
      strokeFirst: element.attributes.get('paint-order')?.startsWith('stroke') ?? false
    }
  ]
}

const fillOf = (element: Element, ink: Ink): Fill => ({
  ink,
  opacity: numberOf(element, 'fill-opacity', 1),
  rule: ruleOf(element, 'fill-rule')
})

function strokeOf(element: Element, ink: Ink): Stroke {
  const cap = element.attributes.get('stroke-linecap')
  const join = element.attributes.get('stroke-linejoin')
  return {
    ink,
    opacity: numberOf(element, 'stroke-opacity', 1),
    width: numberOf(element, 'stroke-width', 1),
    cap: cap === 'round' || cap === 'square' ? cap : 'butt',
    join: join === 'round' || join === 'bevel' ? join : 'miter',
    miterLimit: numberOf(element, 'stroke-miterlimit', 4),
    dashes: numbersOf(element.attributes.get('stroke-dasharray') ?? ''),
    dashOffset: numberOf(element, 'stroke-dashoffset')
  }
}

const embedded = /^data:image\/[a-z+]+;base64,\s*/i

function photoOf(element: Element): readonly Photo[] {
  const href = element.attributes.get('xlink:href') ?? element.attributes.get('href') ?? ''
  const bytes = new Uint8Array(Buffer.from(href.replace(embedded, ''), 'base64'))
  const found = inspectImage(bytes, 'picture')
  if ('fault' in found) throw new Beyond(`picture that is ${found.fault}`)
  const {kind, width, height} = found
  const frame = areaOf(element)
  if (element.attributes.get('preserveAspectRatio')?.includes('slice')) {
    throw new Beyond('picture that is cut (`slice`)')
  }
  const [across, , , down, x, y] = fitted({x: 0, y: 0, width, height}, frame, element)
  const area = {x, y, width: width * across, height: height * down}
  return [{kind: 'photo', format: kind, bytes, width, height, area}]
}
