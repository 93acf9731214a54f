/** What a page takes or leaves whole: a line, or a row of a table. Lengths are in points. */
export interface Unit {
  readonly height: number
  /** Space above, which a page that begins here leaves out. */
  readonly gap: number
  /** Whether a page may begin, must begin, or had better not begin with it. */
  readonly start: 'may' | 'must' | 'keep'
  readonly notes: readonly string[]
  readonly anchors: readonly string[]
  /** Height of what a page has above it if it begins here: repeated rows, the edge of a box. */
  readonly head: number
  /** Height of what a page has below it if it ends here: the edge of a box. */
  readonly tail: number
  /** What it falls into where it is taller than a page. */
  readonly parts: readonly Unit[]
}

export const unitOf = (height: number, more: Partial<Unit> = {}): Unit => ({
  height,
  gap: 0,
  start: 'may',
  notes: [],
  anchors: [],
  head: 0,
  tail: 0,
  parts: [],
  ...more
})

/** A run of units, with the space that the last of them wants below. */
export interface Flow {
  readonly units: readonly Unit[]
  readonly after: number
}

export const heightOf = ({units, after}: Flow): number =>
  units.reduce((sum, it) => sum + it.gap + it.height, after)
