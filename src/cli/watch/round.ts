import type {VFileMessage} from 'vfile-message'
import {severityOf} from '../../diagnostics/message.ts'
import type {SourceResult} from '../../pack/types.ts'
import type {Change} from './changes.ts'

/** One build of a watch, and what became of what was wrong before it. */
export interface Round {
  /** None the first time. */
  readonly changes: readonly Change[]
  /** Packs that were made, or not for their errors. */
  readonly made: readonly SourceResult[]
  /** What was said in this build, with the first errors first. */
  readonly messages: readonly VFileMessage[]
  /** Why there is nothing to build, where no message says it. */
  readonly lacks?: string
  readonly crashes: readonly Crash[]
  /** Whether settings or templates kept everything from being built. */
  readonly isStuck: boolean
  /** Files that had errors and have none any more. */
  readonly mended: readonly string[]
  /** Files with errors that this build did not look at again. */
  readonly stillWrong: readonly string[]
  /** Folders of packs whose source is gone. */
  readonly orphans: readonly string[]
  /** Milliseconds. */
  readonly took: number
}

/** A mistake of the program. */
export interface Crash {
  readonly error: unknown
  /** Missing where it was not about one. */
  readonly source?: string
}

/** Files that errors are about, in order. Messages of a source without a place are about its file. */
export const filesWithErrors = (
  messages: readonly VFileMessage[],
  otherwise: string
): readonly string[] => [
  ...new Set(messages.filter((it) => severityOf(it) === 'error').map((it) => it.file ?? otherwise))
]
