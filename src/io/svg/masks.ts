import type {Group} from '../../model/drawing.ts'
import {combined, identity} from '../../model/matrix.ts'
import {boundsOf, unitsOf} from './bounds.ts'
import {matrixOf, matrixOfArea, movedOutline, outlineOf, rectangle} from './geometry.ts'
import {Beyond, type Element, referenceOf} from './plain.ts'
import {areaOf, group, itemOf, ruleOf, type Scope} from './shapes.ts'

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
export function clippedBy(it: Group, element: Element, scope: Scope): Group {
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

/** Hides of a group what a mask says. */
export function maskedBy(it: Group, element: Element, scope: Scope): Group {
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
