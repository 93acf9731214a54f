import type {VFileMessage} from 'vfile-message'
import type {AgainstBase} from '../../pack/base/types.ts'
import type {SourceResult} from '../../pack/types.ts'
import type {Call} from '../call.ts'
import type {Host} from '../host.ts'

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
  /** Milliseconds that an output took, by its path: `out/summit/brief.pdf`. */
  readonly outputsTook: ReadonlyMap<string, number>
  /** Milliseconds from the first source to the last. */
  readonly elapsed: number
  /** What differs from the base, where one was named. */
  readonly base?: AgainstBase | undefined
  /** Paths of the index over packs, where one was written. */
  readonly index?: readonly string[] | undefined
  readonly exitCode: number
}

/** What was asked, and of which world: for a reporter that writes more than its text. */
export interface Asked {
  readonly call: Call
  readonly host: Host
}

/** A run as text for a file or stdout, in a form that programs read. */
export type Report = (run: Run, asked: Asked) => string | Promise<string>
