/** A picture, read and checked: what a renderer may draw. */
export interface Asset {
  readonly kind: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Intrinsic size, in CSS pixels (1/96 in). */
  readonly width: number
  readonly height: number
  /** Where a format that cannot hold pictures finds it, relative to the output: `assets/latency.png`. */
  readonly file: string
}

/** Pictures by the `url` of the `Image` that shows them. One that is missing is shown by its words. */
export type Assets = ReadonlyMap<string, Asset>
