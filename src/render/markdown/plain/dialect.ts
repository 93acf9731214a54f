import type {Tell} from '../../../diagnostics/message.ts'
import type {Note} from '../../../model/document.ts'
import type {Depth, Inline, ListItem, Section, Table} from '../../../model/node.ts'
import type {ReportWords} from '../../../model/report.ts'
import type {Chunk, Gaps} from './chunk.ts'

/** What the handlers of blocks know, and the one thing that they note down. */
export interface PlainContext {
  readonly dialect: Dialect
  readonly tell: Tell
  readonly words: ReportWords
  readonly notes: readonly Note[]
  /** Sections that are shown, in reading order. */
  readonly sections: readonly Section[]
  /** Columns that lines may have here. */
  readonly columns: number
  /** In how many lists the block stands. */
  readonly depth: number
  readonly state: {notesSet: boolean}
}

/** How text that is no Markdown shows each thing. */
export interface Dialect {
  /** Where it is read, as a message says it: `a chat`. */
  readonly place: string
  /** Columns of a whole line. */
  readonly columns: number
  readonly gaps: Gaps
  /** Whether blocks of an item are set apart by blank lines. */
  readonly spreads: boolean
  /** Lines of a paragraph. */
  readonly lines: (nodes: readonly Inline[], columns: number) => readonly string[]
  readonly heading: (nodes: readonly Inline[], depth: Depth, columns: number) => readonly string[]
  /** What stands before an item, such as `  - `; its lines are indented by as much. */
  readonly marker: (number: string | undefined, task: ListItem['task'], depth: number) => Marker
  readonly box: {readonly mark: string}
  readonly code: (value: string) => readonly string[]
  readonly rule: (columns: number) => readonly string[]
  readonly table: (node: Table, context: PlainContext) => readonly Chunk[]
  /** Labels and their values, row by row. */
  readonly rows: (rows: readonly LabelledRow[], context: PlainContext) => readonly string[]
}

export interface Marker {
  readonly text: string
  readonly indent: string
}

export interface LabelledRow {
  readonly label: readonly Inline[]
  readonly value: readonly Inline[]
}
