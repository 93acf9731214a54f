import type {Tell} from '../diagnostics/message.ts'
import type {Assets} from '../model/asset.ts'
import type {Report} from '../model/report.ts'
import type {Theme} from '../theme/theme.ts'
import type {Reference} from './docx/reference/reference.ts'

/** All that a renderer is given. The same input gives the same bytes, always. */
export interface RenderInput {
  readonly report: Report
  readonly theme: Theme
  readonly assets: Assets
  /** Bytes of the theme's font files, by the name the theme gives them. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** The look of a Word file, which a Word document takes in place of most of the theme's. */
  readonly reference?: Reference
  /** Second of creation as the document states it, when the source has no date; never a clock's. */
  readonly epoch?: number
  /** Most pages, where the format has pages of its own; any number unless given. */
  readonly mostPages?: number
  /** What the report was made from; a PDF carries it. Absent if it shall not, or is not known. */
  readonly source?: SourceFile
}

export type SourceKind = 'markdown' | 'prose'

/** The source as it was read, for formats that can carry it. */
export interface SourceFile {
  /** Its name; folders before it are not shown to a reader. */
  readonly file: string
  /** The file, byte order mark and line endings included. */
  readonly bytes: Uint8Array
  readonly kind: SourceKind
}

export interface Rendered {
  readonly bytes: Uint8Array
  /** How many pages, where the format has pages of its own. */
  readonly pages?: number
}

/** What a format is. A renderer decides how content looks, never which content there is. */
export interface Renderer {
  /**
   * Resolves with the finished file, which is empty where an error went to `tell`. What cannot be shown
   * goes to `tell` as `render/not-rendered`.
   */
  readonly render: (input: RenderInput, tell: Tell) => Promise<Rendered>
  /** About how many pages a finished file has, of a format whose pages its reader's program makes. */
  readonly estimatePages?: (bytes: Uint8Array, input: RenderInput) => number
}
