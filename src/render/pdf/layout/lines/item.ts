import type {Shaped} from './setting.ts'

/** A piece of text that is never divided. Lengths in points. Shared by all places of a word. */
export interface Box {
  readonly kind: 'box'
  readonly text: string
  readonly width: number
  /** How far it may hang over the left edge when it begins a line, over the right when it ends one. */
  readonly left: number
  readonly right: number
  /** Of the first box of a word: the word as one text, and how many items it is here. */
  readonly whole: {readonly shaped: Shaped; readonly count: number} | undefined
}

/**
 * A box as wide as is said, of another word. No copy by a spread: that would be an object of another
 * shape, and items are read so often that they all have to be of few.
 */
export const changedBox = ({text, left, right}: Box, width: number, whole: Box['whole']): Box => ({
  kind: 'box',
  text,
  width,
  left,
  right,
  whole
})

/** A space. */
export interface Glue {
  readonly kind: 'glue'
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  /** Of a line's end here; `infinite` for the last resort. */
  readonly cost: number
}

/** A place where a line may end, at a cost; `infinite` for the last resort, `-infinite` forces it. */
export interface Penalty {
  readonly kind: 'penalty'
  readonly cost: number
  /** Of the hyphen that appears when the line ends here; 0 without one. */
  readonly width: number
  readonly hyphen: boolean
  /** Whether a line that ends here is seen to end with a hyphen or a dash. */
  readonly flagged: boolean
  /** How far a justified line may be let out here, where it does not end; points. */
  readonly stretch: number
}

export type Item = Box | Glue | Penalty

export const infinite = 10_000
