import {hasStated} from '../../compose/stated/stated.ts'
import {message} from '../../diagnostics/message.ts'
import type {Reviewer} from '../reviewed.ts'
import {studyOf} from '../study-of.ts'

/** No bottom line: its author states none, and there is no sentence that could stand for one. */
export const noBottomLine: Reviewer = (reviewed) => {
  const {document, facts} = reviewed
  // That there is nothing at all is told by parsing.
  if (document.source.words === 0) return []
  if (facts.bottomLine.length > 0 || hasStated(studyOf(reviewed), 'bottomLine')) return []
  const reason =
    'Unexpected text without a sentence to begin with, expected one that says what matters most'
  return [message('review/no-bottom-line', reason, {from: 'file', path: document.source.path})]
}
