import type {Line} from './lines/line.ts'
import type {Tag} from './tag.ts'

/** A line whose number of a page is known once the pages are made: an entry of the contents. */
export interface LeaderOp {
  readonly kind: 'leader'
  readonly title: Line
  /** Name of the place that the entry leads to. */
  readonly target: string
  readonly x: number
  readonly right: number
  readonly baseline: number
  readonly tag: Tag
  /** Sets the page number. */
  readonly set: (text: string) => Line
  /** Sets a row of dots, each as wide as `dotStep`. */
  readonly dots: (count: number) => Line
  readonly dotStep: number
  /** Of the step, what stands empty after the dot. */
  readonly dotRoom: number
  /** Whether the number stands left of the title. */
  readonly mirrored?: boolean
}

export interface TextOp {
  readonly kind: 'text'
  readonly line: Line
  readonly x: number
  readonly baseline: number
  /** Absent for text that only repeats what stands elsewhere, such as the head of a table. */
  readonly tag?: Tag | undefined
  /** The whole line leads to this place. */
  readonly target?: string | undefined
}

/** A filled rectangle: rules and grounds. Colours are `#rrggbb`. */
export interface RectOp {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

export interface ImageOp {
  readonly kind: 'image'
  /** Key into the report's assets. */
  readonly url: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Absent for decoration. */
  readonly tag?: Tag
}

/** A filled circle about a point. `colour` is `#rrggbb`. */
export interface DotOp {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
}

/** Enters a tag into the structure though nothing of it is painted, such as an empty cell. */
export interface EnterOp {
  readonly kind: 'enter'
  readonly tag: Tag
}

/** Something to paint. `x` from the left edge of the paper, `y` from the top of its box; points. */
export type Op = TextOp | RectOp | DotOp | ImageOp | EnterOp | LeaderOp

/** A ground or bar behind several boxes, drawn once on each page that has one of them. */
export interface Container {
  readonly x: number
  readonly width: number
  readonly ground?: string
  /** At the left edge, or at the right one where it is mirrored. */
  readonly bar?: {readonly colour: string; readonly width: number; readonly atEnd?: boolean}
  /** How far the ground goes past the text where a page cuts it. */
  readonly overlap: number
}

/** A footnote, set; its boxes stand at the foot of the page of its mark. */
export interface NoteLayout {
  readonly id: string
  readonly number: number
  readonly tag: Tag
  /** Set when first asked for, once the text is: a note that only other notes mark comes after it. */
  readonly boxes: () => readonly Box[]
}

/** A stretch of the vertical list that no page break divides. Lengths in points. */
export interface Box {
  readonly height: number
  /** Space wanted above and below; the larger of two neighbours counts, none at the top of a page. */
  readonly above: number
  readonly below: number
  readonly keepWithNext: boolean
  /** Not kept with the next rather than that a third of a page stays empty. */
  readonly loosely: true | undefined
  /** Stands across all columns. */
  readonly across: true | undefined
  readonly ops: readonly Op[]
  /** Notes whose first mark is in this box. */
  readonly notes: readonly NoteLayout[]
  /** Grounds that it stands on, outermost first. */
  readonly containers: readonly Container[]
  /** Names of places that begin here. */
  readonly anchors: readonly string[]
  /** Shown again when this box begins a page: the head of its table. */
  readonly repeat: {readonly height: number; readonly ops: readonly Op[]} | undefined
  /**
   * Divides it where it would leave much of a page empty, or is taller than one: as much as `room`
   * points hold, and the rest. Nothing where that would leave a few lines alone. Whoever divides at
   * the top of a page takes what it gives, so it always gives something for a page's height.
   */
  readonly divide: ((room: number) => Divided | undefined) | undefined
  /** Height down to which its picture may be made smaller, rather than that a page ends early. */
  readonly leastHeight: number | undefined
  /** The box is no box but the wish for a new page. */
  readonly pageBreak: true | undefined
}

/** A box in two, for the foot of one page and the top of the next. */
export interface Divided {
  readonly first: Box
  readonly rest: Box
}

/** Divides a box that may be: its first part begins as it did, and the rest ends as it did. */
export function dividedBox(it: Box, room: number): Divided | undefined {
  const divided = it.divide?.(room)
  if (divided === undefined) return undefined
  const {above, below, keepWithNext, loosely, across, repeat, anchors} = it
  return {
    first: {...divided.first, across, repeat, above, anchors},
    rest: {...divided.rest, across, repeat, loosely, below, keepWithNext}
  }
}

/** A box whose picture is made smaller, so that it is `height` points high. */
export function shrunkBox(it: Box, height: number): Box {
  const scale = height / it.height
  const ops = it.ops.map((op) =>
    op.kind === 'image' ? {...op, width: op.width * scale, height: op.height * scale} : op
  )
  return {...it, height, ops}
}

/**
 * What all boxes are made of, each with the same properties: engines read objects fast whose
 * properties are alike, and a property added to a copy makes it like no other.
 */
export const plainBox: Box = {
  height: 0,
  above: 0,
  below: 0,
  keepWithNext: false,
  loosely: undefined,
  across: undefined,
  ops: [],
  notes: [],
  containers: [],
  anchors: [],
  repeat: undefined,
  divide: undefined,
  leastHeight: undefined,
  pageBreak: undefined
}

/** A box of a height, with nothing in it but what `more` says. */
export const box = (height: number, more: Partial<Box> = {}): Box => ({
  ...plainBox,
  height,
  ...more
})

/** Replaces the space above the first box. */
export function withAbove(boxes: readonly Box[], above: number): readonly Box[] {
  return boxes.map((it, index) => (index === 0 ? {...it, above} : it))
}

/** Replaces the space below the last box. */
export function withBelow(boxes: readonly Box[], below: number): readonly Box[] {
  return boxes.map((it, index) => (index === boxes.length - 1 ? {...it, below} : it))
}

/** Keeps the last box on the page of what comes next. */
export function keptWithNext(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((it, index) => (index === boxes.length - 1 ? {...it, keepWithNext: true} : it))
}

/** The same paint, further right and down. */
export function moved(op: Op, x: number, y: number): Op {
  switch (op.kind) {
    case 'text': {
      const {line, tag, target} = op
      return {kind: 'text', line, x: op.x + x, baseline: op.baseline + y, tag, target}
    }
    case 'leader':
      return {...op, x: op.x + x, right: op.right + x, baseline: op.baseline + y}
    case 'rect':
    case 'dot':
    case 'image':
      return {...op, x: op.x + x, y: op.y + y}
    case 'enter':
      return op
  }
}

/** Adds paint and names to the first box; an empty list gets a box for them. */
export function withFirst(
  boxes: readonly Box[],
  add: {readonly ops?: readonly Op[]; readonly anchors?: readonly string[]},
  height: number
): readonly Box[] {
  const [head, ...rest] = boxes.length === 0 ? [box(height)] : boxes
  if (head === undefined) return boxes
  const ops = [...(add.ops ?? []), ...head.ops]
  return [{...head, ops, anchors: [...(add.anchors ?? []), ...head.anchors]}, ...rest]
}
