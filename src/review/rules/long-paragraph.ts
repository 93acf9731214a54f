import {message} from '../../diagnostics/message.ts'
import {countAll} from '../../text/words.ts'
import type {Reviewer} from '../reviewed.ts'

/** A paragraph of too many words. */
export const longParagraph: Reviewer = ({words, limits: {paragraphWords}}) =>
  words.flatMap(({text, from, at}) => {
    const count = countAll([text])
    if (from !== 'paragraph' || count <= paragraphWords) return []
    const reason = `Unexpected paragraph of ${count} words, expected at most ${paragraphWords}`
    return [message('review/long-paragraph', reason, at(0, text.length))]
  })
