import {message} from '../../diagnostics/message.ts'
import {unquoted} from '../own-words.ts'
import type {Reviewer} from '../reviewed.ts'

const pattern =
  /(?<![\p{L}\p{N}/.-])(?:etc\b\.?|et cetera|and so on|and so forth)(?![\p{L}\p{N}/-])/giu

/** A list that leaves its end to the reader. */
export const etCetera: Reviewer = ({words}) =>
  words.flatMap(({text, at}) =>
    unquoted(text, pattern).map(({0: found, index}) => {
      const reason = `Unexpected \`${found}\`, expected the rest of the list, or no more than its examples`
      return message('review/et-cetera', reason, at(index, index + found.length))
    })
  )
