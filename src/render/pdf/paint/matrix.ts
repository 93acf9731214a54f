import type {Matrix} from '../../../model/drawing.ts'

/** A number to seven digits: what small units that are made large need. Never with an exponent. */
export function exact(value: number): string {
  if (!(Math.abs(value) >= 1e-6)) return '0'
  return String(Number(Math.min(1e9, Math.max(-1e9, value)).toPrecision(7)))
}

export const numbers = (values: readonly number[]): string => values.map(exact).join(' ')

/** A picture stands on the unit square with its foot below; `y` of the page goes down from its top. */
export const placeOf = (x: number, y: number, width: number, height: number): Matrix => [
  width,
  0,
  0,
  -height,
  x,
  y + height
]
