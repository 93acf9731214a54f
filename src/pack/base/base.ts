import type {StatedFact} from '../../diff/index.ts'

/** What a build may be compared with. */
export interface Base {
  /** Hash of the commit, where it is one. */
  readonly revision?: string
  /** Paths of sources that the base has and the build has not. */
  readonly removed: readonly string[]
  /** What the base has of a source; undefined if nothing. */
  readonly find: (source: BaseSource) => Promise<BaseText | undefined>
}

export interface BaseSource {
  readonly path: string
  /** Name of its pack. */
  readonly name: string
}

/** A source as it was. */
export interface BaseText {
  /** Where it was read. */
  readonly path: string
  /** Missing where only a manifest is at hand. */
  readonly text?: string
  /** Of the manifest, where there is one. */
  readonly facts?: readonly StatedFact[]
  readonly outputs?: readonly BaseOutput[]
  readonly isSame: (bytes: Uint8Array) => boolean
}

export interface BaseOutput {
  readonly file: string
  readonly pages?: number
  readonly words: number
}

/** What is looked for in a base. */
export interface BaseWanted {
  /** Sources of the build. */
  readonly paths: readonly string[]
  /** Names of their packs. */
  readonly names: readonly string[]
  /** Patterns that mean the sources; missing where they were named one by one. */
  readonly patterns?: readonly string[] | undefined
  /** Largest source that is read. */
  readonly mostBytes: number
}
