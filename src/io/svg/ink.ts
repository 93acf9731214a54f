import type {Area, Gradient, Ink, Matrix, Stop, Tiles} from '../../model/drawing.ts'
import {combined, identity} from '../../model/matrix.ts'
import {matrixOf, matrixOfArea} from './geometry.ts'
import {Beyond, type Element, numberOf, numbersOf, referenceOf} from './plain.ts'
import {areaOf, itemOf, type Scope} from './shapes.ts'

export type {Ink} from '../../model/drawing.ts'

/** What fills or strokes a path; `bounds` are the path's, which gradients and tiles may be measured in. */
export function inkOf(
  element: Element,
  name: 'fill' | 'stroke',
  bounds: Area,
  scope: Scope
): Ink | undefined {
  const value = element.attributes.get(name) ?? (name === 'fill' ? '#000000' : 'none')
  if (value === 'none') return undefined
  if (/^#[0-9a-f]{6}$/i.test(value)) return {kind: 'colour', colour: value}
  const id = referenceOf(element, name)
  const found = id === undefined ? undefined : scope.definitions.get(id)
  if (id === undefined || found === undefined || scope.within.includes(id)) {
    throw new Beyond(`paint \`${value}\``)
  }
  if (found.name === 'pattern') {
    return tilesOf(found, bounds, {...scope, within: [...scope.within, id]})
  }
  return gradientOf(found, bounds)
}

const unitsOf = (element: Element, name: string, absent: string, bounds: Area): Matrix =>
  (element.attributes.get(name) ?? absent) === 'objectBoundingBox' ? matrixOfArea(bounds) : identity

function gradientOf(element: Element, bounds: Area): Gradient {
  const spread = element.attributes.get('spreadMethod') ?? 'pad'
  if (spread !== 'pad') throw new Beyond(`gradient that repeats (\`${spread}\`)`)
  const units = unitsOf(element, 'gradientUnits', 'objectBoundingBox', bounds)
  const matrix = combined(units, matrixOf(element, 'gradientTransform'))
  const number = (name: string, absent: number) => numberOf(element, name, absent)
  const stops = element.children.map(stopOf)
  if (element.name === 'linearGradient') {
    const from = [number('x1', 0), number('y1', 0), number('x2', 1), number('y2', 0)]
    return {kind: 'gradient', from, matrix, stops}
  }
  if (element.name !== 'radialGradient') throw new Beyond(`\`${element.name}\``)
  const [x, y] = [number('cx', 0.5), number('cy', 0.5)]
  const from = [number('fx', x), number('fy', y), number('fr', 0), x, y, number('r', 0.5)]
  return {kind: 'gradient', from, matrix, stops}
}

const stopOf = (element: Element): Stop => ({
  offset: Math.min(1, Math.max(0, numberOf(element, 'offset'))),
  colour: element.attributes.get('stop-color') ?? '#000000',
  opacity: numberOf(element, 'stop-opacity', 1)
})

function tilesOf(element: Element, bounds: Area, scope: Scope): Tiles {
  const {x, y, width, height} = areaOf(element)
  const inBounds = element.attributes.get('patternUnits') !== 'userSpaceOnUse'
  const tile = inBounds
    ? {
        x: bounds.x + x * bounds.width,
        y: bounds.y + y * bounds.height,
        width: width * bounds.width,
        height: height * bounds.height
      }
    : {x, y, width, height}
  if (tile.width <= 0 || tile.height <= 0) throw new Beyond('pattern without a size')
  const items = element.children.flatMap((it) => itemOf(it, scope))
  const content = contentOf(element, tile, bounds)
  return {
    kind: 'tiles',
    tile,
    matrix: matrixOf(element, 'patternTransform'),
    items: [{kind: 'group', matrix: content, opacity: 1, items}]
  }
}

/** Where the content of a tile stands: in the tile's own view, or from the tile's corner. */
function contentOf(element: Element, tile: Area, bounds: Area): Matrix {
  const view = element.attributes.get('viewBox')
  if (view !== undefined) {
    const [x = 0, y = 0, width = 1, height = 1] = numbersOf(view)
    if (element.attributes.has('preserveAspectRatio')) throw new Beyond('pattern with a view')
    const scale = Math.min(tile.width / width, tile.height / height)
    return [
      scale,
      0,
      0,
      scale,
      tile.x + (tile.width - width * scale) / 2 - x * scale,
      tile.y + (tile.height - height * scale) / 2 - y * scale
    ]
  }
  const inBounds = element.attributes.get('patternContentUnits') === 'objectBoundingBox'
  return inBounds
    ? [bounds.width, 0, 0, bounds.height, tile.x, tile.y]
    : [1, 0, 0, 1, tile.x, tile.y]
}
