import type {VFileMessage} from 'vfile-message'
import type {Format} from '../model/node.ts'
import type {Parity} from '../verify/parity.ts'

export interface VerifyOptions {
  /** Folder that paths are looked up from; the working directory unless given. */
  readonly root?: string | undefined
  /** Name of one document of the pack; all of them unless given. */
  readonly file?: string | undefined
  /** Takes for an error what a format shows in a lesser way. */
  readonly strict?: boolean | undefined
  /** Language of a text that neither states one nor tells it by its words, as it was built with. */
  readonly language?: string | undefined
}

/** What was found of one pack. */
export interface PackVerified {
  /** Its path, as it was given. */
  readonly pack: string
  /** Those that could be compared. */
  readonly outputs: readonly OutputVerified[]
  readonly messages: readonly VFileMessage[]
}

export interface OutputVerified {
  /** Name in the pack's folder. */
  readonly file: string
  readonly template: string
  readonly format: Format
  /** Missing where it was not compared. */
  readonly parity?: Parity
}
