import type {VFileMessage} from 'vfile-message'
import type {Document} from '../model/document.ts'
import type {PackItem, Report} from '../model/report.ts'
import type {Template} from '../template/index.ts'

/** A document and what is known about it: what a template is filled with. */
export interface Study {
  readonly document: Document
  /** Finished outputs of the same pack, for `::pack-links`; none where a pack is not being built. */
  readonly pack: readonly PackItem[]
}

export interface Composed {
  readonly report: Report
  readonly messages: readonly VFileMessage[]
}

export declare function compose(template: Template, study: Study): Composed
