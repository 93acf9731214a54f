import {readText} from '../io/read-text.ts'
import type {Document} from '../model/document.ts'
import {parse} from '../parse/index.ts'
import type {Log} from './log.ts'

export interface SourceRead {
  readonly document: Document
  /** In bytes. */
  readonly size: number
}

/** Reads and parses a source. What is wrong goes to `log`; undefined if it could not be read. */
export async function readSource(
  path: string,
  root: string,
  log: Log
): Promise<SourceRead | undefined> {
  const read = await readText(path, root)
  if (!read.ok) {
    log.tell(read.message)
    return undefined
  }
  const {document, messages} = parse({path, text: read.text})
  messages.forEach(log.tell)
  return {document, size: Buffer.byteLength(read.text)}
}
