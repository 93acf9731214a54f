import type {Language} from '../language/language.ts'
import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import type {PackItem} from '../model/report.ts'

/** A document and what is known about it: what a template is filled with. */
export interface Study {
  readonly document: Document
  /** What the document states: see `derive`. */
  readonly facts: Facts
  /** Finished outputs of the same pack, for `::pack-links`; none where a pack is not being built. */
  readonly pack: readonly PackItem[]
  /** What is written of our own, and how days and numbers are; in English without. */
  readonly language?: Language | undefined
}
