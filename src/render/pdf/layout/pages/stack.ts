import type {Box} from '../box.ts'

/** A box in its place; `y` from the top of its stack, points. */
export interface PlacedBox {
  readonly box: Box
  readonly y: number
}

/** Boxes below each other: the larger of two neighbouring spaces stands between them. */
export class Stack {
  readonly placed: PlacedBox[] = []
  bottom = 0
  below = 0

  get isEmpty(): boolean {
    return this.placed.length === 0
  }

  add(boxes: readonly Box[]): void {
    for (const it of boxes) {
      const y = this.isEmpty ? 0 : this.bottom + Math.max(this.below, it.above)
      this.placed.push({box: it, y})
      this.bottom = y + it.height
      this.below = it.below
    }
  }

  /** Where it would end after some more boxes. */
  bottomWith(more: readonly Box[]): number {
    let {bottom, below, isEmpty} = this
    for (const it of more) {
      bottom += (isEmpty ? 0 : Math.max(below, it.above)) + it.height
      below = it.below
      isEmpty = false
    }
    return bottom
  }
}

/** Where a stack would end after each of some more boxes. */
export function bottomsWith(stack: Stack, more: readonly Box[]): readonly number[] {
  let {bottom, below, isEmpty} = stack
  return more.map((it) => {
    bottom += (isEmpty ? 0 : Math.max(below, it.above)) + it.height
    below = it.below
    isEmpty = false
    return bottom
  })
}

/** Height of some boxes at the top of a page. */
export const heightOf = (boxes: readonly Box[]): number => new Stack().bottomWith(boxes)
