import {extname} from 'node:path'
import {type Limits, limitsWith} from '../config/limits.ts'
import {message, ruleOf} from '../diagnostics/message.ts'
import {readText} from '../io/read-text.ts'
import type {Document} from '../model/document.ts'
import {parseAsNeeded} from '../parse/as-needed.ts'
import {sourceEndings} from './find-sources.ts'
import type {Log} from './log.ts'

export interface SourceRead {
  readonly document: Document
  /** The file as it was read. */
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  /** Language of a text that neither states one nor tells it by its words. */
  readonly language?: string | undefined
  /** What is too much; the defaults unless given. */
  readonly limits?: Partial<Limits> | undefined
}

/** Reads and parses a source. What is wrong goes to `log`; undefined if it could not be read. */
export async function readSource(
  path: string,
  root: string,
  log: Log,
  {language, limits}: ReadOptions = {}
): Promise<SourceRead | undefined> {
  const read = await readText(path, root, limitsWith(limits).sourceBytes)
  const isKnown = sourceEndings.some((it) => it === extname(path).toLowerCase())
  // A picture given as a source is no text that was saved wrongly, so its kind is told before.
  if (!isKnown && (read.ok || ruleOf(read.message) === 'read/not-utf8')) {
    const reason = `Unexpected ending \`${extname(path)}\`, expected \`.md\` or \`.txt\``
    log.tell(message('read/unknown-kind', reason, {from: 'file', path}))
    return undefined
  }
  if (!read.ok) {
    log.tell(read.message)
    return undefined
  }
  const {document, messages} = await parseAsNeeded({
    path,
    text: read.text,
    language,
    limits
  })
  messages.forEach(log.tell)
  return {document, bytes: read.bytes}
}
