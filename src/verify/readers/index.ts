import type {Format} from '../../model/node.ts'
import type {Reading} from '../reading.ts'

/** Reads a finished file with programs that did not write it. Throws `Unreadable`. */
export type Read = (bytes: Uint8Array) => Promise<Reading>

/** Each is loaded when it is asked for: pdf.js alone is larger than all the rest. */
type Load = () => Promise<Read>

const ofFormat: Readonly<Record<Format, Load>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  md: async () => (await import('./markdown.ts')).readMarkdown
}

/** Flavours of Markdown that are none. */
const ofFlavour: ReadonlyMap<string, Load> = new Map([
  ['chat', async () => (await import('./chat.ts')).readChat],
  ['email', async () => (await import('./email.ts')).readEmail]
])

/** The reader of a format in a flavour, or of the format where the flavour has none of its own. */
export function readerOf(format: Format, flavour?: string): Promise<Read> {
  const own = format === 'md' ? ofFlavour.get(flavour ?? '') : undefined
  return (own ?? ofFormat[format])()
}
