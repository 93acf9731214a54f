/** A change of coordinates, as in PDF and SVG: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One step of an outline: move, line, cubic curve (two handles and an end), close. */
export type Step =
  | {readonly to: 'move' | 'line'; readonly points: readonly [number, number]}
  | {
      readonly to: 'curve'
      readonly points: readonly [number, number, number, number, number, number]
    }
  | {readonly to: 'close'; readonly points: readonly []}

export type Outline = readonly Step[]
export type FillRule = 'nonzero' | 'evenodd'

export interface Stop {
  /** From 0 to 1, never falling. */
  readonly offset: number
  /** `#rrggbb`. */
  readonly colour: string
  readonly opacity: number
}

/** Colours along a line (`x1 y1 x2 y2`) or between two circles (`x1 y1 r1 x2 y2 r2`). */
export interface Gradient {
  readonly kind: 'gradient'
  readonly from: readonly number[]
  readonly matrix: Matrix
  readonly stops: readonly Stop[]
}

/** A tile, repeated. */
export interface Tiles {
  readonly kind: 'tiles'
  readonly tile: Area
  readonly matrix: Matrix
  readonly items: readonly Item[]
}

export type Ink = {readonly kind: 'colour'; readonly colour: string} | Gradient | Tiles

export interface Fill {
  readonly ink: Ink
  readonly opacity: number
  readonly rule: FillRule
}

export interface Stroke {
  readonly ink: Ink
  readonly opacity: number
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
  /** Lengths of dashes and gaps in turn; none for a whole line. */
  readonly dashes: readonly number[]
  readonly dashOffset: number
}

export interface Shape {
  readonly kind: 'shape'
  readonly outline: Outline
  readonly fill?: Fill
  readonly stroke?: Stroke
  readonly strokeFirst: boolean
}

/** What decides where a group shows: light and dark, or what is painted and what is not. */
export interface Mask {
  readonly by: 'light' | 'paint'
  readonly items: readonly Item[]
}

export interface Group {
  readonly kind: 'group'
  readonly matrix: Matrix
  readonly opacity: number
  /** A name of PDF, such as `Multiply`. */
  readonly blend?: string
  readonly clip?: {readonly outline: Outline; readonly rule: FillRule}
  readonly mask?: Mask
  readonly items: readonly Item[]
}

/** Words whose letters are among the shapes as outlines: what is searched for and copied. */
export interface Words {
  readonly kind: 'words'
  /** Lines, and where their ink is. */
  readonly lines: readonly {readonly text: string; readonly area: Area}[]
}

export interface Photo {
  readonly kind: 'photo'
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Size in pixels, upright. */
  readonly width: number
  readonly height: number
  readonly area: Area
}

export type Item = Shape | Group | Words | Photo

/** A picture of shapes. Lengths in CSS pixels, `y` downwards from the upper left corner. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}
