import type {VFileMessage} from 'vfile-message'
import type {SourceResult} from '../../pack/types.ts'

/** What a run of `build` or `check` said and made, when it is over: what every reporter is given. */
export interface Run {
  readonly command: 'build' | 'check'
  /** Folder that paths are looked up from. */
  readonly root: string
  readonly sources: readonly SourceResult[]
  /** Of settings, templates and themes; those of a source are its own. */
  readonly messages: readonly VFileMessage[]
  /** Milliseconds that a source took, by its path as it was given; clocks stand in `cli` alone. */
  readonly took: ReadonlyMap<string, number>
  readonly exitCode: number
}

/** A run as text for a file or stdout, in a form that programs read. */
export type Report = (run: Run) => string | Promise<string>
