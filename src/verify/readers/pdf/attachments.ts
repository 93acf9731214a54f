import {Unreadable} from '../../reading.ts'
import {loadPdfjs} from './load.ts'

/** A file that a PDF carries. */
export interface Attachment {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The files that a PDF carries, in its order. Throws {@link Unreadable}. */
export async function attachmentsIn(bytes: Uint8Array): Promise<readonly Attachment[]> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({data: Uint8Array.from(bytes), verbosity: 0})
  try {
    const found: unknown = await (await task.promise).getAttachments()
    const all: readonly unknown[] =
      found instanceof Map ? [...found.values()] : Object.values(found ?? {})
    return all.flatMap(attachmentOf)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Unreadable(`Unexpected bytes that are no PDF: ${reason}`)
  } finally {
    await task.destroy()
  }
}

function attachmentOf(found: unknown): readonly Attachment[] {
  if (typeof found !== 'object' || found === null) return []
  const file: unknown = Reflect.get(found, 'filename')
  const bytes: unknown = Reflect.get(found, 'content')
  return typeof file === 'string' && bytes instanceof Uint8Array ? [{file, bytes}] : []
}
