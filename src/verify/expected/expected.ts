import type {Node} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import type {Line, NoteRead, Properties} from '../reading.ts'

/** A block of a report as the parity report names it: what it is, where it comes from. */
export interface Unit {
  readonly kind: Node['type'] | 'note' | 'marking'
  readonly origin: Origin
  /** What the format cannot show of it as it is, and how it shows it instead. */
  readonly degraded: readonly string[]
}

/** A line as it must be found. */
export interface ExpectedLine extends Line {
  readonly unit: Unit
  /** Whether words that are set apart can be told from those beside them. */
  readonly hasFaces: boolean
  /** In how many lists, quotations and boxes it stands; 0 unless given. */
  readonly nesting?: number
  /** Address that links inside the report lead to it by. */
  readonly id?: string
}

export interface ExpectedNote extends NoteRead {
  readonly lines: readonly ExpectedLine[]
}

/** A block that a template shows in other formats only, with what it would have shown. */
export interface LeftOut {
  readonly unit: Unit
  readonly lines: readonly ExpectedLine[]
}

/** The four edges that a format has, each as one text; `{page}` and `{pages}` count. */
export interface ExpectedEdge {
  readonly on: 'first' | 'rest'
  readonly edge: 'head' | 'foot'
  /** Left, middle and right. */
  readonly parts: readonly [string, string, string]
  /** Words that must stand there, whatever else does. */
  readonly markings: readonly string[]
}

/** What a reader must find in a finished file. */
export interface Expected {
  readonly lines: readonly ExpectedLine[]
  readonly notes: readonly ExpectedNote[]
  /** Cells in each row of each table. */
  readonly grids: readonly (readonly number[])[]
  readonly leftOut: readonly LeftOut[]
  /** Ids of what shows nothing: links lead to where it would be. */
  readonly blank: ReadonlySet<string>
  /** Absent where the format has no pages. */
  readonly edges?: readonly ExpectedEdge[]
  readonly properties?: Properties
  /** Whether a Word file gave it heads and feet of its own, of which only markings are known. */
  readonly hasReference: boolean
  /** Texts that may be painted beside what is read: a watermark, a repeated head of a table. */
  readonly aside: readonly string[]
}
