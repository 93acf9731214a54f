import type {Format} from '../../model/node.ts'
import type {Reading} from '../reading.ts'

/** Reads a finished file with programs that did not write it. Throws `Unreadable`. */
export type Read = (bytes: Uint8Array) => Promise<Reading>

/**
 * Readers of every format, and of flavours of a format under `format/flavour`. Each is loaded when it
 * is asked for: pdf.js alone is larger than all the rest.
 */
const readers: ReadonlyMap<string, () => Promise<Read>> = new Map([
  ['pdf', async () => (await import('./pdf/index.ts')).readPdf],
  ['docx', async () => (await import('./docx/index.ts')).readDocx],
  ['md', async () => (await import('./markdown.ts')).readMarkdown],
  ['md/chat', async () => (await import('./chat.ts')).readChat],
  ['md/email', async () => (await import('./email.ts')).readEmail]
])

/** The reader of a format in a flavour, or of the format where the flavour has none of its own. */
export async function readerOf(format: Format, flavour?: string): Promise<Read> {
  const load = readers.get(`${format}/${flavour ?? ''}`) ?? readers.get(format)
  if (load === undefined) throw new Error(`There is no reader of ${format}`)
  return await load()
}
