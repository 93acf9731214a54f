import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {findDates} from '../text/dates/find.ts'
import {type OwnWords, unquoted} from './own-words.ts'

const advice =
  /\bit\s(?:is|would\sbe)\s(?:(?:also|therefore|further|strongly|hereby)\s){0,2}(?:recommended|suggested|proposed|advised|advisable)\s(?:that|to)\b/giu
/** `be closed`, with nobody who closes it. */
const passive =
  /\b(?:be|is|are|being|been)\s(?:\p{L}+ly\s)?(?:\p{L}{2,}(?:ed|en|wn|ne)|cut|set|put|built|held|made|kept|paid|sent|sold|told|brought|bought|done|found|given|led|met|run|spent|taught)\b/iu
const agent = /\bby\s(?:the\s|an?\s)?\p{L}/iu

/** `It is recommended that the harbour be closed`: nobody advises, nobody acts, and no day is named. */
export const passiveAdvice = ({text, sentences, at}: OwnWords): readonly VFileMessage[] =>
  sentences.flatMap(({start, end}) => {
    const sentence = text.slice(start, end)
    return unquoted(sentence, advice).flatMap(({0: words, index}) => {
      const rest = sentence.slice(index + words.length)
      const isPassive = /\sto$/i.test(words) || (passive.test(rest) && !agent.test(rest))
      if (!isPassive || findDates(rest).length > 0) return []
      const reason = `Unexpected \`${words}\` without an owner or a date, expected who does it and by when`
      const from = start + index
      return [message('review/no-owner', reason, at(from, from + words.length))]
    })
  })
