import type {Area, Matrix, Outline, Step} from '../../model/drawing.ts'
import {identity} from '../../model/matrix.ts'
import {Beyond, type Element, numbersOf} from './plain.ts'

/** `matrix(a b c d e f)`, the only form in plain SVG. */
export function matrixOf(element: Element, name = 'transform'): Matrix {
  const text = element.attributes.get(name)
  if (text === undefined) return identity
  const [a, b, c, d, e, f, ...more] = numbersOf(text)
  const whole = f !== undefined && more.length === 0 && text.startsWith('matrix(')
  if (!whole || a === undefined || b === undefined || c === undefined) throw new Beyond(text)
  if (d === undefined || e === undefined) throw new Beyond(text)
  return [a, b, c, d, e, f]
}

/** Maps the unit square to an area. */
export const matrixOfArea = ({x, y, width, height}: Area): Matrix => [width, 0, 0, height, x, y]

/** Reads the steps of a path: absolute `M`, `L`, `Q`, `C` and `Z`, as plain SVG has them. */
export function outlineOf(data: string): Outline {
  const steps: Step[] = []
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  for (const [, letter, rest = ''] of data.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(rest)
    switch (letter) {
      case 'M':
      case 'L':
        steps.push({to: letter === 'M' ? 'move' : 'line', points: [a, b]})
        ;[x, y] = [a, b]
        if (letter === 'M') [startX, startY] = [a, b]
        break
      case 'Q':
        steps.push({
          to: 'curve',
          points: [
            x + (2 * (a - x)) / 3,
            y + (2 * (b - y)) / 3,
            c + (2 * (a - c)) / 3,
            d + (2 * (b - d)) / 3,
            c,
            d
          ]
        })
        ;[x, y] = [c, d]
        break
      case 'C':
        steps.push({to: 'curve', points: [a, b, c, d, e, f]})
        ;[x, y] = [e, f]
        break
      case 'Z':
        steps.push({to: 'close', points: []})
        ;[x, y] = [startX, startY]
        break
      default:
        throw new Beyond(`step \`${letter}\` of a path`)
    }
  }
  return steps
}

/** The least area around points that are given as `x` and `y` in turn; undefined if there is none. */
export function areaAround(points: readonly number[]): Area | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return left > right ? undefined : {x: left, y: top, width: right - left, height: bottom - top}
}

/** Ends of the steps of an outline, and where its curves turn, as `x` and `y` in turn. */
export function extremes(outline: Outline): number[] {
  const points: number[] = []
  let [x, y] = [0, 0]
  for (const step of outline) {
    if (step.to === 'close') continue
    if (step.to === 'curve') {
      const [a, b, c, d, e, f] = step.points
      for (const t of [...turns(x, a, c, e), ...turns(y, b, d, f)]) {
        points.push(along(t, x, a, c, e), along(t, y, b, d, f))
      }
      points.push(e, f)
      ;[x, y] = [e, f]
    } else {
      points.push(...step.points)
      ;[x, y] = step.points
    }
  }
  return points
}

const along = (t: number, a: number, b: number, c: number, d: number): number => {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

/** Where a cubic curve turns in one of its coordinates: roots of its derivative between 0 and 1. */
function turns(a: number, b: number, c: number, d: number): readonly number[] {
  const square = d - 3 * c + 3 * b - a
  const linear = 2 * (c - 2 * b + a)
  const constant = b - a
  const inside = (t: number) => t > 0 && t < 1
  if (Math.abs(square) < 1e-9) return linear === 0 ? [] : [-constant / linear].filter(inside)
  const root = Math.sqrt(linear * linear - 4 * square * constant)
  if (Number.isNaN(root)) return []
  return [(-linear + root) / (2 * square), (-linear - root) / (2 * square)].filter(inside)
}

/** Points as `x` and `y` in turn, changed by a matrix. */
export function moved(points: readonly number[], [a, b, c, d, e, f]: Matrix): readonly number[] {
  const result: number[] = []
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    result.push(a * x + c * y + e, b * x + d * y + f)
  }
  return result
}

export const rectangle = ({x, y, width, height}: Area): Outline => [
  {to: 'move', points: [x, y]},
  {to: 'line', points: [x + width, y]},
  {to: 'line', points: [x + width, y + height]},
  {to: 'line', points: [x, y + height]},
  {to: 'close', points: []}
]

/** An outline in other coordinates. */
export function movedOutline(outline: Outline, matrix: Matrix): Outline {
  return outline.map((step) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = moved(step.points, matrix)
    if (step.to === 'close') return step
    return step.to === 'curve'
      ? {to: 'curve', points: [a, b, c, d, e, f]}
      : {to: step.to, points: [a, b]}
  })
}
