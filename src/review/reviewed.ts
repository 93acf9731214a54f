import type {VFileMessage} from 'vfile-message'
import type {Study} from '../compose/index.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {type OwnWords, ownWords} from './own-words.ts'

/** What is reviewed: a document, what it states, and the language that it is written in. */
export type ReviewStudy = Pick<Study, 'document' | 'facts' | 'language'>

/** From where on something is too long, in words. */
export interface ReviewLimits {
  readonly sentenceWords: number
  readonly paragraphWords: number
}

export const defaultReviewLimits: ReviewLimits = {sentenceWords: 40, paragraphWords: 200}

/** What every rule is given. */
export interface Reviewed extends ReviewStudy {
  readonly limits: ReviewLimits
  /** All that the author says in running words, summaries in front matter first. */
  readonly words: readonly OwnWords[]
}

/** Every rule of this room. */
export type ReviewRule = Extract<RuleId, `review/${string}`>

/** Looks for one thing that an editor would mention, and for nothing else. */
export type Reviewer = (reviewed: Reviewed) => readonly VFileMessage[]

export const reviewedOf = (study: ReviewStudy, limits: ReviewLimits): Reviewed => ({
  ...study,
  limits,
  words: ownWords(study.document)
})
