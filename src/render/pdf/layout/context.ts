import type {Tell} from '../../../diagnostics/message.ts'
import type {Assets} from '../../../model/asset.ts'
import type {Note} from '../../../model/document.ts'
import type {Section} from '../../../model/node.ts'
import type {Report} from '../../../model/report.ts'
import type {StyleName, TextStyle, Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import type {Fonts} from '../fonts/fonts.ts'
import type {Container} from './box.ts'
import type {Hyphenate} from './lines/hyphenate.ts'
import type {Tag} from './tag.ts'

/** What measuring needs of the document as a whole. */
export interface Job {
  readonly report: Report
  readonly theme: Theme
  readonly fonts: Fonts
  readonly assets: Assets
  readonly hyphenate: Hyphenate
  readonly tell: Tell
  /** Between the top and the bottom margin, in points. */
  readonly pageHeight: number
  readonly notes: ReadonlyMap<string, Note>
  /** Sections that are shown, in reading order. */
  readonly sections: readonly Section[]
  /** Whether some paragraph of the text shows its number. */
  readonly isNumbered: boolean
  /** Elements of the notes already set, by id: a second mark of one leads to the same note. */
  readonly notesSet: Map<string, Tag>
  /** Whether a title has been set, so that sections below it are headings of the second level. */
  titled: boolean
}

/** Where a block stands. A value, handed down; `x` from the left edge of the paper, points. */
export interface Context {
  readonly job: Job
  /** Where this is from right to left, what is laid out here is mirrored in the end. */
  readonly direction: Direction
  readonly x: number
  readonly width: number
  /** The whole measure, where this is a column of it that blocks may stand across. */
  readonly wide: {readonly x: number; readonly width: number} | undefined
  /** Element that blocks are entered under. */
  readonly tag: Tag | undefined
  /** Style of running text here. */
  readonly text: StyleName
  /** Space below a paragraph here. */
  readonly gap: number
  /** Level of the heading above; 0 where there is none. */
  readonly level: number
  /** Left edge of the numbers of paragraphs, where they have room. */
  readonly numbers: number | undefined
  /** Known of a section, or of all: nothing in it shows the number of a paragraph, so nobody looks again. */
  readonly unnumbered: boolean
  /** Whether lines end where their words do, though the theme justifies running text. */
  readonly ragged: boolean
  readonly containers: readonly Container[]
}

export const styleOf = (context: Context, name: StyleName): TextStyle =>
  context.job.theme.text[name]

/** Least width that indents leave, so that deep nesting stays readable. */
const leastWidth = 110

/** The same place, indented from the left and right as far as there is room; within its column. */
export function indented(context: Context, left: number, right = 0): Context {
  const spare = Math.max(0, context.width - leastWidth)
  const from = Math.min(left, spare)
  const to = Math.min(right, spare - from)
  return {...context, x: context.x + from, width: context.width - from - to, wide: undefined}
}
