import type {Area, Item, Matrix} from '../../model/drawing.ts'
import {identity} from '../../model/matrix.ts'
import {areaAround, extremes, matrixOfArea, moved, rectangle} from './geometry.ts'
import type {Element} from './plain.ts'

/** The coordinates that an attribute asks for: those of what is painted, or those around. */
export const unitsOf = (element: Element, name: string, it: Item): Matrix =>
  element.attributes.get(name) === 'objectBoundingBox' ? matrixOfArea(boundsOf(it)) : identity

export const boundsOf = (it: Item): Area =>
  areaAround(pointsOf(it)) ?? {x: 0, y: 0, width: 0, height: 0}

/** Extreme points of what an item paints, without the width of strokes. */
export function pointsOf(item: Item): readonly number[] {
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
