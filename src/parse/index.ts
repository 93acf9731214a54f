import type {VFileMessage} from 'vfile-message'
import type {Document} from '../model/document.ts'

/** One text to read. Its kind follows from the ending of `path`: `.md`, `.markdown` or `.txt`. */
export interface SourceText {
  readonly path: string
  /** The file as read, byte order mark and line endings included. */
  readonly text: string
}

export interface Parsed {
  readonly document: Document
  readonly messages: readonly VFileMessage[]
}

export declare function parse(source: SourceText): Parsed
