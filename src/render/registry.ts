import type {Format} from '../model/node.ts'
import type {Flavour} from '../model/report.ts'
import type {Renderer} from './renderer.ts'

interface FormatInfo {
  readonly extension: `.${string}`
  readonly mediaType: string
  /** What a reader calls it. */
  readonly label: string
  /** Where pictures are: in the file, or beside it as `Asset.file` says. */
  readonly pictures: 'inside' | 'beside'
  /** Loaded when asked for, so that a Word memo does not wait for a PDF library. */
  readonly load: () => Promise<Renderer>
}

/** Every output format. To add one: a name in `Format`, a folder beside this file, and an entry here. */
export const formats: Readonly<Record<Format, FormatInfo>> = {
  pdf: {
    extension: '.pdf',
    mediaType: 'application/pdf',
    label: 'PDF',
    pictures: 'inside',
    load: async () => (await import('./pdf/index.ts')).pdf
  },
  docx: {
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word',
    pictures: 'inside',
    load: async () => (await import('./docx/index.ts')).docx
  },
  md: {
    extension: '.md',
    mediaType: 'text/markdown',
    label: 'Markdown',
    pictures: 'beside',
    load: async () => (await import('./markdown/index.ts')).markdown
  }
}

/** How the name of an output ends: text that is not Markdown is no `.md`. */
export const endingOf = (format: Format, flavour: Flavour = 'github'): `.${string}` =>
  format === 'md' && flavour !== 'github' ? '.txt' : formats[format].extension
