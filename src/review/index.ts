import type {VFileMessage} from 'vfile-message'
import {
  defaultReviewLimits,
  type Reviewer,
  type ReviewLimits,
  type ReviewRule,
  type ReviewStudy,
  reviewedOf
} from './reviewed.ts'
import {confidenceWithLikelihood} from './rules/confidence-with-likelihood.ts'
import {etCetera} from './rules/et-cetera.ts'
import {figuresDiffer} from './rules/figures-differ.ts'
import {longParagraph} from './rules/long-paragraph.ts'
import {longSentence} from './rules/long-sentence.ts'
import {longSummary} from './rules/long-summary.ts'
import {noBottomLine} from './rules/no-bottom-line.ts'
import {noOwner} from './rules/no-owner.ts'
import {pastWill} from './rules/past-will.ts'
import {skippedLevel} from './rules/skipped-level.ts'
import {twoScales} from './rules/two-scales.ts'
import {vagueLink} from './rules/vague-link.ts'

export type {ReviewLimits, ReviewRule, ReviewStudy} from './reviewed.ts'

/** Whether a rule reads words, and so has to know their language; the others know structure alone. */
const reviewers: Readonly<
  Record<ReviewRule, {readonly reads: 'English' | 'structure'; readonly review: Reviewer}>
> = {
  'review/no-bottom-line': {reads: 'English', review: noBottomLine},
  'review/long-summary': {reads: 'structure', review: longSummary},
  'review/skipped-level': {reads: 'structure', review: skippedLevel},
  'review/vague-link': {reads: 'structure', review: vagueLink},
  'review/confidence-with-likelihood': {reads: 'English', review: confidenceWithLikelihood},
  'review/two-scales': {reads: 'English', review: twoScales},
  'review/no-owner': {reads: 'English', review: noOwner},
  'review/figures-differ': {reads: 'English', review: figuresDiffer},
  'review/past-will': {reads: 'English', review: pastWill},
  'review/long-sentence': {reads: 'English', review: longSentence},
  'review/long-paragraph': {reads: 'English', review: longParagraph},
  'review/et-cetera': {reads: 'English', review: etCetera}
}

/**
 * What an editor of briefings would mention, by the rules `review/…`. Pure; never throws, and never
 * says how to think: only what can be seen in the words. Of a text in another language than English,
 * as `derive` found it, only what its structure shows. In the order of their places. Takes time in proportion to the text.
 */
export function review(
  study: ReviewStudy,
  limits: Partial<ReviewLimits> = {}
): readonly VFileMessage[] {
  const reviewed = reviewedOf(study, {...defaultReviewLimits, ...limits})
  const isEnglish = study.facts.skipped === undefined
  const found = Object.values(reviewers).flatMap(({reads, review: look}) =>
    reads === 'English' && !isEnglish ? [] : look(reviewed)
  )
  return found.toSorted(byPlace)
}

/** As one reads: what is of the text as a whole comes first. */
const byPlace = (a: VFileMessage, b: VFileMessage): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
