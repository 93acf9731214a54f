import {type Authored, authored, fields} from '../../compose/authored.ts'
import {message} from '../../diagnostics/message.ts'
import {english} from '../../language/english.ts'
import type {Origin} from '../../model/origin.ts'
import {piecesOf} from '../../model/pieces.ts'
import {countAll, countCharacters} from '../../text/words.ts'
import type {Reviewer} from '../reviewed.ts'
import {studyOf} from '../study-of.ts'

/** A bottom line and key points that are longer than all that they sum up. */
export const longSummary: Reviewer = (reviewed) => {
  const {document, language = english} = reviewed
  const study = studyOf(reviewed)
  const parts = [fields.bottomLine, fields.keyPoints].flatMap((it) => authored(study, it) ?? [])
  const [first] = parts.flatMap(originOf)
  if (first === undefined) return []
  const count = language.length === 'words' ? countAll : countCharacters
  const {recommendations, decisions, actions, options, risks} = document.meta
  const listed = [recommendations, decisions, actions, options, risks].flat()
  const sections = parts.flatMap((it) => (it.kind === 'section' ? [it.section] : []))
  const summary = count(parts.flatMap(wordsOf))
  const text =
    count(piecesOf(document.children)) -
    count(piecesOf(sections)) +
    count(listed.flatMap((it) => [it.text, ...it.aspects.map((aspect) => aspect.text)]))
  // With nothing below it there is nothing that it sums up: it is the text.
  if (text <= 0 || summary <= text) return []
  const unit = language.length
  const reason = `Unexpected bottom line and key points of ${summary} ${unit} for a text of ${text}, expected fewer than the text has`
  return [message('review/long-summary', reason, first)]
}

const originOf = (part: Authored): readonly Origin[] =>
  part.kind === 'section' ? [part.section.origin] : part.values.slice(0, 1).map((it) => it.origin)

const wordsOf = (part: Authored): readonly string[] =>
  part.kind === 'section' ? [...piecesOf(part.section.children)] : part.values.map((it) => it.text)
