import type {Changes} from '../../diff/index.ts'

/** What differs between the sources of a build and those of an earlier one, the base. Plain JSON. */
export interface AgainstBase {
  /** What was asked for: a folder of packs, or a revision. */
  readonly base: string
  /** Hash of the commit, where it is a revision. */
  readonly revision?: string
  /** In the order of the build, and then those that are gone, by name. */
  readonly sources: readonly SourceAgainstBase[]
}

export type SourceAgainstBase =
  | {readonly status: 'added' | 'removed'; readonly path: string}
  | {readonly status: 'same'; readonly path: string; readonly documents: DocumentChanges}
  | ChangedSource

export interface ChangedSource {
  readonly status: 'changed'
  readonly path: string
  /** Where its text was read, or the `pack.json` that stands in for it. */
  readonly before: string
  /** Whether the texts were compared, or what they state only. */
  readonly compared: 'sources' | 'facts'
  readonly changes: Changes
  readonly words?: {readonly before: number; readonly after: number}
  /** Lines of the text that the base had not; missing where its text is not at hand. */
  readonly lines?: readonly number[]
  readonly documents: DocumentChanges
}

/** Documents whose length differs; none where the base has no packs. */
export type DocumentChanges = readonly DocumentChange[]

export interface DocumentChange {
  readonly file: string
  /** Missing where the base had no such document. */
  readonly before?: DocumentLength
  /** Missing where the build makes none. */
  readonly after?: DocumentLength
}

export interface DocumentLength {
  readonly words: number
  /** Where the format has pages. */
  readonly pages?: number
}
