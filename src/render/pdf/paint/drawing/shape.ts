import type {Fill, Outline, Shape, Step, Stroke} from '../../../../model/drawing.ts'
import {exact, numbers} from '../matrix.ts'
import {inkOperators} from './ink.ts'
import type {Place} from './sheet.ts'

const letters: Readonly<Record<Step['to'], string>> = {
  move: 'm',
  line: 'l',
  curve: 'c',
  close: 'h'
}

export const outlineOperators = (outline: Outline): string =>
  outline.map(({to, points}) => `${numbers(points)} ${letters[to]}`.trim()).join('\n')

/** Paints the fill and the stroke of an outline, one after the other. */
export function paintShape({outline, fill, stroke, strokeFirst}: Shape, place: Place): void {
  const path = outlineOperators(outline)
  const filled = fill === undefined ? [] : fillOperators(fill, path, place)
  const stroked = stroke === undefined ? [] : strokeOperators(stroke, path, place)
  place.sheet.write(...(strokeFirst ? [...stroked, ...filled] : [...filled, ...stroked]))
}

function fillOperators({ink, opacity, rule}: Fill, path: string, place: Place): readonly string[] {
  const colour = inkOperators(ink, opacity, 'fill', place)
  return ['q', ...colour, path, rule === 'evenodd' ? 'f*' : 'f', 'Q']
}

const caps = {butt: 0, round: 1, square: 2} as const
const joins = {miter: 0, round: 1, bevel: 2} as const

function strokeOperators(stroke: Stroke, path: string, place: Place): readonly string[] {
  if (stroke.width <= 0) return []
  const {cap, join, width, miterLimit, dashes, dashOffset} = stroke
  const lines = [
    `${exact(width)} w ${caps[cap]} J ${joins[join]} j ${exact(Math.max(1, miterLimit))} M`,
    ...(dashes.some((it) => it > 0) ? [`[${numbers(dashes)}] ${exact(dashOffset)} d`] : [])
  ]
  return [
    'q',
    ...inkOperators(stroke.ink, stroke.opacity, 'stroke', place),
    ...lines,
    path,
    'S',
    'Q'
  ]
}
