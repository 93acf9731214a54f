import type {
  Area,
  Drawing,
  Fill,
  FillRule,
  Group,
  Item,
  Matrix,
  Outline,
  Photo,
  Shape,
  Stroke
} from '../../model/drawing.ts'
import {inspectImage} from '../image.ts'
import {
  areaAround,
  combined,
  extremes,
  identity,
  matrixOf,
  matrixOfArea,
  moved,
  outlineOf,
  rectangle
} from './geometry.ts'
import {type Ink, inkOf} from './ink.ts'
import {Beyond, type Element, numberOf, numbersOf, referenceOf} from './plain.ts'

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

const group = (more: Partial<Group>): Group => ({
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
  if (element.attributes.has('filter')) throw new Beyond('an effect (`filter`)')
  const shown = element.children.flatMap((it) => itemOf(it, scope))
  if (shown.length === 0) return []
  const items = [...shown, ...wordsOf(element, shown, scope)]
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

function wordsOf(element: Element, items: readonly Item[], {texts}: Scope): readonly Item[] {
  const lines = texts.get(element.attributes.get('id') ?? '')
  if (lines === undefined) return []
  const areas = rows(items.flatMap((it) => areaAround(pointsOf(it)) ?? []))
  const all = union(areas)
  if (all === undefined) return []
  // Where ink cannot be told apart by lines, it is divided evenly.
  const height = all.height / lines.length
  const found = lines.map((text, index) => ({
    text,
    area: (areas.length === lines.length ? areas[index] : undefined) ?? {
      ...all,
      y: all.y + height * index,
      height
    }
  }))
  return [{kind: 'words', lines: found}]
}

/** Areas joined while they stand beside each other: one for each line of a text. */
function rows(areas: readonly Area[]): readonly Area[] {
  const result: Area[] = []
  for (const area of areas) {
    const last = result.at(-1)
    const beside = last && area.y < last.y + last.height && last.y < area.y + area.height
    const joined = beside ? union([last, area]) : undefined
    if (joined === undefined) result.push(area)
    else result[result.length - 1] = joined
  }
  return result
}

const union = (areas: readonly Area[]): Area | undefined =>
  areaAround(areas.flatMap(({x, y, width, height}) => [x, y, x + width, y + height]))

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

function definition(
  element: Element,
  name: string,
  scope: Scope
): {readonly found: Element; readonly scope: Scope} | undefined {
  if (!element.attributes.has(name)) return undefined
  const id = referenceOf(element, name) ?? ''
  const found = scope.definitions.get(id)
  if (found === undefined || scope.within.includes(id))
    throw new Beyond(`\`${name}\` that leads nowhere`)
  return {found, scope: {...scope, within: [...scope.within, id]}}
}

/** Cuts a group to what a clip path has: an outline, or the paint of several shapes. */
function clippedBy(it: Group, element: Element, scope: Scope): Group {
  const clip = definition(element, 'clip-path', scope)
  if (clip === undefined) return it
  const {found} = clip
  const units = unitsOf(found, 'clipPathUnits', it)
  const matrix = combined(units, matrixOf(found))
  const [only, ...others] = found.children
  const inner = clippedBy(it, found, clip.scope)
  if (only?.name === 'path' && others.length === 0 && !only.attributes.has('clip-path')) {
    const all = combined(matrix, matrixOf(only))
    const outline = movedOutline(outlineOf(only.attributes.get('d') ?? ''), all)
    const rule = ruleOf(only, 'clip-rule')
    return group({items: [inner], clip: {outline, rule}})
  }
  const items = [
    group({matrix, items: found.children.flatMap((child) => itemOf(child, clip.scope))})
  ]
  return group({items: [inner], mask: {by: 'paint', items}})
}

function maskedBy(it: Group, element: Element, scope: Scope): Group {
  const mask = definition(element, 'mask', scope)
  if (mask === undefined) return it
  const {found} = mask
  const items = found.children.flatMap((child) => itemOf(child, mask.scope))
  const content = group({matrix: unitsOf(found, 'maskContentUnits', it), items})
  const region = movedOutline(
    rectangle(areaOf(found)),
    found.attributes.get('maskUnits') === 'userSpaceOnUse' ? identity : matrixOfArea(boundsOf(it))
  )
  const shown = group({items: [content], clip: {outline: region, rule: 'nonzero'}})
  const by = found.attributes.get('mask-type') === 'alpha' ? 'paint' : 'light'
  return group({items: [maskedBy(it, found, mask.scope)], mask: {by, items: [shown]}})
}

export const areaOf = (element: Element): Area => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
  width: numberOf(element, 'width'),
  height: numberOf(element, 'height')
})

const unitsOf = (element: Element, name: string, it: Item): Matrix =>
  element.attributes.get(name) === 'objectBoundingBox' ? matrixOfArea(boundsOf(it)) : identity

const boundsOf = (it: Item): Area => areaAround(pointsOf(it)) ?? {x: 0, y: 0, width: 0, height: 0}

/** Extreme points of what an item paints, without the width of strokes. */
function pointsOf(item: Item): readonly number[] {
  switch (item.kind) {
    case 'shape':
      return extremes(item.outline)
    case 'group':
      return moved(
        item.items.flatMap((it) => [...pointsOf(it)]),
        item.matrix
      )
    case 'photo':
      return extremes(rectangle(item.area))
    case 'words':
      return []
  }
}

function movedOutline(outline: Outline, matrix: Matrix): Outline {
  return outline.map((step) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = moved(step.points, matrix)
    if (step.to === 'close') return step
    return step.to === 'curve'
      ? {to: 'curve', points: [a, b, c, d, e, f]}
      : {to: step.to, points: [a, b]}
  })
}

const ruleOf = (element: Element, name: string): FillRule =>
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
  if ('fault' in found) throw new Beyond(`a picture that is ${found.fault}`)
  const {kind, width, height} = found
  const frame = areaOf(element)
  if (element.attributes.get('preserveAspectRatio')?.includes('slice')) {
    throw new Beyond('a picture that is cut (`slice`)')
  }
  const [across, , , down, x, y] = fitted({x: 0, y: 0, width, height}, frame, element)
  const area = {x, y, width: width * across, height: height * down}
  return [{kind: 'photo', format: kind, bytes, width, height, area}]
}
