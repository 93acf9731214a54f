import {message} from '../../diagnostics/message.ts'
import {countAll} from '../../text/words.ts'
import {quotedShare} from '../own-words.ts'
import type {Reviewer} from '../reviewed.ts'

/** Ends a sentence before a word in small letters, too, such as a name in code; no short form does. */
const stop = /(?<=\p{L}{3}|[\d)’”"'])[.!?]["”)]*\s/u

/** A sentence of too many words, where most of them are the author's own. */
export const longSentence: Reviewer = ({words, limits: {sentenceWords}}) =>
  words.flatMap(({text, sentences, at}) =>
    sentences.flatMap(({start, end}) => {
      const sentence = text.slice(start, end)
      const count = Math.max(0, ...sentence.split(stop).map((it) => countAll([it])))
      if (count <= sentenceWords || quotedShare(sentence) > 0.5) return []
      const reason = `Unexpected sentence of ${count} words, expected at most ${sentenceWords}`
      return [message('review/long-sentence', reason, at(start, end))]
    })
  )
