import type {Drawing} from './drawing.ts'

interface Common {
  readonly bytes: Uint8Array
  /** Intrinsic size as it is seen, in CSS pixels (1/96 in). */
  readonly width: number
  readonly height: number
  /** Where a format that cannot hold pictures finds it, relative to the output: `assets/latency.png`. */
  readonly file: string
}

/** A picture of pixels; a JPEG may say that it has to be turned. */
export interface PixelAsset extends Common {
  readonly kind: 'png' | 'jpeg'
}

/** A picture of shapes: SVG that was found harmless. */
export interface DrawingAsset extends Common {
  readonly kind: 'svg'
  /** Its shapes; absent if it has something that only its pixels show, such as a blur. */
  readonly drawing?: Drawing
  /** The same as PNG, with more pixels than its size, for what does not show SVG. */
  readonly pixels?: Uint8Array
}

/** A picture, read and checked: what a renderer may draw. */
export type Asset = PixelAsset | DrawingAsset

/** Pictures by the `url` of the `Image` that shows them. One that is missing is shown by its words. */
export type Assets = ReadonlyMap<string, Asset>
