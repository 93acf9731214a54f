import {message} from '../../diagnostics/message.ts'
import {likelihoodsIn} from '../likelihood.ts'
import {unquoted} from '../own-words.ts'
import type {Reviewer} from '../reviewed.ts'

const level =
  '(?:very\\s)?(?:high|moderate|medium|low)(?:\\s?(?:to|-to-|or)\\s?(?:high|moderate|low))?'
/** Confidence in a judgement; that of customers and voters is another thing. */
const confidence = new RegExp(
  [
    `\\bwith\\s${level}\\s(?:analytic(?:al)?\\s)?confidence\\b`,
    `\\b(?:we|analysts|i)\\s(?:\\p{L}+ly\\s)?(?:have|has|hold|place)\\s${level}\\s(?:analytic(?:al)?\\s)?confidence\\b`,
    `\\(${level}\\s(?:analytic(?:al)?\\s)?confidence\\)`,
    `\\b(?:our|analytic(?:al)?)\\sconfidence(?:\\s(?:level|in\\s(?:this|these|our)\\s\\p{L}+))?\\s(?:is|remains)\\s${level}\\b`,
    `\\bconfidence(?:\\slevel)?:\\s${level}\\b`,
    `\\b(?:we|analysts)\\s(?:are|remain)\\s(?:highly|moderately|very|fairly|quite)\\sconfident\\b`
  ].join('|'),
  'giu'
)

/** How sure the author is and how likely something is, in one sentence: readers take one for the other. */
export const confidenceWithLikelihood: Reviewer = ({words}) =>
  words.flatMap(({text, sentences, at}) =>
    sentences.flatMap(({start, end}) => {
      const sentence = text.slice(start, end)
      const [sure] = unquoted(sentence, confidence)
      const [likely] = sure === undefined ? [] : likelihoodsIn(sentence.replace(/[()]/g, ','))
      if (sure === undefined || likely === undefined) return []
      const from = Math.min(sure.index, likely.start)
      const to = Math.max(sure.index + sure[0].length, likely.end)
      const reason = `Unexpected \`${sure[0]}\` and \`${likely.term}\` in one sentence, expected one of them`
      return [message('review/confidence-with-likelihood', reason, at(start + from, start + to))]
    })
  )
